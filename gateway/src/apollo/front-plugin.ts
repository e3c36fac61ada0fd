import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../context.ts';
import { readableBy } from '../security/entitled.ts';

/**
 * Holds Apollo Server's way to what the front door decided: nothing is executed that was not admitted there, and the
 * answer carries the same extensions and status as on the ordinary way.
 */
export const frontPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ contextValue }) {
      if (!contextValue.extensions)
        throw new GraphQLError('The request is not of the form of GraphQL over HTTP.', {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
    },
    async willSendResponse({ response, contextValue }) {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      const { errors } = singleResult;
      if (errors)
        singleResult.errors = errors.map((error) => ({
          ...error,
          message: readableBy(contextValue.viewer, error.message),
        }));
      const extensions = contextValue.extensions?.();
      if (extensions) singleResult.extensions = { ...singleResult.extensions, ...extensions };
      if (!('data' in singleResult) || singleResult.data === undefined) {
        const overloaded = errors?.some(({ extensions: { code } = {} }) => code === 'OVERLOADED');
        if (overloaded || contextValue.extensions)
          response.http.status = overloaded ? 503 : (contextValue.refusalStatus ?? 400);
        if (overloaded) response.http.headers.set('retry-after', '1');
      }
    },
  }),
};
