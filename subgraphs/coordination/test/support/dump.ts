import type { Sql } from '../../src/read-model/sql.ts';

const TABLES = {
  member_view:
    'region, id, handover, lead, destination, origin_contact, destination_contact, overdue, duties, situation, trace, next_change_at',
  flow: 'origin, destination, members, docked, contact_both, overdue',
  flow_month: 'origin, destination, month::text, change',
  duty_count: 'origin, destination, duty, lead, state, members',
  situation_count: 'situation, members',
  answering: 'region, member_id, side, branch_region, branch_id, since, valid_from, valid_to, vouched',
  transfer: 'region, member_id, at, from_region, to_region',
  stay: 'region, member_id, destination, valid_from, valid_to',
  document: 'region, side, id, member_region, member_id, token',
} as const;

const isCounted = (row: { members?: number; change?: number }): boolean => row.members !== 0 && row.change !== 0;

/**
 * What a read model says, whatever the order in which it was written. `trace` and links' own instants are
 * left out, and what ended with who is withdrawn: whether the two ever met depends on who was heard first.
 */
export const dump = async (sql: Sql): Promise<Record<string, string[]>> => {
  const said: Record<string, string[]> = {};
  for (const [table, columns] of Object.entries(TABLES)) {
    const rows = await sql<{ members?: number; change?: number }>(
      `select ${columns.replace(' trace,', '')} from read_model.${table}`,
    );
    said[table] = rows
      .filter(isCounted)
      .map((row) => JSON.stringify(row))
      .sort();
  }
  const findings = await sql(
    `select f.region, f.id, f.member_id, f.subject, f.owner_region, f.since, f.due, f.detail, f.facts_key,
            c.kind, c.status, c.severity, c.owner, c.origin, c.destination, c.topic
       from read_model.finding f join read_model.finding_cell c on c.id = f.cell where c.status <> 'CLOSED'`,
  );
  said.finding = findings.map((row) => JSON.stringify(row)).sort();
  const cells = await sql(
    `select kind, severity, status, owner, origin, destination, topic, assigned, has_due, findings
       from read_model.finding_cell where findings <> 0 and status <> 'CLOSED'`,
  );
  said.cell = cells.map((row) => JSON.stringify(row)).sort();
  const links = await sql(
    `select l.region, l.member_id, l.side, l.record_region, l.record_id, v.state, v.collision from identity_link l
       join identity_link_version v on v.region = l.region and v.id = l.id and v.superseded_at is null
      where v.state in ('CANDIDATE', 'LINKED') or not exists (
        select from read_model.person p where p.withdrawn
           and ((p.region, p.id) = (l.region, l.member_id) or (p.region, p.id) = (l.record_region, l.record_id)))`,
  );
  said.link = links.map((row) => JSON.stringify(row)).sort();
  return said;
};
