import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { claimsOf, readGlobalId, type Viewer } from '@liangdi/kit';
import { type Attributes, answersFor, type SideName, sees } from '@liangdi/schema/policy';
import { expect, test } from 'vitest';
import { codesWithin, randomCases } from './random-cases.ts';

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
// Who receives the person now sees all of them and answers; who did before, or declined, sees what is their own.
permit(principal, action == Action::"see", resource is DestinationRecord) when { principal.role == "branchOfficer" && (principal.organisations.containsAny(resource.branches) || resource.recordedBy.contains(principal.account)) };
permit(principal, action, resource is DestinationRecord) when { principal.role == "branchOfficer" && principal.organisations.containsAny(resource.openBranches) };
permit(principal, action == Action::"answer", resource is DestinationRecord) when { principal.role == "branchOfficer" && (principal.organisations.containsAny(resource.branches) || resource.recordedBy.contains(principal.account)) && principal.grants.containsAny(resource.member) };
permit(principal, action == Action::"see", resource is DestinationRecord) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) };
permit(principal, action == Action::"answer", resource is DestinationRecord) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) && principal.grants.containsAny(resource.member) };
permit(principal, action, resource is DestinationRecord) when { principal.role == "member" && principal.selves.containsAny(resource.member) };
// Who answers for a member on another side, as coordination says, is to officers and secretaries like who answers here.
permit(principal, action, resource) when { ["branchOfficer", "associationSecretary"].contains(principal.role) && principal.answering.containsAny(resource.member) } unless { resource is CoordinatedMember };
// Association
permit(principal, action == Action::"see", resource is AssociationRecord) when { ["branchOfficer", "associationSecretary"].contains(principal.role) && (principal.organisations.containsAny(resource.organisations) || resource.recordedBy.contains(principal.account)) };
permit(principal, action, resource is AssociationRecord) when { ["branchOfficer", "associationSecretary"].contains(principal.role) && principal.organisations.containsAny(resource.openOrganisations) };
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
// Of a link the secretary sees those whose record was theirs, and answers for nobody by that.
permit(principal, action == Action::"see", resource is CoordinatedMember) when { principal.role == "associationSecretary" && principal.organisations.containsAny(resource.recordOrganisations) };
permit(principal, action == Action::"answer", resource is CoordinatedMember) when { principal.role == "associationSecretary" && principal.organisations.containsAny(resource.recordOrganisations) && principal.grants.containsAny(resource.member) };
permit(principal, action == Action::"see", resource is CoordinatedMember) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) };
permit(principal, action == Action::"answer", resource is CoordinatedMember) when { principal.role == "crossRegionTeam" && principal.pairs.containsAny(resource.pairs) && principal.grants.containsAny(resource.member) };
permit(principal, action == Action::"see", resource is CoordinatedMember) when { principal.role == "partner" && principal.agreed.containsAny(resource.pairs) && !resource.withdrawnFrom.containsAny(principal.agreements) && principal.agreements != [] };
permit(principal, action == Action::"answer", resource is CoordinatedMember) when { principal.role == "partner" && principal.agreed.containsAny(resource.pairs) && !resource.withdrawnFrom.containsAny(principal.agreements) && principal.agreements != [] && principal.grants.containsAny(resource.member) };
permit(principal, action, resource is CoordinatedMember) when { principal.role == "member" && principal.selves.containsAny(resource.member) };
`;

const parsed = preparsePolicySet('liangdi', { staticPolicies: cedar });

const { randomViewer, randomSubject } = randomCases(20_261_124);

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
