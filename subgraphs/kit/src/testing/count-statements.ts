import type { OnStatement, Statement } from '../database/statement.ts';

/** What jobs look up by themselves, now and then, whatever is asked meanwhile. */
const ofJobs = /^(import|export)\.(unfinished|expire)$/;

/** Give `onStatement` to `openDatabase`; `take` gives the statements that did work since it was last asked. */
export const countStatements = (): { readonly onStatement: OnStatement; take(): readonly Statement[] } => {
  let seen: Statement[] = [];
  return {
    onStatement: (statement) => {
      if (statement.kind === 'work' && !ofJobs.test(statement.name ?? '')) seen.push(statement);
      return undefined;
    },
    take: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
};
