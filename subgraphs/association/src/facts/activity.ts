import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { JointActivityRow, ParticipationRow } from '../rows.ts';

/** An activity that an association held, alone or with others. Who took part is a fact of each person. */
export const activityTable: FactTable<JointActivityRow> = {
  table: 'joint_activity_version',
  subject: 'id',
  lasts: true,
  columns: { associationId: 'uuid', title: 'text' },
  lists: [],
};

/** A person took part in an activity: that is organisational life. */
export const participationTable: FactTable<ParticipationRow> = {
  table: 'participation',
  subject: 'recordId',
  guard: factGuard('Participation'),
  lasts: false,
  columns: { activityId: 'uuid' },
  lists: [{ list: 'fulfilments', fields: { recordId: 'f.record_id', duty: `'ORGANISATIONAL_LIFE'` } }],
};
