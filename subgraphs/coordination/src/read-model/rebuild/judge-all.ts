import type { FactVersion, RuleBook, SideName } from '@liangdi/responsibility';
import { Counters } from '../counters.ts';
import { branchesNamed } from '../document.ts';
import { documentsOf, type MemberDocument } from '../documents-of.ts';
import { counterIndexes } from '../indexes.ts';
import { isKnownAtHome, type JudgedMember, judge } from '../judge-members.ts';
import { loadOwnFacts, NO_OWN_FACTS, type OwnFacts } from '../own-facts.ts';
import { followedSides } from '../projector.ts';
import { type Branches, sidesOf } from '../sides.ts';
import { keyOf, type MemberKey, type Sql } from '../sql.ts';
import { PAGE, type Rebuilding } from './rebuilding.ts';
import { writeJudged } from './write-judged.ts';

/** Counts per member of a page that are held before they are written. Members come by region, and so do most counts. */
const COUNTED = 80;

/** Judges everyone page by page: one is read and one written while a third is judged. */
export const judgeAll = async (schema: string, rebuilding: Rebuilding): Promise<void> => {
  const { sql, pageSize = PAGE, progress = () => {} } = rebuilding;
  for (const statement of counterIndexes(schema)) await sql(statement);
  const judging: PageJudging = {
    rules: (await rebuilding.rules(sql)).book,
    followed: await followedSides(sql, schema),
    branches: rememberedBranches(sql, schema),
    now: await snapshotsTaken(sql, schema),
  };
  let counters = new Counters();
  let count = 0;
  let written = Promise.resolve();
  const write = async (judged: readonly JudgedMember[]): Promise<void> => {
    await writeJudged(rebuilding, schema, judged, counters, judging.now);
    if (counters.size < COUNTED * pageSize) return;
    await counters.write(sql, schema);
    counters = new Counters();
  };
  let reading = readPage(sql, schema, START, pageSize);
  for (;;) {
    const page = await reading;
    const end = page.members.at(-1);
    if (end === undefined) break;
    // The next page is read, and the one before written, while this one is judged.
    reading = readPage(sql, schema, end, pageSize);
    const judged = await judgePage(page, judging);
    await written;
    written = write(judged);
    count += page.members.length;
    progress('judged', count);
  }
  await written;
  await counters.write(sql, schema);
};

/** The instant up to which every snapshot is whole: later facts are judged when the feeds, or the clock, come to them. */
const snapshotsTaken = async (sql: Sql, schema: string): Promise<number> => {
  const [row] = await sql<{ at: Date }>(`select min(up_to) as at from ${schema}.follow`);
  if (row === undefined) throw new Error('no side was heard');
  return row.at.getTime();
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
  readonly documents: ReadonlyMap<string, readonly MemberDocument[]>;
  readonly own: ReadonlyMap<string, OwnFacts>;
}

const readPage = async (sql: Sql, schema: string, after: MemberKey, limit: number): Promise<Page> => {
  const members = await sql<MemberKey>(
    `select region, id from ${schema}.document where side = 'ORIGIN' and (region, id) > ($1, $2::uuid)
      order by region, side, id limit $3`,
    [after.region, after.id, limit],
  );
  const own = await loadOwnFacts(sql, members);
  return { members, documents: await documentsOf(sql, schema, members, own), own };
};

const judgePage = async (
  { members, documents, own }: Page,
  { rules, followed, branches, now }: PageJudging,
): Promise<readonly JudgedMember[]> => {
  const named = [...documents.values()].flatMap((rows) => rows.flatMap(({ facts }) => [...branchesNamed(facts)]));
  const known = await branches(named);
  return members.flatMap((member) => {
    const key = keyOf(member);
    const sides = sidesOf(
      { ...member, documents: documents.get(key) ?? [] },
      own.get(key) ?? NO_OWN_FACTS,
      known,
      followed,
    );
    return isKnownAtHome(sides) ? [judge(member, sides, rules, now)] : [];
  });
};

type RememberedBranches = (ids: readonly string[]) => Promise<Branches>;

const REMEMBERED = 10_000;

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
