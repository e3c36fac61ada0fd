import { idOf, present, refer } from '@liangdi/kit';
import { recordOfFact } from '@liangdi/records';
import type { AttendanceResolvers } from '../generated/graphql.ts';

export const Attendance: AttendanceResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Attendance', reference, loaders.attendance.current),
  id: idOf('Attendance'),
  record: recordOfFact,
  terminal: ({ region, terminalId }, _, { loaders }) => present(loaders.terminal.load({ region, id: terminalId })),
};
