import { scopeOf, type Viewer } from './viewer.ts';

/** What an account is, whatever it asks for, whomever it broke the glass for and whoever has come and gone. */
const lasting = (viewer: Viewer): string => scopeOf({ ...viewer, purpose: null, grants: [], answering: [] });

/** Whether a viewer is the account that another was, and still what it was then. */
export const isUnchanged = (then: Viewer, now: Viewer): boolean => lasting(then) === lasting(now);
