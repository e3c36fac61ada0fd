import { type FactDocument, keyText, type Loader, type RowKey, type Session, underKeys } from '@liangdi/kit';
import DataLoader from 'dataloader';
import { memberDocument } from '../facts/document.ts';

/** The document of each member, by one statement. A member whom no city knows has one with empty lists. */
export const factsOfMembers = (session: Session): Loader<RowKey, FactDocument> =>
  new DataLoader<RowKey, FactDocument, unknown>(
    async (keys) => {
      const rows = await session.rows<{ n: number; document: FactDocument }>(
        'member.documents',
        `SELECT k.n::int AS n, ${memberDocument} AS document
         FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k(region, id, n)`,
        [keys.map(({ region }) => region), keys.map(({ id }) => id)],
      );
      return underKeys(keys.length, rows).map((row) => row?.document ?? {});
    },
    { cacheKeyFn: keyText },
  );
