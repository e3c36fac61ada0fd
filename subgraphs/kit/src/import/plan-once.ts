import { refusedPlan } from './plan-problem.ts';
import type { SeenPersons } from './seen-persons.ts';
import type { ImportPlace, ImportSide, Plan, PlanProblem, Reader, ReadRow } from './side.ts';

/**
 * What each row would do, in their order; of one person, only what the first row does. The record cannot tell: it does not
 * know the row above yet, and would know two persons once both were written. Rows that all say what is on record contradict
 * nobody, as those of an export with a row for each of a person's associations.
 */
export const planOnce = async <Values>(
  { person, plan }: Pick<ImportSide<Values>, 'person' | 'plan'>,
  read: Reader,
  place: ImportPlace,
  rows: readonly ReadRow<Values>[],
  seen: SeenPersons,
): Promise<readonly Plan[]> => {
  const plans = await plan(
    read,
    place,
    rows.map(({ values }) => values),
  );
  return rows.map(({ row, address, values }, n) => {
    const own = plans[n] ?? refusedPlan();
    const same = own.outcome === 'SAME';
    const target = own.outcome === 'NEW' ? null : own.target;
    const above = seen.before(person(values), { row, address, target, same });
    return above === null || (same && above.same) ? own : refusedPlan(rowTwice(above.address));
  });
};

const rowTwice = (address: string): PlanProblem => ({
  code: 'ROW_TWICE',
  severity: 'refused',
  field: 'name',
  message: {
    'zh-CN': `与 ${address} 被认作同一人。请只保留一行；若非同一人，请补充身份证号码以区分。`,
    en: `Taken for the same person as ${address}. Keep one row, or add the ID numbers that tell them apart.`,
  },
});
