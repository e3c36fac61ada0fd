import { type FieldDefinitionNode, Kind } from 'graphql';
import { connectionShape, fieldsOf, policy } from '../policy/index.ts';
import { subgraphDocument, subgraphNames } from '../src/index.ts';
import { fail } from './fail.ts';

/** Compares what the contracts name with what the policy rules; both ways, so that no rule outlives its field. */
const places = subgraphNames.flatMap((side) => {
  const { types, queries, writes, partnerQueries, agreeable } = policy[side];
  const found = new Map<string, FieldDefinitionNode[]>();
  for (const definition of subgraphDocument(side).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const name = definition.name.value;
    found.set(name, [...(found.get(name) ?? []), ...(definition.fields ?? [])]);
  }
  const ruled = (type: string): readonly string[] | undefined => {
    if (type === 'Query') return fieldsOf(queries);
    if (type === 'Mutation') return Object.keys(writes);
    const rule = types[type] ?? connectionShape(type);
    return rule && [...fieldsOf(rule.plain), ...fieldsOf(rule.sensitive), ...fieldsOf(rule.internal)];
  };
  const unruled = [...found].flatMap(([type, fields]) => {
    const rules = ruled(type);
    if (rules === undefined) return [`${type} has no rule`];
    const names = new Set(fields.map((field) => field.name.value));
    return [
      ...[...names].filter((name) => !rules.includes(name)).map((name) => `${type}.${name} has no rule`),
      ...rules.filter((name) => !names.has(name)).map((name) => `${type}.${name} has a rule but does not exist`),
      ...rules.filter((name, n) => rules.indexOf(name) !== n).map((name) => `${type}.${name} has two rules`),
    ];
  });
  const stale = Object.keys(types)
    .filter((type) => !found.has(type))
    .map((type) => `${type} has a rule but does not exist`);
  const reachable = [...found].flatMap(([type, fields]) =>
    fields
      .filter((field) => fieldsOf(types[type]?.internal).includes(field.name.value))
      .filter(
        (field) => !field.directives?.some(({ name: { value } }) => value === 'inaccessible' || value === 'external'),
      )
      .map((field) => `${type}.${field.name.value} is internal and not @inaccessible`),
  );
  const forPartners = [
    ...fieldsOf(partnerQueries)
      .filter((name) => !fieldsOf(queries).includes(name))
      .map((name) => `partners may ask Query.${name}, which has no rule`),
    ...fieldsOf(agreeable)
      .filter((entry) => {
        const [type = '', field] = entry.split('.');
        const rule = types[type];
        if (rule?.rows !== 'subject') return true;
        return field !== undefined && ![...fieldsOf(rule.plain), ...fieldsOf(rule.sensitive)].includes(field);
      })
      .map((entry) => `an agreement may name ${entry}, which is nobody's field`),
  ];
  return [...unruled, ...stale, ...reachable, ...forPartners].map((place) => `${side}: ${place}`);
});
if (places.length > 0) fail('The policy and the contracts do not agree (schema/policy).', places);
