import type { FactVersion } from '@liangdi/responsibility';

/** The latest version of each fact, unless it withdraws it. */
export const current = <Fact extends Pick<FactVersion, 'id' | 'version' | 'withdrawn'>>(
  facts: readonly Fact[],
): readonly Fact[] => {
  const latest = new Map<string, Fact>();
  for (const fact of facts) if ((latest.get(fact.id)?.version ?? 0) < fact.version) latest.set(fact.id, fact);
  return [...latest.values()].filter(({ withdrawn }) => withdrawn !== true);
};
