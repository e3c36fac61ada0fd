import type { SqlTransaction } from '../database/transaction.ts';
import type { RowKey } from '../loader/row-key.ts';
import { payloadPlace } from '../outbox/payload-place.ts';
import { openJson, sealJson } from '../sealed/rows.ts';

interface Told {
  readonly seq: string;
  readonly kind: string;
  readonly payload: unknown;
}

/** Events that tell how to reach somebody, beside the fact. */
interface Payload {
  readonly version: { readonly phone?: string | null };
}

/** What the outbox told of somebody before its last word keeps no number of theirs. */
export const eraseTold = async (tx: SqlTransaction, { region, id }: RowKey): Promise<void> => {
  const rows = await tx.$queryRawUnsafe<Told[]>(
    `SELECT seq::text AS seq, kind, payload FROM outbox
     WHERE region = $1 AND subject = $2 AND kind IN ('members', 'records') ORDER BY seq`,
    region,
    id,
  );
  const anew = rows.slice(0, -1).flatMap(({ seq, kind, payload }) => {
    const place = payloadPlace({ region, kind, subject: id });
    const told = openJson(tx.sealed, place, payload) as Payload;
    if (told.version.phone == null) return [];
    return [{ seq, payload: sealJson(tx.sealed, place, { ...told, version: { ...told.version, phone: null } }) }];
  });
  if (anew.length > 0)
    await tx.$executeRawUnsafe('SELECT erase_told($1, $2::uuid, $3::jsonb)', region, id, JSON.stringify(anew));
};
