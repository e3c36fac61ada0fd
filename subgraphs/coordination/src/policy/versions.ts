import { current } from '../read-model/current.ts';

/** What the policy reads of a version of a fact, as the sides send them. */
export interface Version {
  readonly id: string;
  readonly version: number;
  readonly region: string;
  readonly withdrawn?: boolean;
  readonly validFrom: number;
  readonly validTo: number | null;
  readonly branchId?: string | null;
  readonly associationId?: string;
  readonly destinationRegion?: string;
  readonly status?: string;
}

/** The facts of a list, each as last recorded; without those that never held. */
export const latest = (document: unknown, list: string): readonly Version[] => {
  const versions = ((document ?? {}) as Readonly<Record<string, readonly Version[] | undefined>>)[list] ?? [];
  return current(versions);
};

/** Valid time is half-open. */
export const holdsAt = ({ validFrom, validTo }: Version, at: Date): boolean =>
  validFrom <= at.getTime() && (validTo === null || at.getTime() < validTo);

/** An organisation as claims name it; none where the fact names none. */
export const organisation = (type: string, region: string, id: string | null | undefined): readonly string[] =>
  id ? [`${type}:${region}:${id}`] : [];
