import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { FamilyHelpRow } from '../rows.ts';

/** Help for the family left behind: for the judgement, the origin cared for the member when it began. */
export const familyHelpFacts: FactTable<FamilyHelpRow> = {
  table: 'family_help',
  subject: 'memberId',
  guard: factGuard('FamilyHelp'),
  lasts: true,
  columns: { note: 'text' },
  lists: [{ list: 'fulfilments', validTo: 'NULL', fields: { recordId: 'NULL', duty: `'CARE'` } }],
};
