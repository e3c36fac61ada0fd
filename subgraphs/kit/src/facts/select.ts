import { columnOf, type FactList, type FactTable } from './fact-table.ts';

/** The select list that gives a table's rows in their own form: `f.member_id AS "memberId", …`. */
export const selectFact = ({ subject, lasts, columns }: FactTable, alias = 'f'): string =>
  [
    ...['region', 'id', 'version', 'source'].map((field) => `${alias}.${field}`),
    ...(subject === 'id' ? [] : [`${alias}.${columnOf(subject)} AS "${subject}"`]),
    ...Object.entries(columns).map(([field, kind]) => {
      const column = `${alias}.${columnOf(field)}`;
      return `${kind === 'day' ? `${column}::text` : column} AS "${field}"`;
    }),
    `${alias}.valid_from AS "validFrom"`,
    `${lasts ? `${alias}.valid_to` : 'NULL::timestamptz'} AS "validTo"`,
    `${alias}.recorded_at AS "recordedAt"`,
  ].join(', ');

/** The version `f` as JSON, in the form that the judgement reads. */
export const versionJson = ({ lasts }: FactTable, list: FactList): string => {
  const fields: Readonly<Record<string, string>> = {
    id: 'f.id',
    version: 'f.version',
    region: 'f.region',
    recordedAt: 'epoch_ms(f.recorded_at)',
    validFrom: list.validFrom ?? 'epoch_ms(f.valid_from)',
    validTo: list.validTo ?? (lasts ? 'epoch_ms(f.valid_to)' : 'NULL'),
    withdrawn: 'f.withdrawn',
    ...list.fields,
  };
  return `json_build_object(${Object.entries(fields)
    .map(([key, expression]) => `'${key}', ${expression}`)
    .join(', ')})`;
};

/** The latest version, unless it says that the fact never held. */
export const isCurrent = (alias = 'f'): string => `${alias}.superseded_at IS NULL AND NOT ${alias}.withdrawn`;

/** The version as it was known at an instant, unless it says that the fact never held. */
export const knownAt = (at: string, alias = 'f'): string =>
  `${alias}.recorded_at <= ${at} AND (${alias}.superseded_at IS NULL OR ${alias}.superseded_at > ${at}) AND NOT ${alias}.withdrawn`;

/** What holds at an instant: valid time is half-open. */
export const holdsAt = (at: string, alias = 'f'): string =>
  `${alias}.valid_from <= ${at} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${at})`;
