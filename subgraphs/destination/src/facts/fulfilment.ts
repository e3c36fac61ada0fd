import type { FactTable } from '@liangdi/kit';
import { branchFactGuard, factGuard } from '../policy/guards.ts';
import type { AttendanceRow, FulfilmentRow, ParticipationRow } from '../rows.ts';

/** A duty that the city fulfilled towards a person. */
export const fulfilmentTable: FactTable<FulfilmentRow> = {
  table: 'fulfilment',
  subject: 'recordId',
  guard: branchFactGuard('DestinationFulfilment'),
  lasts: false,
  columns: { branchId: 'uuid', duty: 'text', note: 'text' },
  lists: [{ list: 'fulfilments', fields: { recordId: 'f.record_id', duty: 'f.duty' } }],
};

/** Attendance at a learning terminal: it educates by having happened. */
export const attendanceTable: FactTable<AttendanceRow> = {
  table: 'attendance',
  subject: 'recordId',
  guard: factGuard('Attendance'),
  lasts: false,
  columns: { terminalId: 'uuid', title: 'text', hours: 'number' },
  lists: [{ list: 'fulfilments', fields: { recordId: 'f.record_id', duty: `'EDUCATE'` } }],
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
