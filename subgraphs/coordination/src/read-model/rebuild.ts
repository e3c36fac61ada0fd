import type { SideName } from '@liangdi/responsibility';
import { documentIndexes, judgedIndexes } from './indexes.ts';
import { judgeRules } from './judge-rules.ts';
import { followedSides, lockReadModel } from './projector.ts';
import { catchUp, catchUpIn } from './rebuild/catch-up.ts';
import { judgeAll } from './rebuild/judge-all.ts';
import { judgeLooseRecords } from './rebuild/judge-loose-records.ts';
import { partAllWithdrawn } from './rebuild/part-all-withdrawn.ts';
import type { Rebuilding } from './rebuild/rebuilding.ts';
import { takeCandidates } from './rebuild/take-candidates.ts';
import { takeLinks } from './rebuild/take-links.ts';
import { takeSnapshot } from './rebuild/take-snapshot.ts';
import type { Source } from './source.ts';
import type { Sql } from './sql.ts';
import { swapReadModels } from './swap.ts';
import { createTables, READ_MODEL, READ_MODEL_NEXT } from './tables.ts';

export type { Rebuilding } from './rebuild/rebuilding.ts';

/**
 * Builds the read model from nothing in a second schema while the first one serves and is followed: snapshots of all
 * sides, links, candidates, judgements, then the feeds from where the snapshots began; at the end the schemas change
 * names. Only the last step takes the writers' lock.
 *
 * A side that has never been heard and does not answer is left out, and named in what is returned: the others are served
 * without it. One that was heard before must answer: what it said is not given up for its silence.
 * @throws when no side answers, or one that the present read model has
 */
export const rebuild = async (sources: readonly Source[], rebuilding: Rebuilding): Promise<readonly SideName[]> => {
  const { sql, progress = () => {} } = rebuilding;
  const schema = READ_MODEL_NEXT;
  await sql(`drop schema if exists ${schema} cascade`);
  await sql(createTables(schema, sql.sealing));
  const heard = await takeSnapshots(sources, schema, rebuilding);
  progress('documents indexed', 0);
  await indexTables(sql, documentIndexes(schema));
  await sql(`analyze ${schema}.document, ${schema}.person, ${schema}.token`);
  await partAllWithdrawn(schema, rebuilding);
  await takeLinks(schema, rebuilding);
  await takeCandidates(schema, rebuilding);
  await judgeAll(schema, rebuilding);
  progress('read model indexed', 0);
  await indexTables(sql, judgedIndexes(schema));
  await sql(`analyze ${schema}.finding, ${schema}.member_view, ${schema}.answering, ${schema}.transfer`);
  await judgeLooseRecords(schema, rebuilding);
  await judgeRules(sql, { schema, rules: await rebuilding.rules(sql), now: rebuilding.now(), tell: false });
  for (const source of heard) await catchUp(source, schema, rebuilding);
  await rebuilding.transaction(async (tx) => {
    await lockReadModel(tx);
    for (const source of heard) await catchUpIn(tx, source, schema, rebuilding);
    await swapReadModels(tx, rebuilding.now());
  });
  progress('done', 0);
  return sources.filter((source) => !heard.includes(source)).map(({ side }) => side);
};

/** The sources that answered, each with its snapshot in. All are asked at once. */
const takeSnapshots = async (
  sources: readonly Source[],
  schema: string,
  rebuilding: Rebuilding,
): Promise<readonly Source[]> => {
  const needed = await followedSides(rebuilding.sql, READ_MODEL);
  const outcomes = await Promise.allSettled(sources.map((source) => takeSnapshot(source, schema, rebuilding)));
  const failures = outcomes.flatMap((outcome, index) => {
    const source = sources[index];
    return outcome.status === 'rejected' && source !== undefined ? [{ source, reason: outcome.reason as unknown }] : [];
  });
  const unforgiven = failures.find(({ source }) => needed.has(source.side) || failures.length === sources.length);
  if (unforgiven !== undefined) throw unforgiven.reason;
  for (const { source } of failures)
    for (const table of ['document', 'person', 'token', 'branch'])
      await rebuilding.sql(`delete from ${schema}.${table} where side = $1`, [source.side]);
  return sources.filter((source) => failures.every((failure) => failure.source !== source));
};

/** Indexes of different tables at once, those of one table in their order. */
const indexTables = async (sql: Sql, tables: readonly (readonly string[])[]): Promise<void> => {
  await Promise.all(
    tables.map(async (statements) => {
      for (const statement of statements) await sql(statement);
    }),
  );
};
