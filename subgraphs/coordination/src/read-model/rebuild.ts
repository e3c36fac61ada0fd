import type { FactVersion, LinkVersion, RuleBook, SideName } from '@liangdi/responsibility';
import { NEW_LIFE } from '../domain/finding-life.ts';
import { cellName, cellOf, ensureCells } from './cells.ts';
import { Counters } from './counters.ts';
import { branchesNamed, type Document } from './document.ts';
import { isKnownAtHome, type JudgedMember, judge, viewColumns } from './judge-members.ts';
import { decideByToken, moveDocuments, recordDecisions } from './link-tokens.ts';
import { judgeRecords } from './loose-records.ts';
import { cursorOf, type Following, followedSides, lockReadModel, takePage } from './projector.ts';
import { type Branches, type DocumentRow, loadLinks, sidesOf } from './sides.ts';
import type { SnapshotSubject, Source } from './source.ts';
import { asArrays, grouped, keyOf, type MemberKey, type Sql } from './sql.ts';
import { swapReadModels } from './swap.ts';
import { counterIndexes, createTables, documentIndexes, judgedIndexes, READ_MODEL_NEXT } from './tables.ts';
import { findingColumns } from './write-findings.ts';
import { answeringColumns, stayColumns, transferColumns } from './write-traces.ts';

/** Rows into one table, as fast as the database takes them. */
export type CopyInto = (table: string, columns: readonly string[], rows: Iterable<readonly unknown[]>) => Promise<void>;

/** What a rebuild needs besides what following needs. */
export interface Rebuilding extends Following {
  /** Outside of any transaction. */
  readonly sql: Sql;
  readonly copy: CopyInto;
  /** Subjects per page; bounds the memory. */
  readonly pageSize?: number;
  /** Says how far it is. */
  readonly progress?: (step: string, count: number) => void;
}

/**
 * Builds the read model from nothing in a second schema while the first one serves and is followed: snapshots of all
 * sides, links, judgements, then the feeds from where the snapshots began; at the end the schemas change names. Only the
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
  await sql(`analyze ${schema}.document`);
  await takeLinks(schema, rebuilding);
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

const PAGE = 1_000;

const takeSnapshot = async (source: Source, schema: string, rebuilding: Rebuilding): Promise<void> => {
  const { sql, copy, pageSize = PAGE, progress = () => {} } = rebuilding;
  const seenBranches = new Map<string, number>();
  let after: string | null = null;
  let cursor: string | null = null;
  let count = 0;
  do {
    const page = await source.snapshot(after, pageSize);
    cursor ??= page.cursor;
    await copy(
      `${schema}.document`,
      ['region', 'side', 'id', 'member_region', 'member_id', 'token', 'facts'],
      page.subjects.map((subject) => documentRow(source.side, subject)),
    );
    await copy(
      `${schema}.branch`,
      ['region', 'side', 'id', 'versions'],
      newBranches(page.subjects, seenBranches).map((versions) => [
        versions[0]?.region,
        source.side,
        versions[0]?.id,
        JSON.stringify(versions),
      ]),
    );
    count += page.subjects.length;
    progress(`snapshot ${source.side}`, count);
    after = page.next;
  } while (after !== null);
  await sql(`insert into ${schema}.follow (side, cursor, up_to, checked_at) values ($1, $2, $3, $3)`, [
    source.side,
    cursor,
    new Date(rebuilding.now()),
  ]);
};

const documentRow = (side: SideName, subject: SnapshotSubject): readonly unknown[] => {
  const facts: Document = {};
  for (const [list, versions] of Object.entries(subject.facts)) {
    if (list !== 'branches' && versions.length > 0) facts[list] = [...versions];
  }
  return [
    subject.region,
    side,
    subject.id,
    subject.memberRegion,
    subject.memberId,
    subject.token,
    JSON.stringify(facts),
  ];
};

/** Branches that no earlier page brought. A branch comes whole with every member that names it. */
const newBranches = (
  subjects: readonly SnapshotSubject[],
  seen: Map<string, number>,
): readonly (readonly FactVersion[])[] => {
  const found = new Map<string, readonly FactVersion[]>();
  for (const { facts } of subjects) {
    for (const [id, versions] of grouped(facts.branches ?? [], (branch) => branch.id)) {
      if (seen.has(id)) continue;
      seen.set(id, 1);
      found.set(id, versions);
    }
  }
  return [...found.values()];
};

