import { lockReadModel } from './projector.ts';
import { catchUp, catchUpIn } from './rebuild/catch-up.ts';
import { judgeAll } from './rebuild/judge-all.ts';
import { judgeLooseRecords } from './rebuild/judge-loose-records.ts';
import type { Rebuilding } from './rebuild/rebuilding.ts';
import { takeCandidates } from './rebuild/take-candidates.ts';
import { takeLinks } from './rebuild/take-links.ts';
import { takeSnapshot } from './rebuild/take-snapshot.ts';
import type { Source } from './source.ts';
import { swapReadModels } from './swap.ts';
import { createTables, documentIndexes, judgedIndexes, READ_MODEL_NEXT } from './tables.ts';

export type { CopyInto, Rebuilding } from './rebuild/rebuilding.ts';

/**
 * Builds the read model from nothing in a second schema while the first one serves and is followed: snapshots of all
 * sides, links, candidates, judgements, then the feeds from where the snapshots began; at the end the schemas change names. Only the
 * last step takes the writers' lock.
 */
export const rebuild = async (sources: readonly Source[], rebuilding: Rebuilding): Promise<void> => {
  const { sql, progress = () => {} } = rebuilding;
  const schema = READ_MODEL_NEXT;
  await sql(`drop schema if exists ${schema} cascade`);
  await sql(createTables(schema));
  for (const source of sources) await takeSnapshot(source, schema, rebuilding);
  progress('documents indexed', 0);
  for (const statement of documentIndexes(schema)) await sql(statement);
  await sql(`analyze ${schema}.document, ${schema}.person, ${schema}.token`);
  await takeLinks(schema, rebuilding);
  await takeCandidates(schema, rebuilding);
  await judgeAll(schema, rebuilding);
  progress('read model indexed', 0);
  for (const statement of judgedIndexes(schema)) await sql(statement);
  await sql(`analyze ${schema}.finding, ${schema}.member_view, ${schema}.answering, ${schema}.transfer`);
  await judgeLooseRecords(schema, rebuilding);
  for (const source of sources) await catchUp(source, schema, rebuilding);
  await rebuilding.transaction(async (tx) => {
    await lockReadModel(tx);
    for (const source of sources) await catchUpIn(tx, source, schema, rebuilding);
    await swapReadModels(tx, rebuilding.now());
  });
  progress('done', 0);
};
