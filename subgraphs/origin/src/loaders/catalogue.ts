import { byKey, type NestedList } from '@liangdi/kit';
import type { CourseRow, RuleDocumentRow } from '../rows.ts';

const courseSelect = 'o.region, o.id, o.county_id AS "countyId", o.title, o.term, o.hours';
const ruleDocumentSelect =
  'o.region, o.id, o.county_id AS "countyId", o.title, o.number, o.issued_on AS "issuedOn", o.repealed_on AS "repealedOn", o.text';

const courses: NestedList<CourseRow> = {
  name: 'county.courses(title,id)',
  select: courseSelect,
  from: 'course o',
  where: 'o.region = k.region AND o.county_id = k.id',
  sort: [
    { sql: 'o.title', type: 'text' },
    { sql: 'o.id', type: 'uuid' },
  ],
  placeOf: (row) => [row.title, row.id],
};

const ruleDocuments: NestedList<RuleDocumentRow> = {
  name: 'county.ruleDocuments(issuedOn,id)',
  select: ruleDocumentSelect,
  from: 'rule_document o',
  where: 'o.region = k.region AND o.county_id = k.id',
  sort: [
    { sql: 'o.issued_on', type: 'date', descending: true },
    { sql: 'o.id', type: 'uuid' },
  ],
  placeOf: (row) => [row.issuedOn, row.id],
};

export const catalogueLists = { courses, ruleDocuments };

export const catalogueLoaders = {
  course: byKey<CourseRow>('course', courseSelect, 'o'),
  ruleDocument: byKey<RuleDocumentRow>('rule_document', ruleDocumentSelect, 'o'),
};
