import { keyValues } from '@liangdi/kit';
import type { FactVersion, SideName, Sides } from '@liangdi/responsibility';
import { branchesNamed, type Document, joined } from './document.ts';
import { loadOwnFacts, NO_OWN_FACTS, type OwnFacts } from './own-facts.ts';
import { openFacts } from './sealed-facts.ts';
import { grouped, keyOf, type MemberKey, type Sql } from './sql.ts';

/** A row of `document`. */
export interface DocumentRow {
  readonly side: SideName;
  readonly member_region: string;
  readonly member_id: string;
  readonly facts: Document;
}

/** A member's documents, grouped by nothing but the member. */
export interface MemberDocuments extends MemberKey {
  readonly documents: readonly Pick<DocumentRow, 'side' | 'facts'>[];
}

/** Finds versions of branches by side and id. */
export type Branches = (side: SideName, id: string) => readonly FactVersion[];

/** What the judgement reads of some members, from the read model's documents and coordination's own facts. */
export const loadSides = async (
  sql: Sql,
  schema: string,
  members: readonly MemberKey[],
  followed: ReadonlySet<SideName>,
): Promise<ReadonlyMap<string, Sides>> => {
  const rows = await sql<DocumentRow>(
    `select d.side, d.member_region, d.member_id, d.facts
       from unnest($1::text[], $2::uuid[]) m(region, id)
       join ${schema}.document d on d.member_region = m.region and d.member_id = m.id
      order by d.region, d.side, d.id`,
    keyValues(members),
  );
  const byMember = grouped(openFacts(sql.sealing, rows), (row) => `${row.member_region}/${row.member_id}`);
  const whole = members.map((member) => ({ ...member, documents: byMember.get(keyOf(member)) ?? [] }));
  const [facts, branches] = await Promise.all([loadOwnFacts(sql, members), loadBranches(sql, schema, whole)]);
  return new Map(
    whole.map((member) => [
      keyOf(member),
      sidesOf(member, facts.get(keyOf(member)) ?? NO_OWN_FACTS, branches, followed),
    ]),
  );
};

/** A side that was never followed is silent. */
export const sidesOf = (
  { documents }: MemberDocuments,
  { links, disputes }: OwnFacts,
  branches: Branches,
  followed: ReadonlySet<SideName>,
): Sides => {
  const side = (name: SideName) => {
    if (!followed.has(name)) return { status: 'SILENT' } as const;
    const own = documents.filter((document) => document.side === name).map(({ facts }) => facts);
    const named = new Set(own.flatMap((document) => [...branchesNamed(document)]));
    return {
      status: 'HEARD',
      facts: joined(
        name,
        own,
        [...named].flatMap((id) => branches(name, id)),
      ),
    } as const;
  };
  return {
    origin: side('ORIGIN'),
    destination: side('DESTINATION'),
    association: side('ASSOCIATION'),
    coordination: { links, disputes, unlinkedRecords: [] },
  } as unknown as Sides;
};

const loadBranches = async (sql: Sql, schema: string, members: readonly MemberDocuments[]): Promise<Branches> => {
  const ids = new Set(members.flatMap(({ documents }) => documents.flatMap(({ facts }) => [...branchesNamed(facts)])));
  if (ids.size === 0) return () => [];
  const rows = await sql<{ side: SideName; id: string; versions: FactVersion[] }>(
    `select side, id, versions from ${schema}.branch where id = any($1::uuid[])`,
    [[...ids]],
  );
  const found = new Map(rows.map(({ side, id, versions }) => [`${side}/${id}`, versions]));
  return (side, id) => found.get(`${side}/${id}`) ?? [];
};
