import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type TypeNode,
  visit,
} from 'graphql';

/** Says where a contract breaks one rule; nothing when it holds. */
type LintRule = (document: DocumentNode) => string[];

/** Every type, field, argument, input field and enum value says what it is. */
const everythingIsDescribed: LintRule = (document) => {
  const places: string[] = [];
  const path: string[] = [];
  visit(document, {
    enter(node) {
      const named = 'name' in node && node.name?.kind === Kind.NAME ? node.name.value : undefined;
      if (!node.kind.endsWith('Definition') && !node.kind.endsWith('Extension')) return undefined;
      if (named === undefined) return undefined;
      path.push(named);
      if (!node.kind.endsWith('Extension') && 'description' in node && !node.description)
        places.push(`${path.join('.')} has no description`);
      return undefined;
    },
    leave(node) {
      const named = 'name' in node && node.name?.kind === Kind.NAME;
      if (named && (node.kind.endsWith('Definition') || node.kind.endsWith('Extension'))) path.pop();
    },
  });
  return places;
};

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const fieldsOf = (document: DocumentNode, suffix: (typeName: string) => boolean) =>
  document.definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    suffix(definition.name.value)
      ? (definition.fields ?? []).map((field) => ({ type: definition.name.value, field }))
      : [],
  );

const takes = (field: FieldDefinitionNode, names: readonly string[]): boolean =>
  names.every((name) => field.arguments?.some((argument) => argument.name.value === name));

/** A field that gives a connection pages both ways. */
const connectionsArePaged: LintRule = (document) =>
  fieldsOf(document, () => true)
    .filter(({ field }) => namedType(field.type).endsWith('Connection'))
    .filter(({ field }) => !takes(field, ['first', 'after', 'last', 'before']))
    .map(({ type, field }) => `${type}.${field.name.value} gives a connection without first, after, last and before`);

/** A connection tells its page, its items and its length. */
const connectionsAreWhole: LintRule = (document) =>
  document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !definition.name.value.endsWith('Connection')) return [];
    const fields = new Set(definition.fields?.map((field) => field.name.value));
    return ['edges', 'nodes', 'pageInfo', 'totalCount']
      .filter((name) => !fields.has(name))
      .map((name) => `${definition.name.value} lacks ${name}`);
  });

const inputType = (argument: InputValueDefinitionNode | undefined): string =>
  argument ? namedType(argument.type) : '';

/** A mutation takes one input with an idempotency key and gives a payload with user errors. */
const mutationsAreTyped: LintRule = (document) => {
  const inputs = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const payloads = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return fieldsOf(document, (name) => name === 'Mutation').flatMap(({ field }) => {
    const input = inputs.get(inputType(field.arguments?.[0]));
    const payload = payloads.get(namedType(field.type));
    return [
      ...(input?.fields?.some((each) => each.name.value === 'idempotencyKey') ? [] : ['takes no idempotency key']),
      ...(payload?.fields?.some((each) => each.name.value === 'userErrors') ? [] : ['gives no user errors']),
    ].map((what) => `Mutation.${field.name.value} ${what}`);
  });
};

/** Global ids go by `ID`, never by `String`. */
const idsAreIds: LintRule = (document) =>
  fieldsOf(document, () => true)
    .filter(({ field }) => field.name.value === 'id' && namedType(field.type) !== 'ID')
    .map(({ type }) => `${type}.id is not an ID`);

/** A deprecation says until when the field stays. */
const deprecationsAreDated: LintRule = (document) =>
  fieldsOf(document, () => true).flatMap(({ type, field }) => {
    const deprecation = field.directives?.find((directive) => directive.name.value === 'deprecated');
    const reason = deprecation?.arguments?.find((argument) => argument.name.value === 'reason')?.value;
    if (!deprecation || (reason?.kind === Kind.STRING && /\d{4}-\d{2}-\d{2}/.test(reason.value))) return [];
    return [`${type}.${field.name.value} is deprecated without a date`];
  });

export const lintRules: readonly LintRule[] = [
  everythingIsDescribed,
  connectionsArePaged,
  connectionsAreWhole,
  mutationsAreTyped,
  idsAreIds,
  deprecationsAreDated,
];
