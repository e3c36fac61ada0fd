import type { ImportOutcome, ImportProblem, Plan, PlanProblem, ReadRow, ReadSheet } from './side.ts';

/** What a row comes to: its own problems and those of its plan together. */
export interface Assessed {
  readonly outcome: ImportOutcome;
  readonly problems: readonly ImportProblem[];
}

/** A refused row stays refused; a suspect one is shown as such unless it would change nothing. */
export const assess = (row: ReadRow<unknown>, plan: Plan | null, sheets: readonly ReadSheet[]): Assessed => {
  if (row.role !== 'RECORD') return { outcome: 'NOTE', problems: row.problems };
  const problems = [...row.problems, ...(plan?.problems ?? []).map((problem) => placed(problem, row, sheets))];
  if (row.status === 'refused' || plan === null || plan.outcome === 'REFUSED') return { outcome: 'REFUSED', problems };
  return { outcome: plan.outcome !== 'SAME' && problems.length > 0 ? 'SUSPECT' : plan.outcome, problems };
};

/** A plan's problem at the cell of its field, or at the row's own address where the sheet has no such column. */
export const placed = (
  { code, severity, field, message }: PlanProblem,
  { sheet, row, address }: Pick<ReadRow<unknown>, 'sheet' | 'row' | 'address'>,
  sheets: readonly ReadSheet[],
): ImportProblem => {
  const column = sheets.find(({ name }) => name === sheet)?.columns.find((each) => each.field === field);
  const prefix = address.slice(0, address.lastIndexOf('!') + 1);
  return {
    code,
    severity,
    field,
    sheet,
    row,
    column: column?.column ?? 0,
    address: column ? `${prefix}${column.letters}${row}` : address,
    message: { zh: message['zh-CN'], en: message.en },
  };
};
