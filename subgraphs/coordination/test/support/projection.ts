import { copyInto } from '@liangdi/kit';
import { testSealing } from '@liangdi/kit/testing';
import pg from 'pg';
import { followOnce } from '../../src/read-model/follow-once.ts';
import { judgeMembers } from '../../src/read-model/judge-members.ts';
import { LeavingOut, type LeftOut } from '../../src/read-model/leaving-out.ts';
import type { LinkDecision } from '../../src/read-model/link-tokens.ts';
import { judgeRecords } from '../../src/read-model/loose-records.ts';
import { decideLinks, judgingAt } from '../../src/read-model/projector.ts';
import { PAGE } from '../../src/read-model/rebuild/rebuilding.ts';
import { type Rebuilding, rebuild } from '../../src/read-model/rebuild.ts';
import type { Source } from '../../src/read-model/source.ts';
import { type MemberKey, withSealing } from '../../src/read-model/sql.ts';
import { createReadModel, READ_MODEL } from '../../src/read-model/tables.ts';
import { tick } from '../../src/read-model/ticker.ts';
import { createRegistry } from '../../src/rules/registry.ts';
import { recordRules } from '../../src/rules/rule-store.ts';
import { shippedRows } from '../../src/rules/shipped-rows.ts';
import { announceDecisions } from '../../src/store/announce.ts';
import { onPool, transactOn } from '../../src/store/postgres.ts';

const DURABLE = [
  'identity_link_version',
  'identity_link',
  'notification',
  'finding_comment',
  'finding_action',
  'outbox',
];

/** A read model that a test follows by hand. */
export const projectionOn = async (url: string, now: () => number) => {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // A connection that its server ends on the way out is no failure of a test.
  pool.on('error', () => {});
  const sql = withSealing(onPool(pool), testSealing);
  const registry = createRegistry(now);
  await recordRules(sql, shippedRows());
  const rebuilding: Rebuilding = {
    transaction: transactOn(pool, '{}', testSealing),
    sql,
    copy: async (table, columns, rows) => {
      await copyInto(pool, table, columns, rows);
    },
    rules: (tx) => registry.latest(tx),
    now,
    announce: announceDecisions,
  };
  const leftOut: LeftOut[] = [];
  const putOff: MemberKey[] = [];
  const leavingOut = () =>
    new LeavingOut({
      onLeftOut: (event) => void leftOut.push(event),
      onPutOff: (member) => void putOff.push(member),
    });
  return {
    sql,
    /** Events that the database refused, in the order in which they came. */
    leftOut,
    /** Members who could not be judged. */
    putOff,
    /** Nothing followed, nothing decided. */
    clear: async () => {
      await sql(`drop schema if exists ${READ_MODEL} cascade`);
      for (const statement of createReadModel(READ_MODEL, testSealing)) await sql(statement);
      await sql(`truncate ${DURABLE.join(', ')}`);
    },
    drain: async (sources: readonly Source[], limit = 200) => {
      const following = { ...rebuilding, leavingOut: leavingOut() };
      for (let more = true; more; ) {
        more = false;
        for (const source of sources) more = (await followOnce(source, following, limit)) || more;
      }
      while (await tick(following, limit));
    },
    /** A person decides whose a record is. */
    decide: (decision: LinkDecision) =>
      rebuilding.transaction(async (tx) => {
        const { members, records } = await decideLinks(tx, rebuilding, READ_MODEL, [decision]);
        const judging = await judgingAt(tx, rebuilding, { schema: READ_MODEL, tell: false, now: now() });
        await judgeMembers(tx, members, judging);
        await judgeRecords(tx, records, judging);
      }),
    rebuild: (sources: readonly Source[], pageSize = PAGE) => rebuild(sources, { ...rebuilding, pageSize }),
    close: () => pool.end(),
  };
};
