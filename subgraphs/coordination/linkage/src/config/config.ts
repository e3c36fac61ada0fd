import { isKind, type Kind } from './kinds.ts';

/** One thing that is compared: the columns it is read from and what they hold. */
export type FieldConfig = { readonly columns: readonly string[]; readonly kind: Kind };

/** What `link.json` says. `threshold` is a probability from 0 to 1; without it one is chosen from the data. */
export type LinkConfig = { readonly id: string; readonly fields: readonly FieldConfig[]; readonly threshold?: number };

/** What is wrong with a configuration, with the place and the offending value, for a sentence in any language. */
export type ConfigProblem =
  | { readonly code: 'NOT_AN_OBJECT' }
  | { readonly code: 'ID_MISSING' }
  | { readonly code: 'FIELDS_MISSING' }
  | { readonly code: 'COLUMNS_MISSING'; readonly field: number }
  | { readonly code: 'UNKNOWN_KIND'; readonly field: number; readonly kind: string }
  | { readonly code: 'THRESHOLD_OUT_OF_RANGE'; readonly threshold: string }
  | { readonly code: 'UNKNOWN_KEY'; readonly key: string };

export type ConfigResult =
  | { readonly ok: true; readonly config: LinkConfig }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks parsed JSON; reports every problem, not only the first. */
export function readConfig(json: unknown): ConfigResult {
  if (!isObject(json)) return { ok: false, problems: [{ code: 'NOT_AN_OBJECT' }] };
  const problems: ConfigProblem[] = [];
  const { id, fields, threshold } = json;
  for (const key of Object.keys(json)) {
    if (!['id', 'fields', 'threshold', '$schema', 'comment'].includes(key)) problems.push({ code: 'UNKNOWN_KEY', key });
  }
  if (typeof id !== 'string' || id === '') problems.push({ code: 'ID_MISSING' });
  if (!Array.isArray(fields) || fields.length === 0) problems.push({ code: 'FIELDS_MISSING' });
  const read = Array.isArray(fields) ? fields.map((field, k) => readField(field, k, problems)) : [];
  if (threshold !== undefined && !(typeof threshold === 'number' && threshold >= 0 && threshold <= 1)) {
    problems.push({ code: 'THRESHOLD_OUT_OF_RANGE', threshold: JSON.stringify(threshold) });
  }
  if (problems.length > 0) return { ok: false, problems };
  const config = { id: id as string, fields: read as readonly FieldConfig[] };
  return { ok: true, config: threshold === undefined ? config : { ...config, threshold: threshold as number } };
}

function readField(json: unknown, field: number, problems: ConfigProblem[]): FieldConfig | undefined {
  const { columns, kind } = isObject(json) ? json : {};
  const whole = Array.isArray(columns) && columns.length > 0 && columns.every((c) => typeof c === 'string' && c !== '');
  if (!whole) problems.push({ code: 'COLUMNS_MISSING', field });
  if (!isKind(kind)) problems.push({ code: 'UNKNOWN_KIND', field, kind: JSON.stringify(kind) ?? '' });
  return whole && isKind(kind) ? { columns, kind } : undefined;
}
