import { type AttributesSql, seesSql } from '@liangdi/schema/policy';
import { READ_MODEL } from '../read-model/names.ts';

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

type Told = (test: (value: string) => string) => string;

/** How a row tells the attributes of the member that it is about. */
const ofMember = (row: string, id: string, places: Told) =>
  ({
    region: (test) => test(`${row}.region`),
    member: (test) => test(`'Member:' || ${row}.region || ':' || ${row}.${id}`),
    places,
    organisations: () => answered(`${row}.region`, `${row}.${id}`),
  }) satisfies AttributesSql;

/** Where the read model has the member away, a function tells: its tables are other ones after a rebuild. */
const links: AttributesSql = ofMember(
  'identity_link',
  'member_id',
  (test) =>
    `(${test('identity_link.record_region')} OR ${test('place_now(identity_link.region, identity_link.member_id)')})`,
);

/** Whom a notification without a finding went to, and the places of the finding that one with it tells of. */
const placesOf = (region: string, place: string): AttributesSql => ({
  region: (test) => test(region),
  places: (test) => test(place),
});
const recipient = placesOf('notification.recipient_region', 'notification.recipient_region');
const told = placesOf(`(notification.detail ->> 'origin')`, `(notification.detail ->> 'destination')`);

/** A finding of a place is for whoever sees the place; defects of the rules are for whoever keeps rules. */
const cell = seesSql('coordination', {
  region: (test) => test('c.origin'),
  places: (test) => test('c.destination'),
});

/**
 * Whether a finding is there for the viewer: in a function, for the same reason. It reads as the viewer, so that the rows of
 * single members obey the read model's own rules.
 */
const seesFinding = `CREATE OR REPLACE FUNCTION sees_finding(of_region TEXT, of_finding UUID) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM ${READ_MODEL}.finding f JOIN ${READ_MODEL}.finding_cell c ON c.id = f.cell
    WHERE f.region = of_region AND f.id = of_finding
      AND CASE WHEN ${OF_PLACES} THEN (${cell} OR c.kind LIKE 'RULE%') ELSE true END);
END $$;`;

/**
 * Row-level security of what people and projections write: links and candidates, what is done to findings, and
 * what is told. It stands in a migration; a test compares the two.
 */
export const coordinationRowSecurity: string = [
  seesFinding,
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
  'ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;',
  `CREATE POLICY idempotency_own ON idempotency USING (account = (SELECT viewer_claims() ->> 'account'));`,
].join('\n');

/**
 * Row-level security of a read model, which makes it with its tables: what the sides said of members, where they are, who
 * answers for them, how they moved, and what is counted by place. Of findings it holds for those who see single members; to ask it of each row for those
 * who see whole places would cost their pages and counts several times what they cost (see SECURITY.md).
 */
export const readModelRowSecurity = (schema: string): readonly string[] => {
  const ofPlaces = (table: string): Guarded => ({
    table: `${schema}.${table}`,
    sees: seesSql('coordination', {
      region: (test) => test(`${table}.origin`),
      places: (test) => test(`${table}.destination`),
    }),
  });
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
      sees: seesSql(
        'coordination',
        ofMember('member_view', 'id', (test) => test('member_view.destination')),
      ),
    },
    // One set of the members whom the viewer sees one by one: this is asked of very many rows.
    {
      table: `${schema}.finding`,
      sees: `${OF_PLACES} OR (finding.region, finding.member_id) IN (SELECT m.region, m.id FROM viewer_members() m)`,
    },
    seen('document', 'member_region'),
    seen('answering'),
    seen('transfer'),
    seen('stay'),
    ...['person', 'token', 'rejudge'].map((table) => ({ table: `${schema}.${table}` })),
  ].flatMap(policiesOf);
};
