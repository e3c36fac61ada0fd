import { keyValues } from '@liangdi/kit';
import { type FactVersion, type SideName, unlinkedRecord } from '@liangdi/responsibility';
import { stableId } from '../domain/stable-id.ts';
import { cityOf } from '../regions/region-table.ts';
import { Counters } from './counters.ts';
import type { Document } from './document.ts';
import { type DerivedRow, derivedRow } from './member-row.ts';
import { grouped, type MemberKey, type Sql } from './sql.ts';
import { changesOf, loadFindings, writeFindings } from './write-findings.ts';

interface Loose extends MemberKey {
  readonly side: Exclude<SideName, 'ORIGIN'>;
  readonly member_id: string | null;
  readonly proposed: boolean;
  readonly facts: Document;
}

/** A record that belongs to no member, and for which none is proposed, is a finding of its own. */
export const judgeRecords = async (
  sql: Sql,
  records: readonly MemberKey[],
  { schema, now, tell }: { readonly schema: string; readonly now: number; readonly tell: boolean },
): Promise<void> => {
  if (records.length === 0) return;
  const rows = await sql<Loose>(
    `select d.region, d.side, d.id, d.member_id, d.facts,
            exists (select from identity_link l join identity_link_version v on v.region = l.region and v.id = l.id
                     where l.record_region = d.region and l.record_id = d.id and v.superseded_at is null
                       and v.state = 'CANDIDATE') as proposed
       from unnest($1::text[], $2::uuid[]) m(region, id)
       join ${schema}.document d on d.region = m.region and d.id = m.id and d.side <> 'ORIGIN'`,
    keyValues(records),
  );
  const subjects = rows.map(subjectOf);
  const before = await loadFindings(sql, schema, 'f.subject = any($1::text[])', [subjects]);
  const bySubject = grouped(before, ({ row }) => row.subject ?? '');
  const changes = rows.flatMap((row) => changesOf(bySubject.get(subjectOf(row)) ?? [], derived(row), now));
  const counters = new Counters();
  await writeFindings(sql, schema, changes, counters, { now, tell });
  await counters.write(sql, schema);
};

const subjectOf = ({ side, region, id }: { side: string; region: string; id: string }): string =>
  `${side}/${region}/${id}`;

type RecordVersion = FactVersion & { readonly homeCounty?: string | null };

const derived = (row: Loose): readonly DerivedRow[] => {
  const versions = (row.facts.records ?? []) as readonly RecordVersion[];
  const [first] = versions;
  if (row.member_id !== null || row.proposed || first === undefined) return [];
  const latest = versions.reduce((a, b) => (b.version > a.version ? b : a), first);
  if (latest.withdrawn === true) return [];
  const home = latest.homeCounty ?? null;
  const finding = unlinkedRecord({ ...first, recordSide: row.side, recordRegion: row.region, recordId: row.id });
  const base = derivedRow(home ?? row.region, row.id, cityOf(row.region), finding);
  return [
    {
      ...base,
      id: stableId('finding', subjectOf(row), finding.key),
      memberId: null,
      subject: subjectOf(row),
      origin: home ?? '',
    },
  ];
};
