import type { Grant, Terms, Viewer } from './viewer.ts';

/** What coordination knows of an account beside what its token says. */
export interface Standing {
  /** Open break-glass grants. */
  readonly grants: readonly Grant[];
  /** Global ids of the members whom the account's organisations answer for on some side. */
  readonly answering: readonly string[];
  /** What a partner's agreement lets it have; left out while none is in force. */
  readonly terms?: Terms;
}

/** Of an account that coordination knows nothing of, or of which it does not answer: nothing is open to it. */
export const noStanding: Standing = { grants: [], answering: [] };

/** The viewer that a token makes, with what coordination adds. */
export const standingAs = (viewer: Viewer, { grants, answering, terms }: Standing): Viewer => ({
  ...viewer,
  ...(grants.length > 0 && { grants }),
  ...(answering.length > 0 && { answering }),
  ...(terms && { terms }),
});
