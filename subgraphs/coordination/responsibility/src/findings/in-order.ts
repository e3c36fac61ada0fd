import { careUnanswered } from './care-unanswered.ts';
import { contactOverdue } from './contact-overdue.ts';
import { contradiction } from './contradiction.ts';
import { destinationContactMissing } from './destination-contact-missing.ts';
import { disputedByMember } from './disputed-by-member.ts';
import { doubleClaim } from './double-claim.ts';
import type { FindingRule } from './finding.ts';
import { identityCollision } from './identity-collision.ts';
import { nobodyLeads } from './nobody-leads.ts';
import { originContactMissing } from './origin-contact-missing.ts';
import { receptionDeclined } from './reception-declined.ts';
import { receptionLapsed } from './reception-lapsed.ts';
import { receptionPending } from './reception-pending.ts';
import { recordUnlinked } from './record-unlinked.ts';
import { returnNotClosed } from './return-not-closed.ts';
import { undeclaredOutflow } from './undeclared-outflow.ts';
import { whereaboutsUnknown } from './whereabouts-unknown.ts';

/** The rules of judgement that report findings about a member, in the order of DOMAIN.md's closed list. */
export const FINDING_RULES: readonly FindingRule[] = [
  whereaboutsUnknown,
  receptionPending,
  receptionLapsed,
  receptionDeclined,
  undeclaredOutflow,
  originContactMissing,
  destinationContactMissing,
  contactOverdue,
  doubleClaim,
  nobodyLeads,
  contradiction,
  returnNotClosed,
  careUnanswered,
  recordUnlinked,
  identityCollision,
  disputedByMember,
];
