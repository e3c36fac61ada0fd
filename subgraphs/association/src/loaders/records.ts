import { type ReadRecords, readRecords } from '@liangdi/records';
import { recordGuard } from '../policy/guards.ts';
import type { RecordRow } from '../rows.ts';

export const records: ReadRecords<RecordRow> = readRecords<RecordRow>('AssociationRecord', recordGuard, ['phone']);
