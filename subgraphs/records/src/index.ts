export { applyLink, type LinkApplied } from './apply-link.ts';
export { type Change, createChange } from './change.ts';
export { createErase } from './erase.ts';
export { factOfMemberAt, factsOfMember } from './facts-of-member.ts';
export { linkRecord } from './link-record.ts';
