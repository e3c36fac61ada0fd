import { auditEntryGraph } from '@liangdi/kit';
import { accessGraph } from '@liangdi/schema/access';
import type { Resolvers } from '../generated/graphql.ts';

/** What the audit log tells members and auditors. */
export const accesses: Pick<Resolvers, 'Access' | 'AuditEntry'> = {
  Access: accessGraph('ASSOCIATION'),
  AuditEntry: auditEntryGraph('ASSOCIATION', 'AssociationRecord'),
};
