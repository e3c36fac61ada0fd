import { bodyDigest, givenKey, once } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { lockReadModel } from '../read-model/projector.ts';
import type { Sql } from '../read-model/sql.ts';
import { asPrisma } from '../store/as-prisma.ts';

/**
 * Makes a change once, in one transaction that takes its turn with the projector: under the same key and input the same
 * answer comes again and nothing is changed twice.
 */
export const onceIn: typeof onceAside = (context, operation, region, input, work) =>
  onceAside(context, operation, region, input, async (sql) => {
    await lockReadModel(sql);
    return work(sql);
  });

/** The same for a change from which nothing in the read model follows: it waits for nobody. */
export const onceAside = <Answer>(
  context: Context,
  operation: string,
  region: string,
  input: { readonly idempotencyKey: string },
  work: (sql: Sql) => Promise<Answer>,
): Promise<Answer> => {
  const key = {
    region,
    account: context.viewer.account,
    operation,
    key: givenKey(input.idempotencyKey),
    digest: bodyDigest(input),
  };
  return context.transact((sql) =>
    once({ ...asPrisma(sql), sealed: { sealing: sql.sealing, fields: [] } }, key, () => work(sql)),
  );
};