/** Links as decided so far, then those that equal tokens decide by themselves. */
const takeLinks = async (schema: string, rebuilding: Rebuilding): Promise<void> => {
  const { sql, progress = () => {} } = rebuilding;
  await sql(
    `update ${schema}.document d set member_region = l.region, member_id = l.member_id
       from identity_link l join identity_link_version v on v.region = l.region and v.id = l.id
      where v.superseded_at is null and v.state = 'LINKED'
        and d.region = l.record_region and d.side = l.side and d.id = l.record_id and d.member_id is distinct from l.member_id`,
  );
  await sql(
    `create table ${schema}.to_link as
       select d.region, d.id, row_number() over () as n from ${schema}.document d
        where d.token is not null and d.side <> 'ORIGIN'
          and (d.member_id is null or d.token in (select token from ${schema}.document where side = 'ORIGIN' and token is not null
                                                  group by token having count(*) > 1))`,
  );
  await sql(`create index on ${schema}.to_link (n)`);
  for (let done = 0; ; done += PAGE) {
    const keys = await sql<MemberKey>(`select region, id from ${schema}.to_link where n > $1 and n <= $2`, [
      done,
      done + PAGE,
    ]);
    if (keys.length === 0) break;
    await rebuilding.transaction(async (tx) => {
      await lockReadModel(tx);
      const decisions = await recordDecisions(tx, await decideByToken(tx, schema, keys, rebuilding.now()));
      await rebuilding.announce(tx, decisions);
      await moveDocuments(tx, schema, decisions);
    });
    progress('links', done + keys.length);
  }
  await sql(`drop table ${schema}.to_link`);
};

const judgeAll = async (schema: string, rebuilding: Rebuilding): Promise<void> => {
  const { sql, pageSize = PAGE, progress = () => {} } = rebuilding;
  for (const statement of counterIndexes(schema)) await sql(statement);
  const judging: PageJudging = {
    rules: (await rebuilding.rules(sql)).book,
    followed: await followedSides(sql, schema),
    branches: rememberedBranches(sql, schema),
    now: rebuilding.now(),
  };
  const counters = new Counters();
  let count = 0;
  let written = Promise.resolve();
  let reading = readPage(sql, schema, START, pageSize);
  for (;;) {
    const page = await reading;
    const end = page.members.at(-1);
    if (end === undefined) break;
    // The next page is read, and the one before written, while this one is judged.
    reading = readPage(sql, schema, end, pageSize);
    const judged = await judgePage(page, judging);
    await written;
    written = writePage(rebuilding, schema, judged, counters, judging.now);
    count += page.members.length;
    progress('judged', count);
  }
  await written;
  await counters.write(sql, schema);
};

const START: MemberKey = { region: '', id: '00000000-0000-0000-0000-000000000000' };

interface PageJudging {
  readonly rules: RuleBook;
  readonly followed: ReadonlySet<SideName>;
  readonly branches: RememberedBranches;
  readonly now: number;
}

interface Page {
  readonly members: readonly MemberKey[];
  readonly documents: ReadonlyMap<string, readonly DocumentRow[]>;
  readonly links: ReadonlyMap<string, readonly LinkVersion[]>;
}

const readPage = async (sql: Sql, schema: string, after: MemberKey, limit: number): Promise<Page> => {
  const members = await sql<MemberKey>(
    `select region, id from ${schema}.document where side = 'ORIGIN' and (region, id) > ($1, $2::uuid)
      order by region, side, id limit $3`,
    [after.region, after.id, limit],
  );
  const rows = await sql<DocumentRow>(
    `select d.side, d.member_region, d.member_id, d.facts
       from unnest($1::text[], $2::uuid[]) m(region, id)
       join ${schema}.document d on d.member_region = m.region and d.member_id = m.id
      order by d.region, d.side, d.id`,
    asArrays(members),
  );
  const documents = grouped(rows, (row) => `${row.member_region}/${row.member_id}`);
  return { members, documents, links: await loadLinks(sql, members) };
};

const judgePage = async (
  { members, documents, links }: Page,
  { rules, followed, branches, now }: PageJudging,
): Promise<readonly JudgedMember[]> => {
  const named = [...documents.values()].flatMap((rows) => rows.flatMap(({ facts }) => [...branchesNamed(facts)]));
  const known = await branches(named);
  return members.flatMap((member) => {
    const key = keyOf(member);
    const sides = sidesOf({ ...member, documents: documents.get(key) ?? [] }, links.get(key) ?? [], known, followed);
    return isKnownAtHome(sides) ? [judge(member, sides, rules, now)] : [];
  });
};

