import type { Role } from './roles.ts';
import { paired, type RowRule } from './row-rule.ts';
import { feedRoles, type RulesByRole, type SideName, subjects } from './subjects.ts';

/**
 * How the rows of one table tell the attributes of their subject: given a test of one value, the SQL that says whether
 * some value passes it. A column is `(test) => test('f.region')`.
 */
export type AttributesSql = Readonly<Record<string, (test: (value: string) => string) => string>>;

/** A claim of the viewer, worked out once per statement. */
const claim = (name: string): string => `(SELECT viewer_texts('${name}'))::text[]`;

/** The SQL of a rule. An attribute that the table cannot tell makes it false. */
export const ruleSql = (rule: RowRule, attributes: AttributesSql): string => {
  const some = (attribute: string, test: (value: string) => string): string => attributes[attribute]?.(test) ?? 'false';
  switch (rule.rule) {
    case 'own':
      return some(rule.attribute, (value) => `${value} = ANY (${claim(rule.claim)})`);
    case 'within':
      return some(rule.attribute, (value) => `${value} LIKE ANY (${claim('within')})`);
    case 'agreed': {
      const withdrew = attributes[rule.withdrawnFrom]?.(
        (value) => `${value} = (SELECT viewer_claims() ->> 'agreement')`,
      );
      const isPaired = ruleSql(paired(rule.origin, rule.destination), attributes);
      return withdrew === undefined ? 'false' : `(${isPaired} AND NOT ${withdrew})`;
    }
    case 'paired':
      return some(rule.origin, (origin) =>
        some(
          rule.destination,
          (destination) => `${origin} || '>' || ${destination} LIKE ANY ((SELECT viewer_pairs())::text[])`,
        ),
      );
    case 'self':
      return some(rule.attribute, (value) => `${value} = (SELECT viewer_member())`);
    case 'answered':
      return some(rule.attribute, (value) => `${value} IN (SELECT unnest(viewer_texts('answering')))`);
    case 'account':
      return some(rule.attribute, (value) => `${value} = (SELECT viewer_claims() ->> 'account')`);
    default:
      return rule satisfies never;
  }
};

/** One of the rules holds. */
const anySql = (rules: readonly RowRule[], attributes: AttributesSql): string =>
  rules.length === 0 ? 'false' : `(${rules.map((rule) => ruleSql(rule, attributes)).join(' OR ')})`;

/** What no role of `rules` may do is false; each `CASE` looks at the viewer's role once per statement. */
const byRole = (rules: RulesByRole, attributes: AttributesSql, always: readonly Role[]): string =>
  [
    'CASE (SELECT viewer_role())',
    ...always.map((role) => ` WHEN '${role}' THEN true`),
    ...Object.entries(rules).map(([role, ofRole]) => ` WHEN '${role}' THEN ${anySql(ofRole, attributes)}`),
    ' ELSE false END',
  ].join('');

/** The rows that a viewer sees, whatever their role; our own processes see all. */
export const seesSql = (side: SideName, attributes: AttributesSql): string =>
  byRole(subjects[side].sees, attributes, feedRoles);

/**
 * Whether the sensitive fields of a row that the viewer sees are open to them: they answer, or broke the glass. One of them
 * (`Type.field`) is open to a partner too whose agreement names it.
 */
export const answersSql = (side: SideName, attributes: AttributesSql, field?: string): string => {
  const granted = attributes.member?.((value) => `${value} = ANY (${claim('grants')})`) ?? 'false';
  const named = field && `((SELECT viewer_role()) = 'partner' AND '${field}' = ANY (${claim('fields')}))`;
  return `(${[byRole(subjects[side].answers, attributes, feedRoles), granted, ...(named ? [named] : [])].join(' OR ')})`;
};

/** The rows that a viewer may write, by the rules of a change. */
export const writesSql = (rules: RulesByRole, attributes: AttributesSql): string =>
  byRole(rules, attributes, feedRoles);
