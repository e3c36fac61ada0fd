import {
  type FactVersion,
  type MembershipVersion,
  type ResponsibleOrganisation,
  recordsThatCount,
  type SideName,
  type Sides,
} from '@liangdi/responsibility';

type Claim = FactVersion & { readonly branchId?: string | null; readonly status?: string };

const CLAIMS: Readonly<Record<SideName, string>> = {
  ORIGIN: 'members',
  DESTINATION: 'receptions',
  ASSOCIATION: 'memberships',
};

const factsOf = (sides: Sides, side: SideName): Readonly<Record<string, readonly FactVersion[]>> => {
  const said = side === 'ORIGIN' ? sides.origin : side === 'DESTINATION' ? sides.destination : sides.association;
  return said.status === 'HEARD' ? (said.facts as unknown as Readonly<Record<string, readonly FactVersion[]>>) : {};
};

const knownAt = <Fact extends FactVersion>(versions: readonly Fact[], at: number): readonly Fact[] => {
  const latest = new Map<string, Fact>();
  for (const version of versions) {
    if (version.recordedAt <= at && (latest.get(version.id)?.version ?? 0) < version.version)
      latest.set(version.id, version);
  }
  return [...latest.values()].filter(({ withdrawn }) => withdrawn !== true);
};

/**
 * Name of the organisation as its side's facts give it: of a branch, or of an association, which memberships name. Null
 * where they name only what lies below it.
 */
export const nameOf = (
  sides: Sides,
  side: SideName,
  { id, level }: ResponsibleOrganisation,
  at: number,
): string | null => {
  if (side === 'ASSOCIATION' && level === 'ABOVE_BRANCH') {
    const memberships = (factsOf(sides, side).memberships ?? []) as readonly MembershipVersion[];
    return knownAt(memberships, at).find(({ associationId }) => associationId === id)?.associationName ?? null;
  }
  const branches = (factsOf(sides, side).branches ?? []) as readonly (FactVersion & { readonly name?: string })[];
  return knownAt(branches, at).find((branch) => branch.id === id)?.name ?? null;
};

/** Since when the organisation that answers at `at` has answered: the earliest open claim of its region. */
export const answersSince = (
  sides: Sides,
  side: SideName,
  { region }: ResponsibleOrganisation,
  at: number,
): number | null => {
  const counting = recordsThatCount(factsOf(sides, side), side, sides.coordination.links, at);
  const claims = (counting[CLAIMS[side]] ?? []) as readonly Claim[];
  const open = knownAt(claims, at).filter(
    (claim) =>
      claim.region === region &&
      claim.status !== 'DECLINED' &&
      claim.validFrom <= at &&
      (claim.validTo === null || at < claim.validTo),
  );
  return open.length === 0 ? null : Math.min(...open.map(({ validFrom }) => validFrom));
};
