import { type AttributesSql, inRow, inRows, type Told, withdrawals } from '@liangdi/schema/policy';

const branchOf = (row: string): string => `'HomeBranch:' || ${row}.region || ':' || ${row}.branch_id`;

/** What the row itself does not carry: the home branch of its member now. */
const atHome = (row: string, member: string): readonly Told[] =>
  inRows(`home_now h WHERE h.region = ${row}.region AND h.id = ${member}`, (test) => test(branchOf('h')));

/**
 * How a row tells whose it is. `home_now` and `away_now` (regions of the open outflows) are views that see past row-level
 * security.
 */
const memberAttributes = (row: string, member: string, homeBranch: readonly Told[]): AttributesSql => ({
  region: inRow(`${row}.region`),
  member: inRow(`'Member:' || ${row}.region || ':' || ${member}`),
  homeBranch,
  withdrawnFrom: [{ some: withdrawals(`'Member:' || ${row}.region || ':' || ${member}`) }],
  awayIn: inRows(`away_now a WHERE a.region = ${row}.region AND a.member_id = ${member}`, (test) =>
    test('a.destination'),
  ),
});

/** Rows of `member_version`, which carry the home branch. */
export const ofVersion = (row: string): AttributesSql => memberAttributes(row, `${row}.id`, inRow(branchOf(row)));

/** Rows of `member`. */
export const ofAnchor = (row: string): AttributesSql => memberAttributes(row, `${row}.id`, atHome(row, `${row}.id`));

/** Rows of facts about a member. */
export const ofFact = (row: string): AttributesSql =>
  memberAttributes(row, `${row}.member_id`, atHome(row, `${row}.member_id`));

/** Rows of `member` before there is a version that names the branch: an officer registers for a branch of the county. */
export const ofNewAnchor = (row: string): AttributesSql => ({
  region: inRow(`${row}.region`),
  homeBranch: [
    {
      some: (test) =>
        `EXISTS (SELECT 1 FROM home_branch b WHERE b.region = ${row}.region AND ${test(`'HomeBranch:' || b.region || ':' || b.id`)})`,
    },
  ],
});
