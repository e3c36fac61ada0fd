import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Engine, EngineContext, Prepared } from '../../execution/index.ts';
import { type Cost, costOf } from './cost.ts';
import type { DocumentLimits } from './limits.ts';
import { measure } from './measure.ts';

/** A document that may be executed, with what it costs; or why it may not. */
export type Admitted<Context extends EngineContext> =
  | { readonly phase: 'admitted'; readonly prepared: Prepared<Context> & { phase: 'ready' }; readonly cost: Cost }
  | { readonly phase: 'refused'; readonly errors: readonly RefusalError[] };

export interface RefusalError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const refusal = (code: string, message: string): RefusalError => ({ message, extensions: { code } });

const named: readonly (keyof ReturnType<typeof measure>)[] = [
  'depth',
  'aliases',
  'rootFields',
  'directives',
  'selections',
];

/** Says which limit a document breaks, before anything expensive looks at it. */
const tooLarge = (document: DocumentNode, limits: DocumentLimits): RefusalError | undefined => {
  const size = measure(document);
  const broken = named.find((each) => size[each] > limits[each]);
  return broken && refusal('OPERATION_TOO_LARGE', `The operation has more ${broken} than ${limits[broken]}.`);
};

/**
 * Reads, measures, validates and plans each document once. Whatever breaks a limit is refused after it was read and
 * before it is validated, and no subgraph hears of it.
 */
export const createAdmission = <Context extends EngineContext>(
  engine: Engine<Context>,
  limits: DocumentLimits,
  remembered = 5_000,
) => {
  const known = new LRUCache<string, Admitted<Context>>({ max: remembered });

  /** Why a document is too large to be looked at any further; anything else that is wrong with it comes later. */
  const sizeRefusal = (query: string): RefusalError | undefined => {
    try {
      return tooLarge(parse(query, { maxTokens: limits.tokens, noLocation: true }), limits);
    } catch (error) {
      const refused = syntaxError(error, limits);
      return refused.extensions?.code === 'OPERATION_TOO_LARGE' ? refused : undefined;
    }
  };

  const decide = (query: string, operationName: string | undefined): Admitted<Context> => {
    const large = sizeRefusal(query);
    if (large) return { phase: 'refused', errors: [large] };
    const prepared = engine.prepare(query, operationName);
    if (prepared.phase === 'refused') return { phase: 'refused', errors: prepared.errors };
    return { phase: 'admitted', prepared, cost: costOf(engine.apiSchema, prepared.parsed, prepared.operation) };
  };

  return {
    /** What is known of a document without looking at it again; undefined when it was not seen before. */
    seen: (query: string, operationName: string | undefined): Admitted<Context> | undefined =>
      known.get(`${operationName ?? ''}\0${query}`),
    admit: (query: string, operationName: string | undefined): Admitted<Context> => {
      const key = `${operationName ?? ''}\0${query}`;
      const before = known.get(key);
      if (before && (before.phase === 'refused' || before.prepared.phase === 'ready')) return before;
      const decided = decide(query, operationName);
      known.set(key, decided);
      return decided;
    },
    /** Refuses a document by its size alone, at a price that its own length bounds. */
    tooLarge: (query: string): RefusalError | undefined => (known.has(`\0${query}`) ? undefined : sizeRefusal(query)),
    /** Refuses a request whose variables make it too expensive. */
    tooExpensive: (cost: number): RefusalError | undefined =>
      cost > limits.cost
        ? {
            message: `The operation costs ${cost}; at most ${limits.cost} are allowed. Ask for smaller pages.`,
            extensions: { code: 'OPERATION_TOO_EXPENSIVE', cost, limit: limits.cost },
          }
        : undefined,
  };
};

const syntaxError = (error: unknown, limits: DocumentLimits): RefusalError => {
  if (!(error instanceof GraphQLError)) throw error;
  return error.message.includes('Parsing aborted')
    ? refusal('OPERATION_TOO_LARGE', `The document has more than ${limits.tokens} tokens.`)
    : refusal('GRAPHQL_PARSE_FAILED', error.message);
};
