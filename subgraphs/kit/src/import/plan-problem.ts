import type { CallerError } from '../errors/caller-error.ts';
import type { Plan, PlanProblem } from './side.ts';

/** A caller's mistake as a problem of a row: the same code and words as a mutation gives. */
export const problemFrom = (error: CallerError, field: string): PlanProblem => ({
  code: error.code,
  severity: 'refused',
  field,
  message: error.messages,
});

/** A row that cannot be taken, and why. */
export const refusedPlan = (...problems: readonly PlanProblem[]): Plan => ({
  outcome: 'REFUSED',
  target: null,
  changes: [],
  writes: [],
  problems,
});

/** The same where it is clear whom the row is about (`target`); null: nobody on record. */
export const refusedAbout = (target: string | null, problem: PlanProblem): Plan => ({
  ...refusedPlan(problem),
  target,
});

/** Something that the row leaves out and that a new entry needs. */
export const missing = (field: string, zh: string, en: string): PlanProblem => ({
  code: 'MISSING',
  severity: 'refused',
  field,
  message: { 'zh-CN': `缺少${zh}。请补充后重新导入。`, en: `The ${en} is missing. Add it and import again.` },
});
