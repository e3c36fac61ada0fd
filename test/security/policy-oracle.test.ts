import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { claimsOf, type Role, readGlobalId, roles, toGlobalId, type Viewer } from '@liangdi/kit';
import { type Attributes, answersFor, type SideName, sees } from '@liangdi/schema/policy';
import { expect, test } from 'vitest';
import { Random } from '../differential/random.ts';

/**
 * DOMAIN.md's table of roles said once more, in another language and by other means: regions within each other are
 * spelled out as sets of codes here, where the policy compares prefixes.
 */
const cedar = `
// Origin
permit(principal, action == Action::"see", resource is OriginMember) when { principal.role == "coordinator" && (principal.regions.contains(resource.region) || principal.codes.containsAny(resource.awayIn)) };
permit(principal, action, resource is OriginMember) when { principal.role == "coordinator" && principal.regions.contains(resource.region) };
permit(principal, action, resource is OriginMember) when { principal.role == "branchOfficer" && principal.organisations.containsAny(resource.homeBranch) };
permit(principal, action == Action::"see", resource is OriginMember) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) };
permit(principal, action, resource is OriginMember) when { principal.role == "member" && principal.selves.containsAny(resource.member) };
permit(principal, action == Action::"answer", resource is OriginMember) when { principal.grants.containsAny(resource.member) && principal.role == "coordinator" && principal.codes.containsAny(resource.awayIn) };
permit(principal, action == Action::"answer", resource is OriginMember) when { principal.grants.containsAny(resource.member) && principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) };
permit(principal, action == Action::"see", resource is OriginMember) when { principal.role == "partner" && principal.agreed.containsAny(resource.pairs) && !resource.withdrawnFrom.containsAny(principal.agreements) && principal.agreements != [] };
permit(principal, action == Action::"answer", resource is OriginMember) when { principal.role == "partner" && principal.agreed.containsAny(resource.pairs) && !resource.withdrawnFrom.containsAny(principal.agreements) && principal.agreements != [] && principal.grants.containsAny(resource.member) };
// Destination
permit(principal, action == Action::"see", resource is DestinationRecord) when { principal.role == "partner" && principal.agreed.containsAny(resource.pairs) && !resource.withdrawnFrom.containsAny(principal.agreements) && principal.agreements != [] };
permit(principal, action == Action::"answer", resource is DestinationRecord) when { principal.role == "partner" && principal.agreed.containsAny(resource.pairs) && !resource.withdrawnFrom.containsAny(principal.agreements) && principal.agreements != [] && principal.grants.containsAny(resource.member) };
permit(principal, action, resource is DestinationRecord) when { principal.role == "coordinator" && principal.regions.contains(resource.region) };
permit(principal, action == Action::"see", resource is DestinationRecord) when { principal.role == "coordinator" && principal.regions.containsAny(resource.memberRegion) };
permit(principal, action == Action::"answer", resource is DestinationRecord) when { principal.role == "coordinator" && principal.regions.containsAny(resource.memberRegion) && principal.grants.containsAny(resource.member) };
permit(principal, action == Action::"see", resource is DestinationRecord) when { principal.role == "branchOfficer" && (principal.organisations.containsAny(resource.branches) || resource.recordedBy.contains(principal.account)) };
permit(principal, action == Action::"answer", resource is DestinationRecord) when { principal.role == "branchOfficer" && principal.organisations.containsAny(resource.openBranches) };
permit(principal, action == Action::"answer", resource is DestinationRecord) when { principal.role == "branchOfficer" && (principal.organisations.containsAny(resource.branches) || resource.recordedBy.contains(principal.account)) && principal.grants.containsAny(resource.member) };
permit(principal, action == Action::"see", resource is DestinationRecord) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) };
permit(principal, action == Action::"answer", resource is DestinationRecord) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) && principal.grants.containsAny(resource.member) };
permit(principal, action, resource is DestinationRecord) when { principal.role == "member" && principal.selves.containsAny(resource.member) };
// Who answers for a member on another side, as coordination says, is to officers and secretaries like who answers here.
permit(principal, action, resource) when { ["branchOfficer", "associationSecretary"].contains(principal.role) && principal.answering.containsAny(resource.member) } unless { resource is CoordinatedMember };
// Association
permit(principal, action == Action::"see", resource is AssociationRecord) when { ["branchOfficer", "associationSecretary"].contains(principal.role) && (principal.organisations.containsAny(resource.organisations) || resource.recordedBy.contains(principal.account)) };
permit(principal, action == Action::"answer", resource is AssociationRecord) when { ["branchOfficer", "associationSecretary"].contains(principal.role) && principal.organisations.containsAny(resource.openOrganisations) };
permit(principal, action == Action::"answer", resource is AssociationRecord) when { ["branchOfficer", "associationSecretary"].contains(principal.role) && (principal.organisations.containsAny(resource.organisations) || resource.recordedBy.contains(principal.account)) && principal.grants.containsAny(resource.member) };
permit(principal, action == Action::"see", resource is AssociationRecord) when { principal.role == "coordinator" && (principal.regions.contains(resource.region) || principal.regions.containsAny(resource.memberRegion)) };
permit(principal, action == Action::"answer", resource is AssociationRecord) when { principal.role == "coordinator" && (principal.regions.contains(resource.region) || principal.regions.containsAny(resource.memberRegion)) && principal.grants.containsAny(resource.member) };
permit(principal, action == Action::"see", resource is AssociationRecord) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) };
permit(principal, action == Action::"answer", resource is AssociationRecord) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) && principal.grants.containsAny(resource.member) };
permit(principal, action == Action::"see", resource is AssociationRecord) when { principal.role == "partner" && principal.agreed.containsAny(resource.pairs) && !resource.withdrawnFrom.containsAny(principal.agreements) && principal.agreements != [] };
permit(principal, action == Action::"answer", resource is AssociationRecord) when { principal.role == "partner" && principal.agreed.containsAny(resource.pairs) && !resource.withdrawnFrom.containsAny(principal.agreements) && principal.agreements != [] && principal.grants.containsAny(resource.member) };
permit(principal, action, resource is AssociationRecord) when { principal.role == "member" && principal.selves.containsAny(resource.member) };
// Coordination: whoever answers for the member or for the place sees the judgement; a team and a partner see it, and no more.
permit(principal, action, resource is CoordinatedMember) when { principal.role == "coordinator" && (principal.regions.contains(resource.region) || principal.codes.containsAny(resource.places)) };
permit(principal, action, resource is CoordinatedMember) when { ["branchOfficer", "associationSecretary"].contains(principal.role) && principal.organisations.containsAny(resource.organisations) };
permit(principal, action == Action::"see", resource is CoordinatedMember) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) };
permit(principal, action == Action::"answer", resource is CoordinatedMember) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) && principal.grants.containsAny(resource.member) };
permit(principal, action == Action::"see", resource is CoordinatedMember) when { principal.role == "partner" && principal.agreed.containsAny(resource.pairs) && !resource.withdrawnFrom.containsAny(principal.agreements) && principal.agreements != [] };
permit(principal, action == Action::"answer", resource is CoordinatedMember) when { principal.role == "partner" && principal.agreed.containsAny(resource.pairs) && !resource.withdrawnFrom.containsAny(principal.agreements) && principal.agreements != [] && principal.grants.containsAny(resource.member) };
permit(principal, action, resource is CoordinatedMember) when { principal.role == "member" && principal.selves.containsAny(resource.member) };
`;

