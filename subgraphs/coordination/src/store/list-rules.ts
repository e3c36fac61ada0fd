import { connectionOf, type Page, readPage } from '@liangdi/kit';
import { rulesInForce } from '@liangdi/responsibility';
import type { Context } from '../context.ts';
import type { QueryRulesArgs } from '../generated/graphql.ts';
import type { RulePage } from '../rows.ts';
import type { RuleSet } from '../rules/registry.ts';
import type { RuleRow } from '../rules/rule-row.ts';

const LIST = 'rules(validFrom,id)';

/** The registry as known now, newest validity first. It is small and in memory: some hundreds of rules. */
export const listRules = async ({ filter, ...args }: Partial<QueryRulesArgs>, context: Context): Promise<RulePage> => {
  const page = readPage(LIST, args);
  const rules = await context.rules();
  const inForce = filter?.inForceAt == null ? null : idsInForce(rules, new Date(filter.inForceAt).getTime());
  const rows = latest(rules, context.now.getTime())
    .filter((rule) => filter?.duty == null || rule.duty === filter.duty)
    .filter((rule) => filter?.statuses == null || filter.statuses.includes(rule.status))
    .filter((rule) => inForce === null || inForce.has(rule.id))
    .sort(byValidity);
  return connectionOf(LIST, page, pageOf(rows, page), placeOf, async () => rows.length);
};

const idsInForce = ({ rows }: RuleSet, at: number): ReadonlySet<string> =>
  new Set(rulesInForce(rows, at).map(({ id }) => id));

const latest = (rules: RuleSet, at: number): readonly RuleRow[] =>
  [...new Set(rules.rows.map(({ id }) => id))].flatMap((id) => rules.rowAt(id, at) ?? []);

const placeOf = ({ validFrom, id }: RuleRow): readonly [number, string] => [validFrom, id];

const byValidity = (a: RuleRow, b: RuleRow): number => compare(placeOf(a), placeOf(b));

const compare = ([a, idA]: readonly [number, string], [b, idB]: readonly [number, string]): number =>
  b - a || (idA < idB ? -1 : idA > idB ? 1 : 0);

/** The rows of a page and one more, in the page's direction. */
const pageOf = (rows: readonly RuleRow[], { from, direction, size }: Page): readonly RuleRow[] => {
  const ordered = direction === 'forward' ? rows : rows.toReversed();
  const beyond = from as readonly [number, string] | null;
  const sign = direction === 'forward' ? 1 : -1;
  return ordered.filter((row) => beyond === null || sign * compare(placeOf(row), beyond) > 0).slice(0, size + 1);
};
