import type { FactVersion, SideName, Sides } from '@liangdi/responsibility';
import { branchesNamed, joined } from './document.ts';
import { documentsOf, type MemberDocument } from './documents-of.ts';
import { loadOwnFacts, NO_OWN_FACTS, type OwnFacts, type OwnLink } from './own-facts.ts';
import { keyOf, type MemberKey, type Sql } from './sql.ts';

/** A member's documents, grouped by nothing but the member. */
export interface MemberDocuments extends MemberKey {
  readonly documents: readonly MemberDocument[];
}

/** What the judgement reads of a member, and what tells whether those who speak of them mean them. */
export type KnownSides = Sides & {
  readonly coordination: { readonly links: readonly OwnLink[] };
  /** Ids of the records that carry the member's identity token. */
  readonly sameNumber: ReadonlySet<string>;
};

/** Finds versions of branches by side and id. */
export type Branches = (side: SideName, id: string) => readonly FactVersion[];

/**
 * What the judgement reads of some members, from the read model's documents and coordination's own facts.
 * @param ours where `sql` reads on behalf of a viewer; see `partedDocuments`
 */
export const loadSides = async (
  sql: Sql,
  schema: string,
  members: readonly MemberKey[],
  followed: ReadonlySet<SideName>,
  ours: Sql = sql,
): Promise<ReadonlyMap<string, KnownSides>> => {
  const own = await loadOwnFacts(sql, members);
  const documents = await documentsOf(sql, schema, members, own, ours);
  const whole = members.map((member) => ({ ...member, documents: documents.get(keyOf(member)) ?? [] }));
  const branches = await loadBranches(sql, schema, [...documents.values()].flat());
  return new Map(
    whole.map((member) => [keyOf(member), sidesOf(member, own.get(keyOf(member)) ?? NO_OWN_FACTS, branches, followed)]),
  );
};

/** A side that was never followed is silent. */
export const sidesOf = (
  { documents }: MemberDocuments,
  { links, disputes }: OwnFacts,
  branches: Branches,
  followed: ReadonlySet<SideName>,
): KnownSides => {
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
    sameNumber: new Set(documents.filter(({ sameNumber }) => sameNumber).map(({ id }) => id)),
  } as unknown as KnownSides;
};

/** The branches that documents name. */
export const loadBranches = async (
  sql: Sql,
  schema: string,
  documents: readonly Pick<MemberDocument, 'facts'>[],
): Promise<Branches> => {
  const ids = new Set(documents.flatMap(({ facts }) => [...branchesNamed(facts)]));
  if (ids.size === 0) return () => [];
  const rows = await sql<{ side: SideName; id: string; versions: FactVersion[] }>(
    `select side, id, versions from ${schema}.branch where id = any($1::uuid[])`,
    [[...ids]],
  );
  const found = new Map(rows.map(({ side, id, versions }) => [`${side}/${id}`, versions]));
  return (side, id) => found.get(`${side}/${id}`) ?? [];
};
