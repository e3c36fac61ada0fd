import { NEW_LIFE } from '../../domain/finding-life.ts';
import { cellName, cellOf, ensureCells } from '../cells.ts';
import type { Counters } from '../counters.ts';
import { type JudgedMember, viewColumns } from '../judge-members.ts';
import { findingColumns } from '../write-findings.ts';
import { answeringColumns, stayColumns, transferColumns } from '../write-traces.ts';
import type { CopyInto, Rebuilding } from './rebuilding.ts';

/** Writes what a page of members was judged to be, and counts it. */
export const writeJudged = async (
  { sql, copy }: Rebuilding,
  schema: string,
  judged: readonly JudgedMember[],
  counters: Counters,
  now: number,
): Promise<void> => {
  for (const row of judged) {
    counters.member(row, 1);
    for (const stay of row.traces.stays) counters.stay(row.region, stay, 1);
  }
  const derived = judged.flatMap(({ findings }) => findings).map((row) => ({ row, key: cellOf(row, NEW_LIFE) }));
  const cells = await ensureCells(
    sql,
    schema,
    derived.map(({ key }) => key),
  );
  const findings = derived.map(({ row, key }) => {
    const cell = cells.get(cellName(key));
    if (cell === undefined) throw new Error(`no cell ${cellName(key)}`);
    counters.finding(cell.id, 1);
    if (row.due !== null) counters.lag(cell.id, row.due - row.since);
    const columns = findingColumns(row, NEW_LIFE, cell);
    return { ...columns, detail: JSON.stringify(columns.detail) };
  });
  await copyObjects(
    copy,
    `${schema}.member_view`,
    judged.map((row) => viewColumns(row, now)),
  );
  await copyObjects(copy, `${schema}.finding`, findings);
  await copyObjects(copy, `${schema}.stay`, judged.flatMap(stayColumns));
  await copyObjects(copy, `${schema}.answering`, judged.flatMap(answeringColumns));
  await copyObjects(copy, `${schema}.transfer`, judged.flatMap(transferColumns));
};

const copyObjects = async (copy: CopyInto, table: string, rows: readonly object[]): Promise<void> => {
  const [first] = rows;
  if (first !== undefined)
    await copy(
      table,
      Object.keys(first),
      rows.map((row) => Object.values(row)),
    );
};
