import { type FactTable, sealedDay } from '@liangdi/kit';
import { recordGuard } from '../policy/guards.ts';
import type { RecordVersionRow } from '../rows.ts';

/** What a city recorded about a person. The feed adds what linkage compares; the judgement does not get that. */
export const recordTable: FactTable<RecordVersionRow> = {
  table: 'record_version',
  subject: 'id',
  guard: recordGuard,
  lasts: false,
  columns: {
    name: 'text',
    sex: 'text',
    birthDate: 'day',
    phone: 'text',
    address: 'text',
    homeCounty: 'text',
    identityToken: 'text',
  },
  lists: [
    {
      list: 'records',
      fields: {
        name: 'f.name',
        sex: 'f.sex',
        birthDate: sealedDay('f.birth_date'),
        joinedOn: 'NULL',
        homeCounty: 'f.home_county',
      },
    },
  ],
};
