import {
  BREAK,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import {
  documentKey,
  type Engine,
  type EngineContext,
  isKept,
  type Prepared,
  preparedBytes,
} from '../../execution/index.ts';
import { asQuery, type SubscriptionQuery } from '../../subscriptions/as-query.ts';
import { type Cost, costOf } from './cost.ts';
import type { DocumentLimits } from './limits.ts';
import { measure } from './measure.ts';
import { plannedSize } from './planned-size.ts';
import { unstorableLiteral } from './storable-text.ts';

/** A document that may be executed, with what it costs; or why it may not. */
export type Admitted<Context extends EngineContext> =
  | {
      readonly phase: 'admitted';
      readonly prepared: Prepared<Context> & { phase: 'ready' };
      readonly cost: Cost;
      /** Whether it asks for the schema, and whether for all of it. */
      readonly introspects: boolean;
      readonly readsWholeSchema: boolean;
      /** Of a subscription: what its events are; `prepared` is then the query that answers one. */
      readonly subscription?: SubscriptionQuery;
    }
  | {
      readonly phase: 'refused';
      readonly errors: readonly RefusalError[];
      /** Whether to know the document again, where that is not for its length to say. */
      readonly keep?: boolean;
      /** Time that it took to find out, where it was planned in vain. */
      readonly plannedMilliseconds?: number;
    };

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
const tooLarge = (schema: GraphQLSchema, document: DocumentNode, limits: DocumentLimits): RefusalError | undefined => {
  const size = measure(document);
  const broken = named.find((each) => size[each] > limits[each]);
  if (broken) return refusal('OPERATION_TOO_LARGE', `The operation has more ${broken} than ${limits[broken]}.`);
  const planned = plannedSize(schema, document);
  return planned > limits.planned
    ? refusal(
        'OPERATION_TOO_LARGE',
        `The operation selects ${planned} fields, each counted for every type that it may be of; at most ${limits.planned} are planned. 查询按各可能类型展开后有 ${planned} 个字段，上限为 ${limits.planned} 个。`,
      )
    : undefined;
};

/**
 * Reads, measures, validates and plans each document once. Whatever breaks a limit is refused after it was read and
 * before it is validated, and no subgraph hears of it.
 */
export const createAdmission = <Context extends EngineContext>(
  engine: Engine<Context>,
  limits: DocumentLimits,
  { documents = 5_000, bytes = 128 * 1024 * 1024 } = {},
) => {
  const known = new LRUCache<string, Admitted<Context>>({
    max: documents,
    maxSize: bytes,
    sizeCalculation: (decided, key) =>
      2 * key.length + (decided.phase === 'refused' ? bytesOf(decided.errors) : preparedBytes(decided.prepared)),
  });

  /** Why a document is too long to be looked for among known ones, let alone read. */
  const tooLong = (query: string, operationName = ''): RefusalError | undefined =>
    query.length + operationName.length > limits.characters
      ? refusal(
          'OPERATION_TOO_LARGE',
          `The document has more than ${limits.characters} characters. 文档超过 ${limits.characters} 个字符。`,
        )
      : undefined;

  /** Why a document is too large to be looked at any further; anything else that is wrong with it comes later. */
  const sizeRefusal = (query: string): RefusalError | undefined => {
    try {
      return tooLarge(engine.apiSchema, parse(query, { maxTokens: limits.tokens, noLocation: true }), limits);
    } catch (error) {
      const refused = syntaxError(error, limits);
      return refused.extensions?.code === 'OPERATION_TOO_LARGE' ? refused : undefined;
    }
  };

  const admitted = (
    prepared: Prepared<Context>,
    schemaAsked: DocumentNode,
    subscription?: SubscriptionQuery,
  ): Admitted<Context> => {
    if (prepared.phase === 'refused') {
      const { errors, keep, plannedMilliseconds = 0 } = prepared;
      return { phase: 'refused', errors, ...(keep !== undefined && { keep }), plannedMilliseconds };
    }
    return {
      phase: 'admitted',
      prepared,
      cost: costOf(engine.apiSchema, prepared.parsed, prepared.operation),
      introspects: selects(schemaAsked, ['__schema', '__type']),
      readsWholeSchema: selects(schemaAsked, ['__schema']),
      ...(subscription && { subscription }),
    };
  };

  /** A subscription is validated as such; what is planned is the query that answers its events. */
  const decideSubscription = async (
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): Promise<Admitted<Context>> => {
    const invalid = validate(engine.apiSchema, document, specifiedRules, { maxErrors: 50 });
    if (invalid.length > 0)
      return {
        phase: 'refused',
        errors: invalid.map(({ message, locations = [] }) => ({
          message,
          locations,
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        })),
      };
    const subscription = asQuery(engine.apiSchema, document, operation);
    if (!subscription)
      return { phase: 'refused', errors: [refusal('BAD_REQUEST', 'Name the field of a subscription directly.')] };
    return admitted(await engine.prepare(subscription.document), document, subscription);
  };

  const decide = async (query: string, operationName: string | undefined): Promise<Admitted<Context>> => {
    const large = sizeRefusal(query);
    if (large) return { phase: 'refused', errors: [large] };
    const document = parsedOrNot(query);
    const unstorable = document && unstorableText(document);
    if (unstorable) return { phase: 'refused', errors: [unstorable] };
    const operation = document && getOperationAST(document, operationName);
    if (document && operation?.operation === 'subscription') return decideSubscription(document, operation);
    return admitted(await engine.prepare(query, operationName), document ?? nothing);
  };

  return {
    /** What is known of a document without looking at it again; undefined when it was not seen before. */
    seen: (query: string, operationName: string | undefined): Admitted<Context> | undefined =>
      tooLong(query, operationName) ? undefined : known.get(documentKey(query, operationName)),
    admit: async (query: string, operationName: string | undefined): Promise<Admitted<Context>> => {
      const long = tooLong(query, operationName);
      if (long) return { phase: 'refused', errors: [long] };
      const key = documentKey(query, operationName);
      const before = known.get(key);
      if (before && (before.phase === 'refused' || before.prepared.phase === 'ready')) return before;
      const { apiSchema } = engine;
      const decided = await decide(query, operationName);
      if (isKept(key, decided) && engine.apiSchema === apiSchema) known.set(key, decided);
      return decided;
    },
    /** What was decided over an old supergraph says nothing of a new one. */
    forget: (): void => known.clear(),
    /** Documents that are remembered, and the bytes that they take, roughly. */
    remembered: (): { readonly documents: number; readonly bytes: number } => ({
      documents: known.size,
      bytes: known.calculatedSize,
    }),
    costLimit: limits.cost,
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

/** A refusal's memory: its messages, each character in two bytes, and what is around them. */
const bytesOf = (errors: readonly RefusalError[]): number =>
  errors.reduce((bytes, { message }) => bytes + 512 + 2 * message.length, 512);

/** Refuses a text in a document that no side could store or look for. */
const unstorableText = (document: DocumentNode): RefusalError | undefined => {
  const { startToken } = unstorableLiteral(document)?.loc ?? {};
  if (!startToken) return undefined;
  const { line, column } = startToken;
  return {
    message: `The text in line ${line}, column ${column} holds a NUL character, which cannot be stored. Leave it out. 第 ${line} 行第 ${column} 列的文本含有空字符（NUL），无法保存，请去除。`,
    locations: [{ line, column }],
    extensions: { code: 'INVALID_VALUE' },
  };
};

const nothing: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

const parsedOrNot = (query: string): DocumentNode | undefined => {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
};

/** Whether a field of one of these names is selected anywhere, fragments included. */
const selects = (document: DocumentNode, names: readonly string[]): boolean => {
  let found = false;
  visit(document, {
    Field: ({ name: { value } }) => {
      if (!names.includes(value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
};

const syntaxError = (error: unknown, limits: DocumentLimits): RefusalError => {
  if (!(error instanceof GraphQLError)) throw error;
  return error.message.includes('Parsing aborted')
    ? refusal('OPERATION_TOO_LARGE', `The document has more than ${limits.tokens} tokens.`)
    : refusal('GRAPHQL_PARSE_FAILED', error.message);
};
