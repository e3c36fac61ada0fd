import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isObjectType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { policy } from './policy.ts';
import { connectionShape, fieldsOf } from './side-policy.ts';
import type { SideName } from './subjects.ts';

/** What a document asks of persons and needs an agreement to name, worked out once per document. */
export interface Asked {
  /** `Type.field`, which must be named. */
  readonly fields: ReadonlySet<string>;
  /** Types of which some field must be named: their number is asked for, or that there are any. */
  readonly types: ReadonlySet<string>;
  /** Variables that hold filters, with the type of each. */
  readonly variables: ReadonlyMap<string, string>;
  /** What no agreement can name. */
  readonly never: readonly string[];
}

/** Filters by place: rows are limited to the agreement's places anyway. */
const places: ReadonlySet<string> = new Set(['county', 'awayIn', 'city', 'region']);

const known = new WeakMap<DocumentNode, Asked>();

/**
 * What a filter over persons goes by must be named like what is shown: a list that a filter shortens tells the value.
 * Null for a filter by place, or over something else.
 */
export const filteredBy = (side: SideName, inputType: string, field: string): string | null => {
  const type = inputType.replace(/Filter$/, '');
  return policy[side].types[type]?.rows !== 'subject' || places.has(field) ? null : `${type}.${field}`;
};

/** What a page holds, or the type itself. */
const held = (schema: GraphQLSchema, type: GraphQLNamedType): string => {
  const nodes = type.name.endsWith('Connection') && isObjectType(type) ? type.getFields().nodes : undefined;
  return getNamedType(nodes?.type ?? type)?.name ?? schema.getQueryType()?.name ?? '';
};

export const askedOfPartner = (side: SideName, schema: GraphQLSchema, document: DocumentNode): Asked => {
  const before = known.get(document);
  if (before) return before;
  const { types: rules, partnerQueries } = policy[side];
  const queries = new Set([...fieldsOf(partnerQueries), '_entities']);
  const isOfPersons = (type: string): boolean => rules[type]?.rows === 'subject';
  const fields = new Set<string>();
  const types = new Set<string>();
  const variables = new Map<string, string>();
  const never: string[] = [];

  const ask = (type: string, field: string): void => {
    if (type === 'Query') {
      if (!queries.has(field)) never.push(`Query.${field}`);
      return;
    }
    const rule = rules[type] ?? connectionShape(type);
    if (rule === undefined) never.push(`${type}.${field}`);
    else if (rule.rows === 'subject' && field !== 'id' && !fieldsOf(rule.internal).includes(field))
      fields.add(`${type}.${field}`);
  };

  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      OperationDefinition: ({ operation }) => {
        if (operation !== 'query') never.push(operation === 'mutation' ? 'Mutation' : 'Subscription');
      },
      VariableDefinition: ({ variable, type }) => {
        const named = getNamedType(typeFromAST(schema, type as never));
        if (isInputObjectType(named)) variables.set(variable.name.value, named.name);
      },
      ObjectField: ({ name }) => {
        const given = getNamedType(info.getParentInputType());
        const by = isInputObjectType(given) ? filteredBy(side, given.name, name.value) : null;
        if (by !== null) fields.add(by);
      },
      Field: ({ name }) => {
        const parent = info.getParentType();
        const returned = getNamedType(info.getType());
        if (!parent || !returned || name.value.startsWith('__')) return;
        const possible = isAbstractType(parent)
          ? schema.getPossibleTypes(parent).filter((t) => isOfPersons(t.name))
          : [parent];
        for (const type of possible) ask(type.name, name.value);
        const about = held(schema, returned);
        if (!isOfPersons(parent.name) && isOfPersons(about)) types.add(about);
      },
    }),
  );
  const asked: Asked = { fields, types, variables, never };
  known.set(document, asked);
  return asked;
};
