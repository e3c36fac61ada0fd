import type { Role } from './roles.ts';

/**
 * What a viewer brings to a decision. Regions are six-digit codes, organisations and members `Type:region:uuid`,
 * patterns are of `LIKE` with one `%` at the end.
 */
export interface Claims {
  readonly account: string;
  readonly role: Role;
  readonly regions: readonly string[];
  /** Patterns of the codes that lie within the regions: `31%`. */
  readonly within: readonly string[];
  readonly organisations: readonly string[];
  /** Origin, and pattern of the codes within the destination. */
  readonly pairs: readonly (readonly [origin: string, destination: string])[];
  readonly member: string | null;
  readonly agreement: string | null;
  readonly purpose: string | null;
  /** What a partner's agreement names of the members of its pairs, as `Type.field`. */
  readonly fields: readonly string[];
  /** Members whose sensitive fields are open to the account by break-glass. */
  readonly grants: readonly string[];
  /** Members whom the account's organisations answer for on some side, as coordination knows. */
  readonly answering: readonly string[];
}
