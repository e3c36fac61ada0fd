import type { Role } from './roles.ts';
import { paired, type RowRule } from './row-rule.ts';
import { feedRoles, type RulesByRole, type SideName, subjects } from './subjects.ts';

/** The SQL of a test, of the SQL of a value. */
type Test = (value: string) => string;

/** Where values of an attribute stand. */
export interface Told {
  /**
   * The rows to look in, such as `owner_now v WHERE v.region = f.region`; the row itself when left out. Whatever is told by
   * the same rows is looked up once.
   */
  readonly by?: string;
  /** Whether some value there passes. */
  readonly some: (test: Test) => string;
}

/** How the rows of one table tell the attributes of their subject. */
export type AttributesSql = Readonly<Record<string, readonly Told[]>>;

/** An attribute that the row itself tells, in one column or expression. */
export const inRow = (value: string): readonly Told[] => [{ some: (test) => test(value) }];

/** An attribute that other rows tell. */
export const inRows = (by: string, some: Told['some']): readonly Told[] => [{ by, some }];

/** The agreements from which a member (`Member:region:uuid`, in SQL) has withdrawn. */
export const withdrawals =
  (member: string): Told['some'] =>
  (test) =>
    `EXISTS (SELECT 1 FROM unnest(withdrawn_from(${member})) AS w WHERE ${test('w')})`;

/** What makes a row the viewer's: a condition over the row itself, or over one of the rows that it is told by. */
interface Part {
  readonly by: string | undefined;
  readonly condition: string;
}

/** A claim of the viewer, worked out once per statement. */
const claim = (name: string): string => `(SELECT viewer_texts('${name}'))::text[]`;

/** `OFFSET 0` has it looked up for each row that is read: to hash all of a view first would cost one row as much as all. */
const lookedUp = (by: string, condition: string): string => `EXISTS (SELECT 1 FROM ${by} AND ${condition} OFFSET 0)`;

const holds = ({ by, condition }: Part): string => (by === undefined ? condition : lookedUp(by, condition));

/** That some value of an attribute passes. */
const told = (attributes: AttributesSql, attribute: string, test: Test): readonly Part[] =>
  (attributes[attribute] ?? []).map(({ by, some }) => ({ by, condition: some(test) }));

/** The parts of which one must hold for a rule. An attribute that the table cannot tell has none. */
const partsOf = (rule: RowRule, attributes: AttributesSql): readonly Part[] => {
  switch (rule.rule) {
    case 'own':
      return told(attributes, rule.attribute, (value) => `${value} = ANY (${claim(rule.claim)})`);
    case 'within':
      return told(attributes, rule.attribute, (value) => `${value} LIKE ANY (${claim('within')})`);
    case 'agreed': {
      const withdrew = told(
        attributes,
        rule.withdrawnFrom,
        (value) => `${value} = (SELECT viewer_claims() ->> 'agreement')`,
      );
      if (withdrew.length === 0) return [];
      const stays = withdrew.map((part) => `NOT (${holds(part)})`);
      return partsOf(paired(rule.origin, rule.destination), attributes).map(({ by, condition }) => ({
        by,
        condition: `(${[condition, ...stays].join(' AND ')})`,
      }));
    }
    case 'paired':
      return (attributes[rule.origin] ?? []).flatMap((origin) =>
        told(attributes, rule.destination, (to) =>
          origin.some((from) => `${from} || '>' || ${to} LIKE ANY ((SELECT viewer_pairs())::text[])`),
        ).map(({ by, condition }) => {
          if (by !== undefined && origin.by !== undefined) throw new Error('a pair is told by rows of one view');
          return { by: by ?? origin.by, condition };
        }),
      );
    case 'self':
      return told(attributes, rule.attribute, (value) => `${value} = (SELECT viewer_member())`);
    case 'answered':
      return told(attributes, rule.attribute, (value) => `${value} IN (SELECT unnest(viewer_texts('answering')))`);
    case 'account':
      return told(attributes, rule.attribute, (value) => `${value} = (SELECT viewer_claims() ->> 'account')`);
    default:
      return rule satisfies never;
  }
};

/** Conditions by role, of which one must hold. */
type Conditions = Map<string, string[]>;

const add = (conditions: Conditions, role: string, condition: string): void => {
  conditions.set(role, [...(conditions.get(role) ?? []), condition]);
};

/** What one condition lets through anyway, a narrower one (`a AND b` beside `b`) is not asked about. */
const widest = (any: readonly string[]): readonly string[] =>
  any.filter((narrow) => !any.some((wide) => narrow.endsWith(` AND ${wide}`)));

const either = (any: readonly string[]): string => {
  const some = widest(any);
  return some.length === 1 ? some.join() : `(${some.join(' OR ')})`;
};

/** A `CASE` looks at the viewer's role once per statement, and at what that role needs alone. */
const ofRole = (conditions: Conditions): string =>
  `CASE (SELECT viewer_role())${[...conditions]
    .map(([role, any]) => ` WHEN '${role}' THEN ${either([...new Set(any)])}`)
    .join('')} ELSE false END`;

/** The conditions by where they are told; under `undefined` those over the row itself. */
const byPlace = (rules: RulesByRole, attributes: AttributesSql): ReadonlyMap<string | undefined, Conditions> => {
  const places = new Map<string | undefined, Conditions>([[undefined, new Map()]]);
  for (const [role, ofRole] of Object.entries(rules))
    for (const { by, condition } of ofRole.flatMap((rule) => partsOf(rule, attributes))) {
      const place: Conditions = places.get(by) ?? new Map();
      places.set(by, place);
      add(place, role, condition);
    }
  return places;
};

/**
 * What no role of `rules` may do is false. Several roles share one look-up in the same rows: what a statement costs goes by
 * how many stand in it, whoever asks.
 */
const byRole = (rules: RulesByRole, attributes: AttributesSql, always: readonly Role[]): string => {
  const here: Conditions = new Map(always.map((role) => [role, ['true']]));
  const shared: string[] = [];
  for (const [by, conditions] of byPlace(rules, attributes)) {
    const roles = [...conditions.keys()];
    if (by === undefined || roles.length === 1)
      for (const [role, any] of conditions) add(here, role, holds({ by, condition: either(any) }));
    else {
      const found = lookedUp(by, ofRole(conditions));
      const all = Object.keys(rules).every((role) => conditions.has(role));
      shared.push(all ? found : `((SELECT viewer_role()) IN ('${roles.join("', '")}') AND ${found})`);
    }
  }
  return either([ofRole(here), ...shared]);
};

/** The rows that a viewer sees, whatever their role; our own processes see all. */
export const seesSql = (side: SideName, attributes: AttributesSql): string =>
  byRole(subjects[side].sees, attributes, feedRoles);

/**
 * Whether the sensitive fields of a row that the viewer sees are open to them: they answer, or broke the glass. One of them
 * (`Type.field`) is open to a partner too whose agreement names it.
 */
export const answersSql = (side: SideName, attributes: AttributesSql, field?: string): string => {
  const granted = told(attributes, 'member', (value) => `${value} = ANY (${claim('grants')})`).map(holds);
  const named = field && `((SELECT viewer_role()) = 'partner' AND '${field}' = ANY (${claim('fields')}))`;
  return `(${[byRole(subjects[side].answers, attributes, feedRoles), ...granted, ...(named ? [named] : [])].join(' OR ')})`;
};

/** The rows that a viewer may write, by the rules of a change. */
export const writesSql = (rules: RulesByRole, attributes: AttributesSql): string =>
  byRole(rules, attributes, feedRoles);
