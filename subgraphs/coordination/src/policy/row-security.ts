import { type AttributesSql, inRow, seesSql, type Told } from '@liangdi/schema/policy';
import { ownRecord } from './own-record.ts';

/** Our own processes, and a change that the application has let through: it writes what follows from it, whoever makes it. */
const OURS = '(SELECT viewer_is_ours())';

/** Of roles that see whole places rather than single members; worked out once per statement. */
const OF_PLACES = `(SELECT viewer_role() IN ('coordinator', 'crossRegionTeam'))`;

interface Guarded {
  /** With its schema. */
  readonly table: string;
  /** Who reads a row, besides our own processes; nobody when left out. */
  readonly sees?: string;
}

/** Nobody but our own processes writes, or takes away. */
const policiesOf = ({ table, sees }: Guarded): readonly string[] => {
  const name = table.split('.').at(-1);
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;`,
    `CREATE POLICY ${name}_read ON ${table} FOR SELECT USING (${sees === undefined ? OURS : `${OURS} OR ${sees}`});`,
    `CREATE POLICY ${name}_insert ON ${table} FOR INSERT WITH CHECK (${OURS});`,
    `CREATE POLICY ${name}_update ON ${table} FOR UPDATE USING (${OURS}) WITH CHECK (${OURS});`,
    `CREATE POLICY ${name}_delete ON ${table} FOR DELETE USING (${OURS});`,
  ];
};

/** Of whom the viewer's organisations answer: one set per statement, in which each row is looked up. */
const answered = (region: string, id: string): string =>
  `(${region}, ${id}) IN (SELECT a.region, a.id FROM viewer_answers() a)`;

/** How a row tells the attributes of the member that it is about. */
const ofMember = (row: string, id: string, places: readonly Told[]): AttributesSql => ({
  region: inRow(`${row}.region`),
  member: inRow(`'Member:' || ${row}.region || ':' || ${row}.${id}`),
  places,
  organisations: [{ some: () => answered(`${row}.region`, `${row}.${id}`) }],
});

/**
 * Where the read model has the member away, and which records belong to the viewer's associations, functions tell: its tables
 * are other ones after a rebuild.
 */
const links: AttributesSql = {
  ...ofMember('identity_link', 'member_id', [
    ...inRow('identity_link.record_region'),
    ...inRow('place_now(identity_link.region, identity_link.member_id)'),
  ]),
  recordOrganisations: [{ some: () => ownRecord('identity_link.record_region', 'identity_link.record_id') }],
};

/** A dispute is for whoever sees the member. */
const seesDispute = seesSql(
  'coordination',
  ofMember('dispute_version', 'member_id', inRow('place_now(dispute_version.region, dispute_version.member_id)')),
);

/** The member says and takes back; staff who see the member answer. */
const DISPUTE_STATES = `CASE (SELECT viewer_role()) WHEN 'service' THEN '{}' WHEN 'member' THEN '{OPEN,WITHDRAWN}' ELSE '{UPHELD,REJECTED}' END::text[]`;

/** Whom a notification without a finding went to, and the places of the finding that one with it tells of. */
const placesOf = (region: string, place: string): AttributesSql => ({
  region: inRow(region),
  places: inRow(place),
});
const recipient = placesOf('notification.recipient_region', 'notification.recipient_region');
const told = placesOf(`(notification.detail ->> 'origin')`, `(notification.detail ->> 'destination')`);

/** A row of counts is for whoever sees its places. */
const seesPlaces = (table: string): string =>
  seesSql('coordination', {
    region: inRow(`${table}.origin`),
    places: inRow(`${table}.destination`),
  });

/**
 * Row-level security of what people and projections write: links and candidates, what is done to findings, and
 * what is told. It stands in a migration; a test compares the two.
 */
export const coordinationRowSecurity: string = [
  ...[
    { table: 'identity_link', sees: seesSql('coordination', links) },
    {
      table: 'identity_link_version',
      sees: 'EXISTS (SELECT 1 FROM identity_link l WHERE l.region = identity_link_version.region AND l.id = identity_link_version.id)',
    },
    { table: 'finding_comment', sees: 'sees_finding(finding_comment.region, finding_comment.finding_id)' },
    { table: 'finding_action' },
    { table: 'outbox' },
    {
      table: 'notification',
      sees: `CASE WHEN notification.finding_id IS NULL THEN ${seesSql('coordination', recipient)}
      WHEN ${OF_PLACES} THEN (${seesSql('coordination', told)} OR notification.code LIKE 'RULE%')
      ELSE (notification.region, notification.finding_id) IN (SELECT f.region, f.id FROM viewer_findings() f) END`,
    },
  ].flatMap(policiesOf),
  'ALTER TABLE dispute_version ENABLE ROW LEVEL SECURITY;',
  `CREATE POLICY dispute_version_read ON dispute_version FOR SELECT USING (${OURS} OR ${seesDispute});`,
  `CREATE POLICY dispute_version_insert ON dispute_version FOR INSERT WITH CHECK (${seesDispute} AND state = ANY (${DISPUTE_STATES}));`,
  `CREATE POLICY dispute_version_update ON dispute_version FOR UPDATE USING (${seesDispute} AND (SELECT viewer_role()) <> 'service');`,
  'ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;',
  `CREATE POLICY idempotency_own ON idempotency USING (account = (SELECT viewer_claims() ->> 'account'));`,
].join('\n');

/**
 * Row-level security of a read model, which makes it with its tables. What findings are sorted by stands in a view without
 * it, so that whoever sees whole places may walk along the indexes: for rows, and counts of cells, it is asked then.
 */
export const readModelRowSecurity = (schema: string): readonly string[] => {
  const ofPlaces = (table: string): Guarded => ({ table: `${schema}.${table}`, sees: seesPlaces(table) });
  const seen = (table: string, region = 'region'): Guarded => ({
    table: `${schema}.${table}`,
    sees: `EXISTS (SELECT 1 FROM ${schema}.member_view v WHERE v.region = ${table}.${region} AND v.id = ${table}.member_id)`,
  });
  return [
    ofPlaces('flow'),
    ofPlaces('flow_month'),
    ofPlaces('duty_count'),
    {
      table: `${schema}.member_view`,
      sees: seesSql('coordination', ofMember('member_view', 'id', inRow('member_view.destination'))),
    },
    // Defects of the rules are for whoever keeps rules. One set of what is there for viewers of single members, each: this is
    // asked of very many rows.
    {
      table: `${schema}.finding_cell`,
      sees: `CASE WHEN ${OF_PLACES} THEN (${seesPlaces('finding_cell')} OR finding_cell.kind LIKE 'RULE%') ELSE finding_cell.id IN (SELECT viewer_cells()) END`,
    },
    {
      table: `${schema}.finding`,
      sees: `CASE WHEN ${OF_PLACES} THEN EXISTS (SELECT 1 FROM ${schema}.finding_cell c WHERE c.id = finding.cell)
      ELSE (finding.region, finding.member_id) IN (SELECT m.region, m.id FROM viewer_members() m) END`,
    },
    seen('document', 'member_region'),
    seen('answering'),
    seen('transfer'),
    seen('stay'),
    { table: `${schema}.situation_count`, sees: OF_PLACES },
    ...['person', 'token', 'rejudge'].map((table) => ({ table: `${schema}.${table}` })),
    // Nothing of members: for everybody to read.
    ...['branch', 'follow', 'about', 'finding_words'].map((table) => ({ table: `${schema}.${table}`, sees: 'true' })),
  ].flatMap(policiesOf);
};
