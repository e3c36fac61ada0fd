import { type Claims, claimsOf, type Viewer } from '@liangdi/kit';
import { type RowRule, subjects } from '@liangdi/schema/policy';
import { READ_MODEL } from '../read-model/tables.ts';
import { ownRecord } from './own-record.ts';

/**
 * Whom a viewer sees in what coordination derives, as SQL made from the policy. Every value in it has the form of a code
 * or a UUID (checked here), so that it can stand in the text.
 */
export interface Reach {
  /** Over a cell of findings, by origin and destination. */
  readonly cell: string;
  /** Over a finding `f` (region, member_id), besides its cell; null when the cell decides. */
  readonly finding: string | null;
  /** Over the columns of an origin and a destination, for counts and flows of whole places. */
  places(origin: string, destination: string): string;
  /** Over the columns of a member's id. */
  member(region: string, id: string): string;
  /** Over a link: the member's columns, and the record's. */
  link(region: string, id: string, recordRegion: string, recordId: string): string;
}

const code = (value: string): string | null => (/^\d{6}$/.test(value) ? `'${value}'` : null);
const pattern = (value: string): string | null => (/^\d{0,6}%$/.test(value) ? `'${value}'` : null);
const key = /^(\w+):(\d{6}):([0-9a-f-]{36})$/;

const list = (values: readonly (string | null)[]): string => values.filter((value) => value !== null).join(', ');
const among = (column: string, values: string): string => (values === '' ? 'false' : `${column} in (${values})`);
const likeAny = (column: string, values: string): string =>
  values === '' ? 'false' : `${column} like any (array[${values}])`;

/** What the policy's rules say of an origin and a destination; a rule about anything else is false of a place. */
const placeSql = (rule: RowRule, claims: Claims, origin: string, destination: string): string => {
  switch (rule.rule) {
    case 'own':
      return rule.attribute === 'region' && rule.claim === 'regions'
        ? among(origin, list(claims.regions.map(code)))
        : 'false';
    case 'within':
      return rule.attribute === 'places' ? likeAny(destination, list(claims.within.map(pattern))) : 'false';
    case 'paired': {
      const pairs = claims.pairs.flatMap(([from, to]) => {
        const [home, place] = [code(from), pattern(to)];
        return home && place ? [`(${origin} = ${home} and ${destination} like ${place})`] : [];
      });
      return pairs.length === 0 ? 'false' : `(${pairs.join(' or ')})`;
    }
    default:
      return 'false';
  }
};

/** What the policy's rules say of a member: where they are by the read model, who answers for them now. */
const memberSql = (rule: RowRule, claims: Claims, region: string, id: string): string => {
  switch (rule.rule) {
    case 'own':
      if (rule.attribute === 'recordOrganisations') return 'false';
      return rule.claim === 'regions' ? among(region, list(claims.regions.map(code))) : answered(claims, region, id);
    case 'within':
    case 'paired':
      return `exists (select 1 from ${READ_MODEL}.member_view pv where pv.region = ${region} and pv.id = ${id}
        and ${placeSql(rule, claims, 'pv.region', "coalesce(pv.destination, '')")})`;
    case 'self': {
      const self = key.exec(claims.member ?? '');
      return self ? `(${region} = '${self[2]}' and ${id} = '${self[3]}'::uuid)` : 'false';
    }
    default:
      return 'false';
  }
};

/** One of the viewer's branches, or a branch of one of their associations, answers for the member. */
const answered = (claims: Claims, region: string, id: string): string => {
  const organisations = claims.organisations.flatMap((organisation) => {
    const found = key.exec(organisation);
    return found ? [{ type: found[1], region: found[2], id: found[3] }] : [];
  });
  if (organisations.length === 0) return 'false';
  const branches = organisations.map((own) => `('${own.region}', '${own.id}'::uuid)`).join(', ');
  const parents = organisations.map((own) => `('${own.region}', '${own.id}')`).join(', ');
  return `exists (select 1 from ${READ_MODEL}.answering pa where pa.region = ${region} and pa.member_id = ${id}
    and pa.valid_to = 'infinity' and ((pa.branch_region, pa.branch_id) in (${branches}) or exists (
      select 1 from ${READ_MODEL}.branch pb where pb.id = pa.branch_id and pb.region = pa.branch_region
        and pb.side = 'ASSOCIATION' and (pb.region, pb.versions -> -1 ->> 'parentId') in (${parents}))))`;
};

const any = (conditions: readonly string[]): string => {
  const some = conditions.filter((condition) => condition !== 'false');
  return some.length === 0 ? 'false' : `(${some.join(' or ')})`;
};

/** Rules about defects of the rules themselves: about nobody, for those who keep rules. */
const aboutRules = (column: string, role: string): string =>
  role === 'coordinator' || role === 'crossRegionTeam' ? `${column} like 'RULE%'` : 'false';

/** The reach of our own processes. */
export const EVERYONE: Reach = {
  cell: 'true',
  finding: null,
  places: () => 'true',
  member: () => 'true',
  link: () => 'true',
};

/** The reach of a viewer; our own processes reach everything. */
export const reachOf = (viewer: Viewer): Reach => {
  if (viewer.role === 'service') return EVERYONE;
  const claims = claimsOf(viewer);
  const rules: readonly RowRule[] =
    (subjects.coordination.sees as Readonly<Partial<Record<string, readonly RowRule[]>>>)[viewer.role] ?? [];
  const ofPlaces =
    rules.every(({ rule }) => rule !== 'self') &&
    !rules.some((rule) => 'claim' in rule && rule.claim === 'organisations');
  const ofRecords = rules.some((rule) => 'attribute' in rule && rule.attribute === 'recordOrganisations');
  const places = (origin: string, destination: string): string =>
    any(rules.map((rule) => placeSql(rule, claims, origin, destination)));
  const member = (region: string, id: string): string => any(rules.map((rule) => memberSql(rule, claims, region, id)));
  return {
    cell: ofPlaces ? any([places('c.origin', 'c.destination'), aboutRules('c.kind', viewer.role)]) : 'true',
    finding: ofPlaces ? null : member('f.region', 'f.member_id'),
    places,
    member,
    link: (region, id, recordRegion, recordId) =>
      any([
        ofPlaces ? places(region, recordRegion) : 'false',
        ofRecords ? ownRecord(recordRegion, recordId) : 'false',
        member(region, id),
      ]),
  };
};
