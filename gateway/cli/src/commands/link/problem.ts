import type { ConfigProblem } from '@liangdi/linkage';

/** What a user can get wrong. Closed list; each has a sentence in every language (`messages.ts`). */
export type LinkProblem =
  | { readonly code: 'FILE_NOT_READABLE'; readonly file: string; readonly reason: string }
  | { readonly code: 'FILE_NOT_WRITABLE'; readonly file: string; readonly reason: string }
  | { readonly code: 'NOT_JSON'; readonly file: string; readonly reason: string }
  | { readonly code: 'CONFIG'; readonly file: string; readonly problem: ConfigProblem }
  | { readonly code: 'WRONG_ENCODING'; readonly file: string }
  | { readonly code: 'NOT_A_TABLE'; readonly file: string }
  | { readonly code: 'EMPTY_FILE'; readonly file: string }
  | { readonly code: 'NO_ROWS'; readonly file: string }
  | {
      readonly code: 'MISSING_COLUMN';
      readonly file: string;
      readonly column: string;
      readonly present: readonly string[];
    }
  | { readonly code: 'DUPLICATE_COLUMN'; readonly file: string; readonly column: string }
  | {
      readonly code: 'RAGGED_ROW';
      readonly file: string;
      readonly line: number;
      readonly expected: number;
      readonly found: number;
    }
  | { readonly code: 'MALFORMED'; readonly file: string; readonly line: number }
  | { readonly code: 'MISSING_ID'; readonly file: string; readonly line: number }
  | {
      readonly code: 'DUPLICATE_ID';
      readonly file: string;
      readonly line: number;
      readonly id: string;
      readonly first: number;
    }
  | { readonly code: 'TRUTH_COLUMNS'; readonly file: string }
  | { readonly code: 'TRUTH_UNKNOWN_ID'; readonly file: string; readonly line: number; readonly id: string };

/** Stops the command with everything that is wrong. */
export class LinkFailure extends Error {
  readonly problems: readonly LinkProblem[];

  constructor(problems: readonly LinkProblem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'LinkFailure';
    this.problems = problems;
  }
}

export const fail = (problem: LinkProblem): never => {
  throw new LinkFailure([problem]);
};
