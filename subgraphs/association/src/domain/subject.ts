import { createSubjectOf, personOf } from '@liangdi/records';
import type { Sex } from '../generated/graphql.ts';

/** Whom an input is about; see `createSubjectOf`. */
export const subjectOf = createSubjectOf('AssociationRecord', personOf<Sex>);