type RememberedBranches = (ids: readonly string[]) => Promise<Branches>;

const REMEMBERED = 50_000;

const rememberedBranches = (sql: Sql, schema: string): RememberedBranches => {
  const held = new Map<string, readonly FactVersion[]>();
  const asked = new Set<string>();
  return async (ids) => {
    const missing = [...new Set(ids)].filter((id) => !asked.has(id));
    if (asked.size + missing.length > REMEMBERED) {
      held.clear();
      asked.clear();
    }
    const wanted = [...new Set(ids)].filter((id) => !asked.has(id));
    if (wanted.length > 0) {
      const rows = await sql<{ side: string; id: string; versions: FactVersion[] }>(
        `select side, id, versions from ${schema}.branch where id = any($1::uuid[])`,
        [wanted],
      );
      for (const { side, id, versions } of rows) held.set(`${side}/${id}`, versions);
      for (const id of wanted) asked.add(id);
    }
    return (side, id) => held.get(`${side}/${id}`) ?? [];
  };
};

const writePage = async (
  { sql, copy }: Rebuilding,
  schema: string,
  judged: readonly JudgedMember[],
  counters: Counters,
  now: number,
): Promise<void> => {
  for (const row of judged) {
    counters.member(row, 1);
    for (const stay of row.traces.stays) counters.stay(row.region, stay, 1);
  }
  const derived = judged.flatMap(({ findings }) => findings).map((row) => ({ row, key: cellOf(row, NEW_LIFE) }));
  const cells = await ensureCells(
    sql,
    schema,
    derived.map(({ key }) => key),
  );
  const findings = derived.map(({ row, key }) => {
    const cell = cells.get(cellName(key));
    if (cell === undefined) throw new Error(`no cell ${cellName(key)}`);
    counters.finding(cell.id, 1);
    if (row.due !== null) counters.lag(cell.id, row.due - row.since);
    const columns = findingColumns(row, NEW_LIFE, cell);
    return { ...columns, detail: JSON.stringify(columns.detail) };
  });
  await copyObjects(
    copy,
    `${schema}.member_view`,
    judged.map((row) => viewColumns(row, now)),
  );
  await copyObjects(copy, `${schema}.finding`, findings);
  await copyObjects(copy, `${schema}.stay`, judged.flatMap(stayColumns));
  await copyObjects(copy, `${schema}.answering`, judged.flatMap(answeringColumns));
  await copyObjects(copy, `${schema}.transfer`, judged.flatMap(transferColumns));
};

const copyObjects = async (copy: CopyInto, table: string, rows: readonly object[]): Promise<void> => {
  const [first] = rows;
  if (first !== undefined)
    await copy(
      table,
      Object.keys(first),
      rows.map((row) => Object.values(row)),
    );
};

const judgeLooseRecords = async (schema: string, rebuilding: Rebuilding): Promise<void> => {
  const { sql } = rebuilding;
  let last: MemberKey = { region: '', id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const records = await sql<MemberKey>(
      `select region, id from ${schema}.document where member_id is null and (region, id) > ($1, $2::uuid)
        order by region, id limit ${PAGE}`,
      [last.region, last.id],
    );
    const end = records.at(-1);
    if (end === undefined) return;
    await judgeRecords(sql, records, { schema, now: rebuilding.now(), tell: false });
    last = end;
  }
};

const LIMIT = 500;

/** Follows the feed from the snapshot's cursor until little is left. */
const catchUp = async (source: Source, schema: string, rebuilding: Rebuilding): Promise<void> => {
  for (let more = true; more; ) {
    more = await rebuilding.transaction(async (tx) => {
      await lockReadModel(tx);
      return catchUpPage(tx, source, schema, rebuilding);
    });
  }
};

const catchUpIn = async (tx: Sql, source: Source, schema: string, rebuilding: Rebuilding): Promise<void> => {
  for (let more = true; more; ) more = await catchUpPage(tx, source, schema, rebuilding);
};

const catchUpPage = async (tx: Sql, source: Source, schema: string, rebuilding: Rebuilding): Promise<boolean> => {
  const from = await cursorOf(tx, schema, source.side);
  const page = await source.read(from, LIMIT);
  await takePage(tx, rebuilding, { side: source.side, page, from, schema, tell: false });
  return page.more;
};
