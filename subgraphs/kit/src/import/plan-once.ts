import { refusedPlan } from './plan-problem.ts';
import type { SeenPersons } from './seen-persons.ts';
import type { ImportPlace, ImportSide, Plan, PlanProblem, Reader, ReadRow } from './side.ts';

/**
 * What each row would do, in their order; of one person, only what the first row does. The record cannot tell: it does not
 * know the row above yet, and would know two persons once both were written. Rows that all say what is on record contradict
 * nobody, nor do rows for each of a person's organisations, as an export has them, that leave the person as on record.
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
    // What would not be written whatever the file says elsewhere stands in nobody's way: a row that is another's, or that is
    // refused although it is clear whom it is about.
    if (own.foreign || (own.outcome === 'REFUSED' && own.target !== null)) return own;
    const target = own.outcome === 'NEW' ? null : own.target;
    const above = seen.before(person(values), {
      row,
      address,
      target,
      organisation: own.organisation ?? null,
      same: own.outcome === 'SAME',
      samePerson: target !== null && own.writes.every(({ id }) => id !== target),
    });
    return above === null ? own : refusedPlan(rowTwice(above));
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