const parsed = preparsePolicySet('liangdi', { staticPolicies: cedar });

const counties = ['330324', '330381', '331121'];
const cities = ['310000', '110000', '440000', '440300'];
const districts = ['310115', '310107', '110105', '440305', '440106'];
const codes = [...counties, ...cities, ...districts];

/** Codes of the universe that lie within a region, by its place in the tree: province, city, county. */
const codesWithin = (region: string): string[] => {
  const size = region.endsWith('0000') ? 10_000 : region.endsWith('00') ? 100 : 1;
  return codes.filter((code) => Number(code) >= Number(region) && Number(code) < Number(region) + size);
};

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const source = new Random(20_261_124);
const random = (): number => source.next();
const below = (n: number): number => Math.floor(random() * n);
const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
const some = <Value>(values: readonly Value[], most: number): Value[] => [
  ...new Set(Array.from({ length: below(most + 1) }, () => pick(values))),
];

const members = counties.flatMap((region) => [1, 2].map((n) => ({ region, id: uuid(n) })));
const homeBranches = counties.map((region) => ({ type: 'HomeBranch', region, id: uuid(10) }));
const receiving = ['310000', '110000'].map((region) => ({ type: 'ReceivingBranch', region, id: uuid(11) }));
const associations = [
  { type: 'Association', region: '310000', id: uuid(12) },
  { type: 'AssociationBranch', region: '310000', id: uuid(13) },
  { type: 'Association', region: '440300', id: uuid(14) },
];
const text = ({ type = 'Member', region, id }: { type?: string; region: string; id: string }) =>
  `${type}:${region}:${id}`;

const agreements = [uuid(21), uuid(22)];

/** What an agreement names: nothing at all, or some field of some pairs. */
const randomTerms = (): NonNullable<Viewer['terms']> => ({
  fields: random() < 0.8 ? ['Member.name'] : [],
  pairs: some(counties, 4).map((origin) => [origin, pick(cities)] as const),
  ...{ purpose: 'test', consents: 0, requestsPerMinute: 1, costPerMinute: 1 },
});

const randomViewer = (): Viewer => ({
  account: pick(['a', 'b', 'c']),
  role: pick(roles.filter((role): role is Role => role !== 'service')),
  organisations: some([...homeBranches, ...receiving, ...associations], 2).map(({ type, region, id }) =>
    toGlobalId(type, region, id),
  ),
  regions: some([...counties, ...cities], 4),
  pairs: some(counties, 4).map((origin) => [origin, pick(cities)] as const),
  member: random() < 0.5 ? null : toGlobalId('Member', pick(members).region, pick(members).id),
  grants: some(members, 2).map(({ region, id }) => ({
    member: toGlobalId('Member', region, id),
    until: '2027-01-01T00:00:00Z',
  })),
  answering: some(members, 2).map(({ region, id }) => toGlobalId('Member', region, id)),
  ...(random() < 0.8 && { agreement: toGlobalId('Agreement', '330324', pick(agreements)) }),
  ...(random() < 0.8 && { terms: randomTerms() }),
  purpose: null,
  language: 'en',
});

