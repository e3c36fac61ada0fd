import { errors, fromGlobalId } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { FindingLife } from '../domain/finding-life.ts';
import { requireWrite } from '../domain/may-write.ts';
import { announceFindings } from '../live/announce.ts';
import { writerOf } from '../policy/shown-account.ts';
import { Counters } from '../read-model/counters.ts';
import { asJson, type MemberKey } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { loadFindings, type StoredFinding, writeFindings } from '../read-model/write-findings.ts';
import type { FindingRow } from '../rows.ts';
import { onceIn } from './once-in.ts';

/** What a person does to a finding: its new life, and what is written down of it. */
export interface FindingDeed {
  readonly action: 'ASSIGN' | 'COMMENT' | 'SNOOZE' | 'DISMISS' | 'REOPEN';
  readonly detail: object;
  readonly life: (finding: StoredFinding) => FindingLife;
}

interface Input {
  readonly idempotencyKey: string;
  readonly finding: string;
}

/** Does it, once, and answers with the finding as it is then. @throws CallerError NOT_FOUND, NOT_YOURS, ALREADY_CLOSED … */
export const changeFinding = async (
  context: Context,
  operation: string,
  input: Input,
  deed: FindingDeed,
): Promise<{ finding: FindingRow | null }> => {
  const { region, id } = fromGlobalId('Finding', input.finding, ['input', 'finding']);
  const key: MemberKey = { region, id };
  const found = await context.loaders.finding.load(key);
  if (found === null) throw errors.NOT_FOUND({}, ['input', 'finding']);
  requireWrite(context.viewer, operation, { region: found.origin || region, places: [found.destination] }, [
    'input',
    'finding',
  ]);
  context.loaders.finding.clear(key);
  await onceIn(context, operation, region, input, async (sql) => {
    const [finding] = await loadFindings(sql, READ_MODEL, 'f.region = $1 and f.id = $2::uuid', [region, id]);
    if (finding === undefined) throw errors.NOT_FOUND({}, ['input', 'finding']);
    const counters = new Counters();
    const now = context.now.getTime();
    const life = deed.life(finding);
    if (life !== finding.life) {
      await writeFindings(sql, READ_MODEL, [{ before: finding, row: finding.row, life }], counters, {
        now,
        tell: false,
      });
      await counters.write(sql, READ_MODEL);
    } else {
      await announceFindings(sql, [{ before: finding, row: finding.row, life }]);
    }
    const record = {
      region,
      finding_id: id,
      id: context.newId(),
      at: context.now.toISOString(),
      actor: context.viewer.account,
      member_id: finding.row.memberId,
    };
    await sql(
      `insert into finding_action (region, finding_id, id, action, actor, at, detail, member_id)
         select region, finding_id, id, action, actor, at, detail, member_id from json_to_record($1)
           as d(region text, finding_id uuid, id uuid, action text, actor text, at timestamptz, detail jsonb, member_id uuid)`,
      [JSON.stringify({ ...record, action: deed.action, detail: deed.detail })],
    );
    if (deed.action === 'COMMENT') {
      const { role, actsFor } = writerOf(context.viewer);
      await sql(
        `insert into finding_comment (region, finding_id, id, author, author_role, author_of, at, text)
           select region, finding_id, id, actor, role, acts_for, at, text from json_to_recordset($1)
             as d(region text, finding_id uuid, id uuid, actor text, role text, acts_for text[], at timestamptz, text text)`,
        [asJson([{ ...record, ...deed.detail, role, acts_for: actsFor }])],
      );
    }
    return { region, id };
  });
  return { finding: await context.loaders.finding.load(key) };
};

/** A finding that the facts still support. @throws CallerError ALREADY_CLOSED */
export const requireAlive = (finding: StoredFinding): StoredFinding => {
  if (finding.life.status === 'CLOSED') throw errors.ALREADY_CLOSED({}, ['input', 'finding']);
  return finding;
};
