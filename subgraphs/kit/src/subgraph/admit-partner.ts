import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Consents } from '../consents/consents.ts';
import { errors } from '../errors/common.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** What a side holds a partner's request against. */
export interface PartnerRules {
  /** What a document asks for beyond the named fields of an agreement, as `Type.field`. */
  readonly beyond: (
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    agreed: readonly string[],
  ) => readonly string[];
  /** Left out where the side is the one that is told of consent. */
  readonly consents?: Consents;
}

/**
 * Lets a partner's request in: for the purpose of an agreement in force, about nothing that it does not name, and with
 * everything known that members have said by then. Everybody else passes. A side without rules lets no partner in.
 * @throws CallerError `FORBIDDEN`, `CONSENTS_UNKNOWN`
 */
export const admitPartner = async (
  rules: PartnerRules | undefined,
  { role, terms, purpose }: Viewer,
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: unknown,
): Promise<void> => {
  if (role !== 'partner') return;
  if (!rules || !terms || purpose !== terms.purpose) throw errors.FORBIDDEN({});
  const given = (variables ?? {}) as Readonly<Record<string, unknown>>;
  const [beyond] = rules.beyond(schema, document, given, terms.fields);
  if (beyond !== undefined) throw errors.NOT_IN_AGREEMENT({ field: beyond });
  if (terms.fields.length > 0) await rules.consents?.upTo(terms.consents);
};
