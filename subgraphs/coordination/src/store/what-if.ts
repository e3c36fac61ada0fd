import { connectionOf, errors, fromGlobalId, readPage, toGlobalId } from '@liangdi/kit';
import { compileRules, mayChange, type RuleBook, type Situation, whatIf } from '@liangdi/responsibility';
import type { Context } from '../context.ts';
import { approved, withdrawn } from '../domain/rule-life.ts';
import type { QueryWhatIfArgs } from '../generated/graphql.ts';
import { followedSides } from '../read-model/projector.ts';
import { loadSides } from '../read-model/sides.ts';
import { keyOf, type MemberKey } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { WhatIfChangePage, WhatIfChangeRow } from '../rows.ts';
import { type RuleSet, versionAt } from '../rules/registry.ts';
import type { RuleRow } from '../rules/rule-row.ts';

const LIST = 'whatIf(region,member)';
const PAGE = 500;

/**
 * Members whom a draft would change, in the order of their ids; judged page by page, never all in memory, and only those
 * in situations in which it may change anything.
 */
export const listWhatIf = async (
  { approve, withdraw, at: asked, ...args }: Partial<QueryWhatIfArgs>,
  context: Context,
): Promise<WhatIfChangePage> => {
  const page = readPage(LIST, args);
  const at = new Date(asked ?? context.now).getTime();
  const rules = await context.rules();
  const draft = compileRules(draftOf(rules, { approve: approve ?? [], withdraw: withdraw ?? [] }, at));
  const rows: WhatIfChangeRow[] = [];
  for await (const change of changes(rules.book, draft, at, page.from, page.direction, context)) {
    rows.push(change);
    if (rows.length > page.size) break;
  }
  const whole = page.from === null && rows.length <= page.size;
  const total = async () => {
    if (whole) return rows.length;
    let count = 0;
    for await (const _ of changes(rules.book, draft, at, null, 'forward', context)) count++;
    return count;
  };
  return connectionOf(LIST, page, rows, ({ key }) => [key.region, key.id], total);
};

/**
 * The registry as approving and withdrawing would leave it (`rule-life.ts`), one after the other, recorded early enough to
 * judge at the instant.
 */
const draftOf = (
  { rows }: RuleSet,
  { approve, withdraw }: { readonly approve: readonly string[]; readonly withdraw: readonly string[] },
  at: number,
): readonly RuleRow[] => {
  const draft = [...rows];
  const current = (id: string): RuleRow | null => versionAt(draft, id, at);
  const named = (globalId: string, path: readonly string[]): RuleRow => {
    const rule = current(fromGlobalId('Rule', globalId, path).id);
    if (rule === null) throw errors.NOT_FOUND({}, path);
    return rule;
  };
  for (const [index, globalId] of approve.entries()) {
    const path = ['approve', String(index)];
    const rule = named(globalId, path);
    if (rule.status !== 'PROPOSED') throw errors.ALREADY_RECORDED({}, path);
    const replaced = rule.supersedes.flatMap((id) => current(id) ?? []);
    draft.push(...approved(rule, replaced, { recordedAt: Math.min(rule.validFrom, at) }));
  }
  for (const [index, globalId] of withdraw.entries()) {
    const rule = named(globalId, ['withdraw', String(index)]);
    const recordedAt = Math.min(rule.validFrom, at);
    draft.push(withdrawn(rule, recordedAt, { recordedAt }));
  }
  return draft;
};

async function* changes(
  before: RuleBook,
  after: RuleBook,
  at: number,
  from: readonly unknown[] | null,
  direction: 'forward' | 'backward',
  { sql, ours, signal, reach }: Context,
): AsyncGenerator<WhatIfChangeRow> {
  const [followed, spared] = [await followedSides(sql, READ_MODEL), await sparedSituations(sql, before, after, at)];
  const [comparison, order] = direction === 'forward' ? ['>', 'asc'] : ['<', 'desc'];
  let last: MemberKey | null = from === null ? null : { region: String(from[0]), id: String(from[1]) };
  for (;;) {
    signal?.throwIfAborted();
    const members: readonly MemberKey[] = await sql<MemberKey>(
      `select region, id from ${READ_MODEL}.member_view v
        where ${reach.member('v.region', 'v.id')} and not (${SPARED}) and ($1::text is null or (region, id) ${comparison} ($1, $2::uuid)) order by region ${order}, id ${order} limit ${PAGE}`,
      [last?.region ?? null, last?.id ?? null, spared, new Date(at)],
    );
    if (members.length === 0) return;
    const sides = await loadSides(sql, READ_MODEL, members, followed, ours);
    const judged = members.flatMap((key) => {
      const known = sides.get(keyOf(key));
      return known === undefined ? [] : [{ id: keyOf(key), sides: known }];
    });
    for (const change of whatIf(before, after, judged, at)) {
      const [region = '', id = ''] = change.id.split('/');
      yield {
        key: { region, id },
        member: { id: toGlobalId('Member', region, id) },
        leadBefore: change.leadBefore,
        leadAfter: change.leadAfter,
        duties: change.duties.map(({ duty }) => duty),
        findingsAdded: [...new Set(change.findingsAdded.map(({ kind }) => kind))],
        findingsRemoved: [...new Set(change.findingsRemoved.map(({ kind }) => kind))],
      };
    }
    last = members.at(-1) ?? null;
  }
}

/**
 * Whether the draft passes a member by (`$3`: spared situations): their situation at the instant (`$4`) is as it was judged,
 * and nothing of it waits for a silent side.
 */
const SPARED = `v.situation = any ($3::text[]) and not v.held
  and v.judged_at <= $4::timestamptz and (v.next_change_at is null or v.next_change_at > $4::timestamptz)`;

/** The situations that members are in and in which the draft changes nothing, as the read model writes them. */
const sparedSituations = async (
  sql: Context['sql'],
  before: RuleBook,
  after: RuleBook,
  at: number,
): Promise<readonly string[]> => {
  const rows = await sql<{ situation: string }>(
    `select situation from ${READ_MODEL}.situation_count where members > 0`,
  );
  const may = mayChange(before, after, at);
  return rows.flatMap(({ situation }) => (may(JSON.parse(situation) as Situation) ? [] : [situation]));
};
