import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { CallerError } from '../errors/caller-error.ts';

/** What a caller may not, or may not know to be there. */
const refusing: ReadonlySet<string> = new Set(['NOT_YOURS', 'NOT_FOUND', 'FORBIDDEN']);

const isRefused = (payload: unknown): boolean =>
  ((payload as { userErrors?: readonly { code: string }[] } | null)?.userErrors ?? []).some(({ code }) =>
    refusing.has(code),
  );

/** Tells of every change that is refused to its caller, whether its payload says so or an error does. */
export const watchRefusals = (
  schema: GraphQLSchema,
  tell: (context: object, mutation: string, args: unknown) => void,
): void => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver, name } = field;
    field.resolve = async (source, args, context, info) => {
      try {
        const payload = await resolve(source, args, context, info);
        if (isRefused(payload)) tell(context, name, args);
        return payload;
      } catch (error) {
        if (error instanceof CallerError && refusing.has(error.code)) tell(context, name, args);
        throw error;
      }
    };
  }
};
