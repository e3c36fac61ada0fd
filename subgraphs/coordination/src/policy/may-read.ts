import { claimsOf, type Viewer } from '@liangdi/kit';
import type { FactRef } from '@liangdi/responsibility';
import { type Attributes, mayRead } from '@liangdi/schema/policy';
import type { MemberReference } from '../rows.ts';
import { holdsAt, latest, organisation, type Version } from './versions.ts';

interface Key {
  readonly region: string;
  readonly id: string;
}

/**
 * Whether the side that a fact is of would show the viewer a field (`Type.field`) of it. The rule of that side decides, not
 * ours: whoever sees the judgement of a member does not answer for them on every side. Who recorded somebody is not in the
 * facts, so that whoever did may see less here than there.
 */
export const readsFacts = (
  viewer: Viewer,
  { region, id }: Key,
  facts: MemberReference,
  now: Date,
  withdrawnFrom: readonly string[],
): ((field: string, fact: FactRef) => boolean) => {
  const claims = claimsOf(viewer);
  const shared = { member: [`Member:${region}:${id}`], withdrawnFrom };
  return (field, fact) => {
    switch (fact.side) {
      case 'ORIGIN':
        return mayRead('origin', field, { ...shared, ...ofMember(region, facts, now) }, claims);
      case 'DESTINATION':
        return mayRead('destination', field, { ...shared, ...ofCity(region, fact.region, facts, now) }, claims);
      case 'ASSOCIATION':
        return mayRead('association', field, { ...shared, ...ofTraders(region, fact.region, facts, now) }, claims);
      case 'COORDINATION':
        return false;
    }
  };
};

const ofMember = (region: string, { originFacts }: MemberReference, now: Date): Attributes => ({
  region: [region],
  homeBranch: latest(originFacts, 'members').flatMap((one) => organisation('HomeBranch', one.region, one.branchId)),
  awayIn: latest(originFacts, 'outflows').flatMap((one) =>
    holdsAt(one, now) && one.destinationRegion ? [one.destinationRegion] : [],
  ),
});

/** A region has one record of a member: what it recorded of them is about that. */
const inRegion = (document: unknown, list: string, region: string): readonly Version[] =>
  latest(document, list).filter((fact) => fact.region === region);

const ofCity = (home: string, region: string, { destinationFacts }: MemberReference, now: Date): Attributes => {
  const receptions = inRegion(destinationFacts, 'receptions', region);
  const branches = (some: readonly Version[]) =>
    some.flatMap(({ branchId }) => organisation('ReceivingBranch', region, branchId));
  return {
    region: [region],
    memberRegion: [home],
    branches: branches(receptions),
    openBranches: branches(receptions.filter((one) => one.status !== 'DECLINED' && holdsAt(one, now))),
  };
};

const ofTraders = (home: string, region: string, { associationFacts }: MemberReference, now: Date): Attributes => {
  const memberships = inRegion(associationFacts, 'memberships', region);
  const organisations = (some: readonly Version[]) =>
    some.flatMap(({ associationId, branchId }) => [
      ...organisation('Association', region, associationId),
      ...organisation('AssociationBranch', region, branchId),
    ]);
  return {
    region: [region],
    memberRegion: [home],
    organisations: organisations(memberships),
    openOrganisations: organisations(memberships.filter((one) => holdsAt(one, now))),
  };
};
