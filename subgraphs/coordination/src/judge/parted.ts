import type { FactVersion, Sides } from '@liangdi/responsibility';
import { current } from '../read-model/current.ts';
import { branchesNamed, type Document, merged } from '../read-model/document.ts';
import { recordsOnceLinked } from '../read-model/once-linked.ts';
import { partedDocuments } from '../read-model/parted-documents.ts';
import { type Branches, loadBranches } from '../read-model/sides.ts';
import type { MemberKey, Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';

const KEYS = { DESTINATION: 'destination', ASSOCIATION: 'association' } as const;

/**
 * What the sides said of a member, with the records that were linked to them and no longer are: of those the sides do not
 * speak any more when they are asked for the member, and the read model holds what was known. Of a record that is theirs
 * now, only its side speaks.
 */
export const withParted = async (sides: Sides, { region, id }: MemberKey, ours: Sql): Promise<Sides> => {
  const { links } = sides.coordination;
  const theirs = new Set(current(links).flatMap(({ state, recordId }) => (state === 'LINKED' ? recordId : [])));
  const parted = recordsOnceLinked(links).filter(({ side, id: record }) => {
    const said = sides[KEYS[side]];
    return said.status === 'HEARD' && !theirs.has(record) && !said.facts.records.some((one) => one.id === record);
  });
  if (parted.length === 0) return sides;
  const member = { member_region: region, member_id: id };
  const rows = await partedDocuments(
    ours,
    READ_MODEL,
    parted.map((record) => ({ ...record, ...member })),
  );
  const branches = await loadBranches(ours, READ_MODEL, rows);
  return rows.reduce(
    (whole, { side, facts }) => (side === 'ORIGIN' ? whole : added(whole, side, facts, branches)),
    sides,
  );
};

const added = (sides: Sides, side: keyof typeof KEYS, document: Document, branches: Branches): Sides => {
  const said = sides[KEYS[side]];
  if (said.status === 'SILENT') return sides;
  const { links: _, ...lists } = document;
  const named = [...branchesNamed(document)].flatMap((id) => branches(side, id));
  const facts = Object.entries<readonly FactVersion[]>({ ...lists, branches: named }).reduce(
    (whole, [list, versions]) => merged(whole, list, versions) ?? whole,
    said.facts as unknown as Document,
  );
  return { ...sides, [KEYS[side]]: { status: 'HEARD', facts } };
};
