import type { Sealing } from '@liangdi/kit';
import type { FactVersion, SideName } from '@liangdi/responsibility';
import { PERSON_COLUMNS, personsOfSnapshot, TOKEN_COLUMNS } from '../../links/persons.ts';
import { sealVersion } from '../sealed-facts.ts';
import type { SnapshotSubject, Source } from '../source.ts';
import { grouped } from '../sql.ts';
import { PAGE, type Rebuilding } from './rebuilding.ts';

/** Everything that a side holds, and where its feed goes on from there. The next page is asked for while one is written. */
export const takeSnapshot = async (source: Source, schema: string, rebuilding: Rebuilding): Promise<void> => {
  const { sql, pageSize = PAGE, progress = () => {} } = rebuilding;
  const asked = new Date(rebuilding.now());
  const seenBranches = new Set<string>();
  const first = await source.snapshot(null, pageSize);
  let count = 0;
  for (let page = first; ; ) {
    const next = page.next === null ? null : source.snapshot(page.next, pageSize);
    // Its failure is met below, where it is waited for.
    next?.catch(() => {});
    await writePage(source.side, page.subjects, seenBranches, schema, rebuilding);
    count += page.subjects.length;
    progress(`snapshot ${source.side}`, count);
    if (next === null) break;
    page = await next;
  }
  await sql(`insert into ${schema}.follow (side, cursor, up_to, checked_at) values ($1, $2, $3, $3)`, [
    source.side,
    first.cursor,
    asked,
  ]);
};

const writePage = async (
  side: SideName,
  subjects: readonly SnapshotSubject[],
  seenBranches: Set<string>,
  schema: string,
  { copy, sql }: Rebuilding,
): Promise<void> => {
  await copy(
    `${schema}.document`,
    ['region', 'side', 'id', 'member_region', 'member_id', 'token', 'facts'],
    subjects.map((subject) => documentRow(sql.sealing, side, subject)),
  );
  const { persons, tokens } = personsOfSnapshot(sql.sealing, side, subjects);
  await copy(`${schema}.person`, PERSON_COLUMNS, persons);
  await copy(`${schema}.token`, TOKEN_COLUMNS, tokens);
  await copy(
    `${schema}.branch`,
    ['region', 'side', 'id', 'versions'],
    newBranches(subjects, seenBranches).map((versions) => [
      versions[0]?.region,
      side,
      versions[0]?.id,
      JSON.stringify(versions),
    ]),
  );
};

const documentRow = (sealing: Sealing, side: SideName, subject: SnapshotSubject): readonly unknown[] => {
  const facts: Partial<Record<string, readonly FactVersion[]>> = {};
  for (const [list, versions] of Object.entries(subject.facts))
    if (list !== 'branches' && versions.length > 0)
      facts[list] = versions.map((version) => sealVersion(sealing, version));
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
const newBranches = (subjects: readonly SnapshotSubject[], seen: Set<string>): readonly (readonly FactVersion[])[] => {
  const found = new Map<string, readonly FactVersion[]>();
  for (const { facts } of subjects) {
    for (const [id, versions] of grouped(facts.branches ?? [], (branch) => branch.id)) {
      if (seen.has(id)) continue;
      seen.add(id);
      found.set(id, versions);
    }
  }
  return [...found.values()];
};
