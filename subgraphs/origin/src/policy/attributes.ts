import type { AttributesSql } from '@liangdi/schema/policy';

type Test = (value: string) => string;

const branchOf = (row: string): string => `'HomeBranch:' || ${row}.region || ':' || ${row}.branch_id`;

/** What the row itself does not carry: the home branch of its member now. */
const atHome =
  (row: string, member: string) =>
  (test: Test): string =>
    `EXISTS (SELECT 1 FROM home_now h WHERE h.region = ${row}.region AND h.id = ${member} AND ${test(branchOf('h'))} OFFSET 0)`;

/**
 * How a row tells whose it is. `home_now` and `away_now` (regions of the open outflows) are views that see past row-level
 * security. `OFFSET 0` has them looked up for each row that is read: to hash all of a view first would cost a page, or one
 * member, as much as everybody.
 */
const memberAttributes = (row: string, member: string, homeBranch: (test: Test) => string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  member: (test) => test(`'Member:' || ${row}.region || ':' || ${member}`),
  homeBranch,
  withdrawnFrom: (test) =>
    `EXISTS (SELECT 1 FROM unnest(withdrawn_from('Member:' || ${row}.region || ':' || ${member})) AS w WHERE ${test('w')})`,
  awayIn: (test) =>
    `EXISTS (SELECT 1 FROM away_now a WHERE a.region = ${row}.region AND a.member_id = ${member} AND ${test('a.destination')} OFFSET 0)`,
});

/** Rows of `member_version`, which carry the home branch. */
export const ofVersion = (row: string): AttributesSql =>
  memberAttributes(row, `${row}.id`, (test) => test(branchOf(row)));

/** Rows of `member`. */
export const ofAnchor = (row: string): AttributesSql => memberAttributes(row, `${row}.id`, atHome(row, `${row}.id`));

/** Rows of facts about a member. */
export const ofFact = (row: string): AttributesSql =>
  memberAttributes(row, `${row}.member_id`, atHome(row, `${row}.member_id`));

/** Rows of `member` before there is a version that names the branch: an officer registers for a branch of the county. */
export const ofNewAnchor = (row: string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  homeBranch: (test) =>
    `EXISTS (SELECT 1 FROM home_branch b WHERE b.region = ${row}.region AND ${test(`'HomeBranch:' || b.region || ':' || b.id`)})`,
});
