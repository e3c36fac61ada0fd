import type { FieldConfig } from './config/config.ts';
import { decide } from './decide/decide.ts';
import { orderById } from './order.ts';
import { joinScored, scorePasses } from './score-all.ts';
import { train } from './train.ts';
import { createDatasetBuilder } from './values/build-dataset.ts';

/** A record for tests: its id and its cells. */
export type TestRecord = { readonly id: string; readonly cells: readonly string[] };

/** Links records from start to end in one thread, and returns `left|right` with the probability. For tests only. */
export function linkRecords(
  fields: readonly FieldConfig[],
  left: readonly TestRecord[],
  right: readonly TestRecord[] = [],
  threshold?: number,
) {
  const builder = createDatasetBuilder(fields);
  const records = [...left, ...right];
  for (const { cells } of records) builder.add(cells);
  const order = orderById(
    left.map(({ id }) => id),
    right.map(({ id }) => id),
  );
  const data = builder.build(left.length, order);
  const { model, keys } = train(data);
  const decision = decide(data, model, joinScored(scorePasses(data, model, keys, model.passes.keys())), threshold);
  const idAt = (place: number): string => (records[order[place] as number] as TestRecord).id;
  const links = new Map(decision.links.map((l) => [`${idAt(l.left)}|${idAt(l.right)}`, l.probability]));
  return { links, model: decision.model, shape: decision.shape };
}

export const TEST_FIELDS: readonly FieldConfig[] = [
  { columns: ['given', 'family'], kind: 'name' },
  { columns: ['born'], kind: 'date' },
  { columns: ['phone'], kind: 'phone' },
  { columns: ['home'], kind: 'address' },
];

/** People with distinct data and a copy of each with one error, the same for the same arguments. */
export function testPeople(count: number): {
  readonly left: readonly TestRecord[];
  readonly right: readonly TestRecord[];
} {
  const mix = (n: number, by: number): number => Math.imul(n + 1, by) >>> 8;
  const syllables = ['mar', 'tin', 'lo', 'ver', 'ka', 'sen', 'bri', 'dor', 'eli', 'fan', 'gus', 'hol'];
  const word = (n: number): string => [0, 1, 2].map((k) => syllables[(n >>> (k * 4)) % syllables.length]).join('');
  const left: TestRecord[] = [];
  const right: TestRecord[] = [];
  for (let k = 0; k < count; k++) {
    const [a, b, c, d] = [mix(k, 0x9e3779b1), mix(k, 0x85ebca6b), mix(k, 0xc2b2ae35), mix(k, 0x27d4eb2f)];
    const born = `${1930 + (c % 70)}-${1 + ((c >>> 8) % 12)}-${1 + ((c >>> 14) % 28)}`;
    const cells = [word(a), word(b), born, `139${String(d % 1e8).padStart(8, '0')}`, `${d % 90} ${word(c)} street`];
    left.push({ id: `L${k}`, cells });
    const spoilt = [...cells];
    const at = k % 5;
    spoilt[at] = k % 3 === 0 ? '' : `${(cells[at] as string).slice(0, -1)}${at === 2 || at === 3 ? '9' : 'x'}`;
    right.push({ id: `R${k}`, cells: spoilt });
  }
  return { left, right };
}

/** Four to a home, with surname, telephone and address in common; of every other home one is in the right file too. */
export function testHouseholds(homes: number): {
  readonly left: readonly TestRecord[];
  readonly right: readonly TestRecord[];
} {
  const { left, right } = testPeople(homes * 4);
  const athome = ({ id, cells }: TestRecord): TestRecord => {
    const host = left[Number(id.slice(1)) & ~3] as TestRecord;
    const [given, , born] = cells as [string, string, string];
    const [, family, , phone, home] = host.cells as [string, string, string, string, string];
    return { id, cells: [given, family, born, phone, home] };
  };
  return { left: left.map(athome), right: right.filter((_, k) => k % 8 === 1).map(athome) };
}
