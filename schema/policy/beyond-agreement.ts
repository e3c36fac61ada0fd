import type { DocumentNode, GraphQLSchema } from 'graphql';
import { askedOfPartner, filteredBy } from './asked-of-partner.ts';
import type { SideName } from './subjects.ts';

/** The fields of a filter that a variable holds, at whatever depth of lists. */
const given = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap(given)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, one]) => (one === null || one === undefined ? [] : [name]))
      : [];

/**
 * What a partner's document asks for and its agreement does not name, as `Type.field`; empty when all is well. Whatever
 * gives data of persons to a partner asks this first: the graph, and any export, webhook or feed besides it.
 */
export const beyondAgreement = (
  side: SideName,
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  agreed: readonly string[],
): readonly string[] => {
  const { fields, types, variables: filters, never } = askedOfPartner(side, schema, document);
  const named = new Set(agreed);
  const filtered = [...filters].flatMap(([variable, type]) =>
    given(variables[variable]).flatMap((field) => filteredBy(side, type, field) ?? []),
  );
  const typed = (type: string): boolean => agreed.some((field) => field.startsWith(`${type}.`));
  return [
    ...never,
    ...[...fields, ...filtered].filter((field) => !named.has(field)),
    ...[...types].filter((type) => !typed(type)),
  ];
};
