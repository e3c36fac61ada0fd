import type { OnStatement, Statement } from '../database/statement.ts';

/** Give `onStatement` to `openDatabase`; `take` gives the statements that did work since it was last asked. */
export const countStatements = (): { readonly onStatement: OnStatement; take(): readonly Statement[] } => {
  let seen: Statement[] = [];
  return {
    onStatement: (statement) => {
      if (statement.kind === 'work') seen.push(statement);
      return undefined;
    },
    take: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
};
