import { createHash } from 'node:crypto';
import type { SqlTransaction } from '../database/transaction.ts';
import { errors } from '../errors/common.ts';

/** Which change of whose: the same key is another change for another account or operation. */
export interface OnceKey {
  /** Region code of the authority that is written to. */
  readonly region: string;
  readonly account: string;
  readonly operation: string;
  /** Chosen by the caller. */
  readonly key: string;
  /** Of the input without the key: `bodyDigest(input)`. */
  readonly digest: string;
}

/**
 * The digests under which an input may be kept; the last one is that under which it is kept now. An input may hold little but
 * a phone number or a day, which whoever has the database would find by trying all: so they are keyed where the database is
 * sealed. Once a key is gone, what was kept under it is refused.
 */
const digestsOf = ({ sealed }: SqlTransaction, digest: string): readonly string[] =>
  sealed?.sealing.digests(`idempotency\0${digest}`) ?? [digest];

/** Fields in alphabetical order at every level, so that the order in which a client writes them does not matter. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;

/** The digest of an input, whatever the order of its fields, without its `idempotencyKey`. */
export const bodyDigest = (input: object): string => {
  const { idempotencyKey: _, ...body } = input as { idempotencyKey?: unknown };
  return createHash('sha256').update(JSON.stringify(body, sorted)).digest('base64url');
};

interface Stored {
  readonly digest: string;
  readonly answer: unknown;
}

/**
 * Makes a change once. The first time `run` makes it, and its answer (JSON: ids, not rows) is kept in the same
 * transaction; the same key again gives that answer and changes nothing. Two at once: the second waits for the first.
 * A change that was refused (thrown) leaves no trace, and may be tried again under its key.
 * @throws CallerError `IDEMPOTENCY_KEY_REUSED` when the key was used with another input
 */
export const once = async <Answer>(
  tx: SqlTransaction,
  { region, account, operation, key, digest: given }: OnceKey,
  run: () => Promise<Answer>,
): Promise<Answer> => {
  const place = [region, account, operation, key];
  const digests = digestsOf(tx, given);
  const claimed = await tx.$executeRawUnsafe(
    `INSERT INTO idempotency (region, account, operation, key, digest) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    ...place,
    digests.at(-1),
  );
  const where = 'region = $1 AND account = $2 AND operation = $3 AND key = $4';
  if (claimed === 0) {
    const [stored] = await tx.$queryRawUnsafe<Stored[]>(
      `SELECT digest, answer FROM idempotency WHERE ${where}`,
      ...place,
    );
    if (!stored || !digests.includes(stored.digest))
      throw errors.IDEMPOTENCY_KEY_REUSED({ key }, ['input', 'idempotencyKey']);
    return stored.answer as Answer;
  }
  const answer = await run();
  await tx.$executeRawUnsafe(
    `UPDATE idempotency SET answer = $5::jsonb WHERE ${where}`,
    ...place,
    JSON.stringify(answer ?? null),
  );
  return answer;
};
