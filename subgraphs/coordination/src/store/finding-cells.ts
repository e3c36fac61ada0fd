import { codesWithin } from '@liangdi/kit';
import { SEVERITIES } from '../read-model/cells.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { cityOf, regionsNamed } from '../regions/region-table.ts';
import type { FindingFilters } from './finding-filter.ts';
import type { Values } from './values.ts';

/** Conditions over a cell `c`: all of a filter but time, person and member. */
export interface CellConditions {
  /** What a cell's class decides: kind, severity, status, owner, whether someone works on it, whether it is due. */
  readonly ofClass: string;
  /** What the rest of the cell decides, place and words; null where a filter leaves it open. */
  readonly ofPlace: string | null;
}

export const cellConditions = (filters: FindingFilters, values: Values): CellConditions => {
  const ofPlace = placeConditions(filters, values);
  return {
    ofClass: classConditions(filters, values).join(' and '),
    ofPlace: ofPlace.length === 0 ? null : ofPlace.join(' and '),
  };
};

/** Both as one condition. */
export const cellCondition = (filters: FindingFilters, values: Values): string => {
  const { ofClass, ofPlace } = cellConditions(filters, values);
  return ofPlace === null ? ofClass : `${ofClass} and ${ofPlace}`;
};

const classConditions = ({ filter }: FindingFilters, { put }: Values): readonly string[] => {
  const isAnyOf = (column: string, among: readonly unknown[] | null | undefined, type: string): readonly string[] =>
    among == null ? [] : [`c.${column} = any(${put(among, `${type}[]`)})`];
  const severities = filter.severities?.map((severity) => SEVERITIES.indexOf(severity));
  return [
    ...isAnyOf('status', filter.statuses ?? ['OPEN'], 'text'),
    ...isAnyOf('kind', filter.kinds, 'text'),
    ...isAnyOf('severity', severities, 'smallint'),
    ...isAnyOf('owner', filter.owners, 'text'),
    ...(filter.assigned == null ? [] : [`c.assigned = ${put(filter.assigned, 'boolean')}`]),
    ...(filter.assignee == null ? [] : ['c.assigned']),
    ...(filter.dueBefore == null && filter.dueFrom == null ? [] : ['c.has_due']),
  ];
};

const placeConditions = ({ filter, reach }: FindingFilters, { put }: Values): readonly string[] => {
  const isWithin = (column: string, code: string): string => {
    const [from, below] = codesWithin(code);
    return `c.${column} >= ${put(from, 'text')} and c.${column} < ${put(below, 'text')}`;
  };
  return [
    ...(filter.origin == null ? [] : [isWithin('origin', filter.origin)]),
    ...(filter.destination == null ? [] : [isWithin('destination', cityOf(filter.destination))]),
    ...wordsOf(filter.text ?? '').map((word) => {
      const words = put(`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`, 'text');
      const places = put(regionsNamed(word), 'text[]');
      return `((c.kind, c.topic) in (select w.kind, w.topic from ${READ_MODEL}.finding_words w where w.words like ${words})
        or c.origin = any(${places}) or c.destination = any(${places}))`;
    }),
    ...(reach.cell === 'true' ? [] : [reach.cell]),
  ];
};

/** What must all be said in a finding's text: its words, without the marks that stand between its parts. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s:：→()（）、,，]+/u)
    .filter((word) => word !== '');
