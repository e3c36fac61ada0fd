import type { FactVersion, Instant } from '../facts.ts';

/**
 * The facts as known at `at`: of each fact the highest version recorded by then, unless that version withdraws it.
 * (`id`, `version`) is unique in `versions`; their order does not matter.
 */
export const knownAt = <Fact extends FactVersion>(versions: readonly Fact[], at: Instant): readonly Fact[] =>
  versions.every((fact) => fact.version === 1 && fact.recordedAt <= at && fact.withdrawn !== true)
    ? versions
    : latest(versions, at);

const latest = <Fact extends FactVersion>(versions: readonly Fact[], at: Instant): readonly Fact[] => {
  const byId = new Map<string, Fact>();
  for (const fact of versions) {
    if (fact.recordedAt > at) continue;
    const other = byId.get(fact.id);
    if (other === undefined || other.version < fact.version) byId.set(fact.id, fact);
  }
  return [...byId.values()].filter((fact) => fact.withdrawn !== true);
};

/** Valid time is half-open: [validFrom, validTo). */
export const isOpen = (fact: FactVersion, at: Instant): boolean =>
  fact.validFrom <= at && (fact.validTo === null || at < fact.validTo);

/** Open at some time and closed by `at`. */
export const isClosed = (fact: FactVersion, at: Instant): boolean =>
  fact.validTo !== null && fact.validTo <= at && fact.validFrom < fact.validTo;

/** Earlier first; equal instants by id, so that the order of the lists never shows. */
export const byBegin = (a: FactVersion, b: FactVersion): number =>
  a.validFrom - b.validFrom || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The facts open at `at`, earliest first. */
export const openAt = <Fact extends FactVersion>(known: readonly Fact[], at: Instant): readonly Fact[] => {
  if (known.length === 0) return known;
  const open = known.filter((fact) => isOpen(fact, at));
  return open.length < 2 ? open : open.sort(byBegin);
};

/** The fact that began last by `at`, or null. */
export const lastBegun = <Fact extends FactVersion>(known: readonly Fact[], at: Instant): Fact | null => {
  let last: Fact | null = null;
  for (const fact of known) if (fact.validFrom <= at && (last === null || byBegin(last, fact) < 0)) last = fact;
  return last;
};
