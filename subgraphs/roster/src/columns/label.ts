import { plain } from '../normalise/plain.ts';
import type { Field } from './fields.ts';
import { KINDS, type RosterKind } from './kinds.ts';

/** The column that we add to a file with its problems. It is not part of the roster. */
export const ANNOTATION_LABEL = '两地核对 Liangdi check';

const isAnnotationKey = (key: string): boolean => key.startsWith('两地核对');

/** A header without line breaks, numbering, marks for required columns, and units or hints in brackets. */
export const labelKey = (label: string): string =>
  plain(label)
    .toLowerCase()
    .replace(/[([【〔{][^)\]】〕}]*[)\]】〕}]/g, '')
    .replace(/^\d+[.、]/, '')
    .replace(/[\s*＊:：_\-/\\、,，.。;；#"'“”]+/g, '');

/** Headers about someone else than the member. */
const SOMEONE_ELSE =
  /家属|父|母|配偶|紧急|联系人|责任人|负责人|介绍人|填表|书记|法人|子女|^关系$|与.+关系|emergency|contactperson|spouse|parent/;

const KIND_NAMES = Object.keys(KINDS) as RosterKind[];

const keys = new Map<RosterKind, readonly { readonly field: Field; readonly key: string }[]>();

function keysOf(kind: RosterKind): readonly { readonly field: Field; readonly key: string }[] {
  let found = keys.get(kind);
  if (found === undefined) {
    found = Object.entries(KINDS[kind]).flatMap(([field, { zh, en }]) =>
      [...zh, ...en].map((label) => ({ field: field as Field, key: labelKey(label) })),
    );
    keys.set(kind, found);
  }
  return found;
}

/** Headers of other kinds of rosters that name something else there: 流出地 is where somebody comes from, never 流出地区. */
const elsewhere = (key: string, kind: RosterKind): boolean =>
  KIND_NAMES.some((other) => keysOf(other).some(({ field, key: known }) => known === key && !(field in KINDS[kind])));

/** How well a header names each field of a kind, from 0 to 1; fields that it does not name are missing. */
export function fieldsNamedBy(label: string, kind: RosterKind): ReadonlyMap<Field, number> {
  const scores = new Map<Field, number>();
  const key = labelKey(label);
  if (key.length === 0 || key.length > 30 || isAnnotationKey(key)) return scores;
  const ours = keysOf(kind);
  if (!ours.some(({ key: known }) => known === key) && elsewhere(key, kind)) return scores;
  for (const { field, key: known } of ours) {
    const score = similarity(key, known);
    if (score > (scores.get(field) ?? 0)) scores.set(field, score);
  }
  return scores;
}

/** Whether a header names a person whom the row is not about. */
export const namesSomeoneElse = (label: string): boolean => SOMEONE_ELSE.test(labelKey(label));

export const isAnnotation = (label: string): boolean => isAnnotationKey(labelKey(label));

function similarity(key: string, known: string): number {
  if (key === known) return 1;
  if (SOMEONE_ELSE.test(key)) return 0;
  if (known.length >= 2 && key.includes(known)) return 0.55 + (0.4 * known.length) / key.length;
  if (key.length >= 2 && known.includes(key)) return 0.45 + (0.4 * key.length) / known.length;
  return 0;
}
