import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { Engine } from '../execution/index.ts';
import type { createAdmission } from '../security/limits/admit.ts';

type Loaded = Parameters<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>[0];

/** The engine in the place where Apollo Server expects a gateway. */
export const engineGateway = (
  engine: Engine<RequestContext>,
  admission: ReturnType<typeof createAdmission<RequestContext>>,
  supergraphSdl: string,
): GatewayInterface & { schemaChanged(supergraphSdl: string): void } => {
  const listeners = new Set<(loaded: Loaded) => void>();
  const schemaChanged = (coreSupergraphSdl: string): void => {
    for (const listener of listeners) listener({ apiSchema: engine.apiSchema, coreSupergraphSdl });
  };
  return {
    schemaChanged,
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      schemaChanged(supergraphSdl);
      return {
        executor: async ({ source, request, context }) => {
          const admitted = await admission.admit(source ?? '', request.operationName ?? undefined);
          if (admitted.phase === 'refused') return { errors: asApollo(admitted.errors) };
          const { errors, ...answer } = await engine.execute(admitted.prepared, {
            variables: request.variables,
            context: context as RequestContext,
          });
          return { ...answer, ...(errors && { errors: asApollo(errors) }) };
        },
      };
    },
    stop: async () => {},
  };
};

/** Apollo Server knows errors by their class. */
const asApollo = (errors: readonly GraphQLFormattedError[]): GraphQLError[] =>
  errors.map(({ message, path, locations, extensions }) => {
    const error = new GraphQLError(message, {
      ...(path && { path }),
      ...(extensions && { extensions: { ...extensions } }),
    });
    // It derives places from nodes only; ours are known without them.
    return locations ? Object.defineProperty(error, 'locations', { value: locations, enumerable: true }) : error;
  });
