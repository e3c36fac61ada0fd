import { policy } from './policy.ts';
import { fieldsOf } from './side-policy.ts';
import type { SideName } from './subjects.ts';

/** The sensitive fields of a type, as the contract names them. */
export const sensitiveFields = (side: SideName, type: string): readonly string[] =>
  fieldsOf(policy[side].types[type]?.sensitive);
