import type { FactTable } from '@liangdi/kit';
import { pairGuard } from '../policy/guards.ts';
import type { HelpPairRow } from '../rows.ts';

const pair = (recordId: string, role: 'HELPS' | 'IS_HELPED', otherPersonId: string) => ({
  list: 'pairs',
  fields: { recordId, role: `'${role}'`, otherPersonId },
});

/** One helps one (一帮一), as a fact of who helps. */
export const helpPairTable: FactTable<HelpPairRow> = {
  table: 'help_pair',
  subject: 'helperId',
  guard: pairGuard,
  lasts: true,
  columns: { helpedId: 'uuid' },
  lists: [pair('f.helper_id', 'HELPS', 'f.helped_id')],
};

/** The same pairs, as facts of who is helped: for reading. */
export const helpedPairTable: FactTable<HelpPairRow> = {
  ...helpPairTable,
  subject: 'helpedId',
  columns: { helperId: 'uuid' },
  lists: [pair('f.helped_id', 'IS_HELPED', 'f.helper_id')],
};
