import { createSubjectOf } from '@liangdi/records';
import { personOf } from './person.ts';

/** Whom an input is about; see `createSubjectOf`. */
export const subjectOf = createSubjectOf('DestinationRecord', personOf);
