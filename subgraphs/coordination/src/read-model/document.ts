import { type FactVersion, type SideName, WIRE_LISTS } from '@liangdi/responsibility';

/** All versions of the facts that one side holds of one subject, by list; empty lists are left out. */
export type Document = Record<string, FactVersion[]>;

/**
 * A document with the versions that it lacks. A version that is already there is the same version: feeds repeat, they do
 * not contradict themselves. `null` when nothing was new.
 */
export const merged = (document: Document, list: string, versions: readonly FactVersion[]): Document | null => {
  const held = document[list] ?? [];
  const known = new Set(held.map(versionKey));
  const fresh = versions.filter((version) => {
    const key = versionKey(version);
    return !known.has(key) && known.add(key);
  });
  return fresh.length === 0 ? null : { ...document, [list]: [...held, ...fresh] };
};

const versionKey = ({ id, version }: FactVersion): string => `${id}/${version}`;

const LISTS: Record<SideName, readonly string[]> = {
  ORIGIN: WIRE_LISTS.originFacts,
  DESTINATION: WIRE_LISTS.destinationFacts,
  ASSOCIATION: WIRE_LISTS.associationFacts,
};

const NO_VERSIONS: readonly FactVersion[] = [];

/** What a side said of a member: its documents joined, every list there, with the branches that its facts name. */
export const joined = (
  side: SideName,
  documents: readonly Document[],
  branches: readonly FactVersion[],
): Record<string, readonly FactVersion[]> => {
  const whole: Record<string, readonly FactVersion[]> = {};
  for (const list of LISTS[side]) {
    const [first, ...others] = documents.flatMap((document) => (document[list] ? [document[list]] : []));
    whole[list] = others.length === 0 ? (first ?? NO_VERSIONS) : [...(first ?? []), ...others.flat()];
  }
  whole.branches = branches;
  return whole;
};

/** Ids of the branches that a document's facts name. */
export const branchesNamed = (document: Document): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const versions of Object.values(document)) {
    for (const version of versions as readonly { branchId?: string | null }[]) {
      if (typeof version.branchId === 'string') named.add(version.branchId);
    }
  }
  return named;
};
