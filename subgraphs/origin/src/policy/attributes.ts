import type { AttributesSql } from '@liangdi/schema/policy';

/**
 * How a row tells whose it is. What the row itself does not carry comes from functions that see past row-level security:
 * `member_home` (the home branch now) and `member_away_in` (regions of the open outflows).
 */
const memberAttributes = (row: string, member: string, homeBranch: string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  member: (test) => test(`'Member:' || ${row}.region || ':' || ${member}`),
  homeBranch: (test) => test(homeBranch),
  awayIn: (test) => `EXISTS (SELECT 1 FROM unnest(member_away_in(${row}.region, ${member})) AS d WHERE ${test('d')})`,
});

/** Rows of `member_version`, which carry the home branch. */
export const ofVersion = (row: string): AttributesSql =>
  memberAttributes(row, `${row}.id`, `'HomeBranch:' || ${row}.region || ':' || ${row}.branch_id`);

/** Rows of `member`. */
export const ofAnchor = (row: string): AttributesSql =>
  memberAttributes(row, `${row}.id`, `member_home(${row}.region, ${row}.id)`);

/** Rows of facts about a member. */
export const ofFact = (row: string): AttributesSql =>
  memberAttributes(row, `${row}.member_id`, `member_home(${row}.region, ${row}.member_id)`);

/** Rows of `member` before there is a version that names the branch: an officer registers for a branch of the county. */
export const ofNewAnchor = (row: string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  homeBranch: (test) =>
    `EXISTS (SELECT 1 FROM home_branch b WHERE b.region = ${row}.region AND ${test(`'HomeBranch:' || b.region || ':' || b.id`)})`,
});