const randomSubject = (side: SideName): Attributes => {
  const member = pick(members);
  if (side === 'origin')
    return {
      region: [member.region],
      member: [text(member)],
      homeBranch: [text(pick(homeBranches.filter(({ region }) => region === member.region)))],
      awayIn: some([...cities, ...districts], 2),
      withdrawnFrom: some(agreements, 2),
    };
  if (side === 'coordination')
    return {
      region: [member.region],
      member: [text(member)],
      places: some([...cities, ...districts], 3),
      organisations: some([...homeBranches, ...receiving, ...associations], 3).map(text),
      withdrawnFrom: some(agreements, 2),
    };
  const linked = random() < 0.7;
  const own = some(side === 'destination' ? receiving : associations, 2).map(text);
  return {
    region: [pick(['310000', '110000', '440300'])],
    member: linked ? [text(member)] : [],
    memberRegion: linked ? [member.region] : [],
    ...(side === 'destination'
      ? { branches: own, openBranches: own.filter(() => random() < 0.5) }
      : { organisations: own, openOrganisations: own.filter(() => random() < 0.5) }),
    withdrawnFrom: some(agreements, 2),
    recordedBy: own.length === 0 ? [pick(['a', 'b', 'c'])] : [],
  };
};

const types: Readonly<Record<SideName, string>> = {
  origin: 'OriginMember',
  destination: 'DestinationRecord',
  association: 'AssociationRecord',
  coordination: 'CoordinatedMember',
};

/** Where a member may be away, for each side. */
const pairsOf = (side: SideName, subject: Attributes): readonly string[] => {
  const from = side === 'origin' || side === 'coordination' ? subject.region : subject.memberRegion;
  const to = {
    origin: subject.awayIn,
    coordination: subject.places,
    destination: subject.region,
    association: subject.region,
  };
  return (from ?? []).flatMap((one) => (to[side] ?? []).map((other) => `${one}>${other}`));
};

const cedarSays = (side: SideName, action: 'see' | 'answer', viewer: Viewer, subject: Attributes): boolean => {
  const { account, role, organisations, regions, member, grants, answering } = claimsOf(viewer);
  const pairs = (viewer.pairs ?? []).flatMap(([origin, destination]) =>
    codesWithin(destination).map((code) => `${origin}>${code}`),
  );
  const { fields = [], pairs: agreed = [] } = viewer.terms ?? {};
  const named = viewer.agreement ? [readGlobalId(viewer.agreement)?.id ?? ''] : [];
  const principal = { type: 'Viewer', id: account };
  const resource = { type: types[side], id: 'x' };
  const answer = statefulIsAuthorized({
    preparsedPolicySetId: 'liangdi',
    principal,
    action: { type: 'Action', id: action },
    resource,
    context: {},
    entities: [
      {
        uid: principal,
        parents: [],
        attrs: {
          account,
          role,
          organisations: [...organisations],
          regions: [...regions],
          codes: regions.flatMap(codesWithin),
          pairs,
          selves: member === null ? [] : [member],
          grants: [...grants],
          answering: [...answering],
          agreements: named,
          agreed:
            fields.length === 0 ? [] : agreed.flatMap(([from, to]) => codesWithin(to).map((code) => `${from}>${code}`)),
        },
      },
      {
        uid: resource,
        parents: [],
        attrs: {
          ...Object.fromEntries(Object.entries(subject).map(([name, values]) => [name, [...values]])),
          region: subject.region?.[0] ?? '',
          pairs: [...pairsOf(side, subject)],
        },
      },
    ],
  });
  if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
  if (answer.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(answer.response.diagnostics));
  return answer.response.decision === 'allow';
};

const sides = ['origin', 'destination', 'association', 'coordination'] as const;

test('16,000 random decisions on all four sides agree with an independent oracle', () => {
  expect(parsed).toEqual({ type: 'success' });
  const allowed = new Map<string, number>();
  for (let n = 0; n < 8_000; n += 1) {
    const side = sides[n % 4] ?? 'origin';
    const viewer = randomViewer();
    const subject = randomSubject(side);
    const ours = { see: sees(side, subject, claimsOf(viewer)), answer: answersFor(side, subject, claimsOf(viewer)) };
    for (const action of ['see', 'answer'] as const) {
      expect(ours[action], JSON.stringify({ side, action, viewer, subject })).toBe(
        cedarSays(side, action, viewer, subject),
      );
      if (ours[action]) allowed.set(`${side} ${action}`, (allowed.get(`${side} ${action}`) ?? 0) + 1);
    }
  }
  // The comparison says something only if both answers occur often.
  for (const side of sides)
    for (const action of ['see', 'answer']) expect(allowed.get(`${side} ${action}`), side).toBeGreaterThan(100);
});
