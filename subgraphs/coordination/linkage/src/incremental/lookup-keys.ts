import type { FieldConfig } from '../config/config.ts';
import type { Kind } from '../config/kinds.ts';
import { normaliserOf } from '../normalise/index.ts';
import { NAME_FORM } from '../normalise/name.ts';
import { phoneNumbers } from '../normalise/phone.ts';
import { planColumns, readCells } from '../values/build-dataset.ts';
import { hashText } from '../values/hash.ts';
import type { Normalised } from '../values/normalised.ts';

/** Under which keys a record is kept in an index elsewhere (a database), and under which it is looked for. */
export type LookupKeys = {
  readonly kept: readonly number[];
  /** A part of the kept ones: those that too many share are asked only by who has nothing better. */
  readonly asked: readonly number[];
};

/**
 * Keys that need no data to be planned: two records of one person share one unless phone, and either name or birth date,
 * are both written beyond recognition. Signed 32-bit numbers; a key that two different texts share costs one comparison.
 * Cells stand in the order of the fields' columns.
 */
export function lookupKeys(fields: readonly FieldConfig[], cells: readonly string[]): LookupKeys {
  const plans = planColumns(fields);
  const valuesOf = (kind: Kind): readonly Normalised[] =>
    plans
      .filter((plan) => plan.kind === kind)
      .map((plan) => normalised(kind, readCells(plan, cells)))
      .filter(({ text }) => text !== '');
  const phones = plans
    .filter(({ kind }) => kind === 'phone')
    .flatMap((plan) => phoneNumbers(readCells(plan, cells)).map((number) => `p${number.slice(-8)}`));
  const identifiers = valuesOf('identifier').map(({ text }) => `i${text}`);
  const names = valuesOf('name');
  const dates = valuesOf('date');
  const dated = names.flatMap((name) => dates.flatMap((date) => nameAndDate(name, date)));
  const placed = names.flatMap((name) => valuesOf('region').map((region) => `r${name.keys[0]}/${region.text}`));
  const bare = names.map((name) => `n${name.keys[0]}`);
  const own = [...phones, ...identifiers, ...dated];
  const asked = dated.length > 0 ? own : [...own, ...(placed.length > 0 ? placed : bare)];
  return { kept: hashed([...own, ...placed, ...bare]), asked: hashed(asked) };
}

/** Values that were met before: reading a name or a lunar date anew costs more than all the rest. */
const REMEMBERED = 40_000;
const remembered = new Map<Kind, Map<string, Normalised>>();

const normalised = (kind: Kind, raw: string): Normalised => {
  const known = remembered.get(kind) ?? new Map<string, Normalised>();
  remembered.set(kind, known);
  const held = known.get(raw);
  if (held !== undefined) return held;
  if (known.size >= REMEMBERED) known.clear();
  const value = normaliserOf(kind).normalise(raw);
  known.set(raw, value);
  return value;
};

/** The characters of the name in any order, or its sound, with the year or the day of the year; the day, or its lunar reading, with an end of the name. */
function nameAndDate(name: Normalised, date: Normalised): readonly string[] {
  const [year = 0, month = 0, day = 0, lunar = 0] = date.numbers;
  const [joined = '', sound = ''] = name.keys;
  const letters = name.forms[NAME_FORM.sorted] ?? joined;
  const ends = [`f${[...joined][0]}`, `l${[...joined].at(-1)}`];
  const days = day === 0 ? [] : [year * 10_000 + month * 100 + day, ...(lunar === 0 ? [] : [lunar])];
  return [
    `y${letters}/${year}`,
    `s${sound}/${year}`,
    ...(day === 0 ? [] : [`m${sound}/${month}-${day}`]),
    ...days.flatMap((each) => ends.map((end) => `d${each}/${end}`)),
  ];
}

const hashed = (texts: readonly string[]): readonly number[] => [...new Set(texts.map((text) => hashText(text) | 0))];
