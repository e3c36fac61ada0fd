import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { ContributionRow } from '../rows.ts';

/** A person's contribution to host place or home town; the judgement does not ask for it. */
export const contributionTable: FactTable<ContributionRow> = {
  table: 'contribution',
  subject: 'recordId',
  guard: factGuard('Contribution'),
  lasts: false,
  columns: { title: 'text', beneficiary: 'text', roleModel: 'boolean' },
  lists: [],
};
