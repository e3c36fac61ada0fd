import { type FactDocument, keyText, type Loader, type RowKey, type Session } from '@liangdi/kit';
import DataLoader from 'dataloader';
import { joined, recordDocument } from '../facts/document.ts';

/** The document of each member, by one statement. A member whom no city knows has one with empty lists. */
export const factsOfMembers = (session: Session): Loader<RowKey, FactDocument> =>
  new DataLoader<RowKey, FactDocument, unknown>(
    async (keys) => {
      const rows = await session.rows<{ n: number; document: FactDocument }>(
        'member.documents',
        `SELECT m.n::int AS n, ${recordDocument} AS document
         FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS m(region, id, n)
         JOIN record k ON k.member_region = m.region AND k.member_id = m.id
         ORDER BY m.n, k.region`,
        [keys.map(({ region }) => region), keys.map(({ id }) => id)],
      );
      const found = Map.groupBy(rows, ({ n }) => n);
      return keys.map((_, index) => joined((found.get(index + 1) ?? []).map(({ document }) => document)));
    },
    { cacheKeyFn: keyText },
  );
