import {
  isCurrent,
  keyText,
  type Loader,
  maskedColumn,
  maskedSql,
  type RowKey,
  type Session,
  underKeys,
} from '@liangdi/kit';
import DataLoader from 'dataloader';
import { recordGuard } from '../policy/guards.ts';
import type { RecordRow } from '../rows.ts';

const masked = (field: string, column: string): string =>
  `${maskedColumn(recordGuard, field, 'f', column)} AS "${field}"`;

/** How a record `r` and its current version `f` make a row of `rows.ts`, as the viewer may have it. */
export const recordColumns = `f.region, f.id, r.member_region AS "memberRegion", r.member_id AS "memberId", f.version,
  f.recorded_at AS "recordedAt", f.name, f.sex, ${masked('birthDate', 'f.birth_date::text')}, ${masked('phone', 'f.phone')},
  ${maskedSql(recordGuard, 'f')}, f.home_county AS "homeCounty", f.identity_token IS NOT NULL AS "hasIdentityToken"`;

const keys = 'unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k(region, id, n)';
const valuesOf = (of: readonly RowKey[]): unknown[] => [of.map(({ region }) => region), of.map(({ id }) => id)];

/** Records by their own key. */
export const recordLoader = (session: Session): Loader<RowKey, RecordRow | null> =>
  new DataLoader<RowKey, RecordRow | null, unknown>(
    async (of) =>
      underKeys<RecordRow>(
        of.length,
        await session.rows(
          'record.byKey',
          `SELECT k.n::int AS n, ${recordColumns} FROM ${keys}
           JOIN record r ON r.region = k.region AND r.id = k.id
           JOIN record_version f ON f.region = r.region AND f.id = r.id AND ${isCurrent()} AND ${recordGuard.sees('f')}`,
          valuesOf(of),
        ),
      ),
    { cacheKeyFn: keyText },
  );

/** The records of each member, one for each region. */
export const recordsOfMember = (session: Session): Loader<RowKey, readonly RecordRow[]> =>
  new DataLoader<RowKey, readonly RecordRow[], unknown>(
    async (of) => {
      const rows = await session.rows<RecordRow & { n: number }>(
        'record.byMember',
        `SELECT k.n::int AS n, ${recordColumns} FROM ${keys}
         JOIN record r ON r.member_region = k.region AND r.member_id = k.id
         JOIN record_version f ON f.region = r.region AND f.id = r.id AND ${isCurrent()} AND ${recordGuard.sees('f')}
         ORDER BY k.n, f.region`,
        valuesOf(of),
      );
      const found = Map.groupBy(rows, ({ n }) => n);
      return of.map((_, index) => found.get(index + 1) ?? []);
    },
    { cacheKeyFn: keyText },
  );
