import { codesWithin, fromGlobalId, type IsRegion, isCurrent, regionOf, textOf } from '@liangdi/kit';
import type { MemberFilter } from '../generated/graphql.ts';

/** SQL over `f`, the current version of a member's record. */
export interface Conditions {
  /** Which filters are set; statements go by it. */
  readonly name: string;
  readonly where: string;
  readonly values: readonly unknown[];
}

/**
 * Each filter that is set becomes one condition that an index answers.
 * @throws CallerError for a value that cannot be, naming it
 */
export const memberConditions = (filter: MemberFilter, now: Date, isRegion: IsRegion): Conditions => {
  const names: string[] = [];
  const parts: string[] = [];
  const values: unknown[] = [];
  const add = (
    name: string,
    condition: (...places: readonly string[]) => string,
    ...given: readonly unknown[]
  ): void => {
    names.push(name);
    parts.push(condition(...given.map((_, index) => `$${values.length + index + 1}`)));
    values.push(...given);
  };
  const { county, homeBranch, name, standing, whereabouts, awayIn } = filter;
  if (county != null) add('c', (p) => `f.region = ${p}`, regionOf(county, isRegion, ['filter', 'county']));
  if (homeBranch != null) {
    const branch = fromGlobalId('HomeBranch', homeBranch, ['filter', 'homeBranch']);
    add('b', (r, b) => `f.region = ${r} AND f.branch_id = ${b}::uuid`, branch.region, branch.id);
  }
  if (name != null) addName(textOf(name, 100, ['filter', 'name']));
  if (standing != null) add('s', (p) => `f.standing = ${p}`, standing);
  if (whereabouts != null) add('w', (p) => `f.whereabouts = ${p}`, whereabouts);
  if (awayIn != null) {
    const range = codesWithin(regionOf(awayIn, isRegion, ['filter', 'awayIn']));
    add('a', isAwayIn, ...range, now.toISOString());
  }
  return { name: names.join('') || 'all', where: parts.join(' AND ') || 'true', values };

  /** Part of a name from two characters on: its pairs are indexed, then the whole part is compared. */
  function addName(part: string): void {
    if ([...part].length === 1) add('e', (p) => `f.name = ${p}`, part);
    else add('n', (p) => `name_parts(f.name) @> name_parts(${p}) AND position(${p} IN f.name) > 0`, part);
  }
};

const isAwayIn = (from: string, below: string, at: string): string =>
  `EXISTS (SELECT 1 FROM outflow a WHERE a.destination >= ${from} AND a.destination < ${below}
    AND a.region = f.region AND a.member_id = f.id AND ${isCurrent('a')}
    AND a.valid_from <= ${at}::timestamptz AND (a.valid_to IS NULL OR a.valid_to > ${at}::timestamptz))`;
