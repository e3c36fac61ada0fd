import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import { introspection } from './answer/introspection.ts';
import { type AnswerVariant, answerVariants, conditionVariables } from './answer/variants.ts';
import { compilePlan } from './compile/compile-plan.ts';
import { type CompiledPlans, compiledPlans } from './compile/compiled-plans.ts';
import type { JsonObject } from './merge/own.ts';
import { applicableSelections } from './plan/applicable-selections.ts';
import { keepConditionalObjects } from './plan/conditional-selections.ts';
import { decideConstantConditions } from './plan/constant-conditions.ts';
import { bySettersOfContexts, takesFromContexts } from './plan/context-setters.ts';
import { exactLiterals } from './plan/exact-literals.ts';
import { expandedSize } from './plan/expanded-size.ts';
import { fragmentsOf } from './plan/fragments-of.ts';
import { allFieldNames, internalAliases } from './plan/internal-aliases.ts';
import { internalVariables } from './plan/internal-variables.ts';
import { NotPlanned, PlannedTooLong, type Planner, Unplannable } from './planner/planner.ts';
import type { AnswerError } from './run/run.ts';
import { withoutDirectives } from './supergraph/composed-directives.ts';
import type { SupergraphSchemas } from './supergraph/schemas.ts';
import { threadMilliseconds } from './thread-milliseconds.ts';
import type { EngineContext } from './transport/transport.ts';

/** A document that was read, validated, planned and compiled, or the errors that kept it from that. */
export type Prepared<Context extends EngineContext = EngineContext> = PreparedSource &
  (
    | {
        readonly phase: 'refused';
        readonly errors: readonly AnswerError[];
        /** Whether to know the document again, where that is not for its length to say. */
        readonly keep?: boolean;
        /** Time that it took all the same, in milliseconds. */
        readonly plannedMilliseconds?: number;
      }
    | ({ readonly phase: 'ready' } & ReadyOperation<Context>)
  );

export interface PreparedSource {
  readonly document: string;
  readonly operationName: string | undefined;
  /** Of the supergraph that it was prepared for. */
  readonly schemas: SupergraphSchemas;
}

export interface ReadyOperation<Context extends EngineContext> {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly operation: OperationDefinitionNode;
  readonly parsed: DocumentNode;
  readonly schemas: SupergraphSchemas;
  readonly compiled: CompiledPlans<Context>;
  /** Values of variables by all names that the plan knows them by. */
  named(values: JsonObject): JsonObject;
  /** Variables that decide on `@skip` and `@include`. */
  readonly conditions: readonly string[];
  /** The query plan, as the planner prints it. */
  readonly plan: { readonly node: QueryPlan; pretty(): Promise<string> };
  /** Time of a processor that it took to plan and compile it, in milliseconds. */
  readonly plannedMilliseconds: number;
  variantFor(coerced: JsonObject): AnswerVariant;
  readonly introspect: ReturnType<typeof introspection>;
}

/** Validation, planning and answers grow with what a document stands for, not with its length. */
const MOST_SELECTIONS = 5_000;

const fieldNames = new WeakMap<SupergraphSchemas, ReadonlySet<string>>();

/** Reads, validates, plans (unless it is not wanted any more by then) and compiles a document. Never throws for what a caller sent. */
export async function prepareOperation<Context extends EngineContext>(
  schemas: SupergraphSchemas,
  planner: Planner,
  source: string | DocumentNode,
  operationName: string | undefined,
  onUnplanned?: (document: string, cause: unknown) => void,
  isWanted?: () => boolean,
): Promise<Prepared<Context>> {
  const text = typeof source === 'string' ? source : print(source);
  const refuse = (
    errors: readonly AnswerError[],
    more: { readonly keep?: boolean; readonly plannedMilliseconds?: number } = {},
  ): Prepared<Context> => ({
    phase: 'refused',
    document: text,
    operationName,
    schemas,
    errors,
    ...more,
  });

  let parsed: DocumentNode;
  try {
    parsed = typeof source === 'string' ? parse(source, { maxTokens: 20_000 }) : source;
  } catch (error) {
    return refuse([error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : TOO_DEEP]);
  }
  const size = expandedSize(parsed);
  if (size > MOST_SELECTIONS && size !== Number.POSITIVE_INFINITY) {
    return refuse([
      {
        message: `The document asks for ${size} fields; at most ${MOST_SELECTIONS} are answered. 文档查询 ${size} 个字段，上限为 ${MOST_SELECTIONS} 个。`,
        extensions: { code: 'OPERATION_TOO_LARGE' },
      },
    ]);
  }
  let invalid: readonly GraphQLError[];
  try {
    invalid = validate(schemas.apiSchema, parsed, specifiedRules, { maxErrors: 50 });
  } catch (error) {
    if (error instanceof RangeError) return refuse([TOO_DEEP]);
    throw error;
  }
  if (invalid.length > 0) return refuse(invalid.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));
  const asked = withoutDirectives(parsed, schemas.composedDirectives);
  const operation = pickOperation(asked, operationName);
  if (!operation) {
    const message = operationName
      ? `Unknown operation named "${operationName}".`
      : 'Must provide operation name if query contains multiple operations.';
    return refuse([coded(new GraphQLError(message), 'OPERATION_RESOLUTION_FAILURE')]);
  }

  if (operation.operation === 'subscription') return refuse([NO_SUBSCRIPTIONS]);
  let plannedMilliseconds = 0;
  try {
    const names = fieldNames.get(schemas) ?? allFieldNames(schemas.planningSchema);
    fieldNames.set(schemas, names);
    const fragments = fragmentsOf(asked, operation);
    const aliases = internalAliases(applicableSelections(schemas, operation, fragments), names);
    const variables = internalVariables(aliases.operation);
    const conditions = [...conditionVariables([operation, ...fragments.values()])];
    const exact = exactLiterals(schemas.apiSchema, variables.operation);
    const decided = decideConstantConditions(exact.operation);
    const planned = bySettersOfContexts(schemas.apiSchema, schemas.contexts, decided);
    const planOf = async (decided: OperationDefinitionNode, isWanted?: () => boolean) => {
      const { plan, milliseconds } = await planner.plan(print(keepConditionalObjects(decided)), isWanted);
      return { node: exact.restore(plan), milliseconds };
    };
    const compile = (plan: QueryPlan) => compilePlan<Context>(schemas, plan);
    const { node, milliseconds } = await planOf(planned, isWanted);
    plannedMilliseconds = milliseconds;
    const started = threadMilliseconds();
    const compiled = compiledPlans(
      planned,
      takesFromContexts(schemas.contexts, planned),
      () => compile(node),
      async (decided, isWanted, told = () => {}) => {
        told(milliseconds);
        let took = 0;
        try {
          const variant = await planOf(decided, isWanted);
          const started = threadMilliseconds();
          const compiled = compile(variant.node);
          took = variant.milliseconds + threadMilliseconds() - started;
          return compiled;
        } catch (cause) {
          took = inVain(cause);
          throw cause;
        } finally {
          told(took - milliseconds);
        }
      },
    );
    return {
      phase: 'ready',
      document: text,
      operationName,
      kind: operation.operation,
      operation,
      parsed: asked,
      schemas,
      compiled,
      named: variables.named,
      conditions,
      plan: { node, pretty: () => prettyPlan(node) },
      plannedMilliseconds: milliseconds + threadMilliseconds() - started,
      variantFor: answerVariants(schemas.apiSchema, operation, fragments, aliases, conditions),
      introspect: introspection(schemas.apiSchema, operation, fragments),
    };
  } catch (cause) {
    if (cause instanceof NotPlanned) return refuse([OVERLOADED], { keep: false });
    onUnplanned?.(text, cause);
    return refuse([withoutPlan(cause)], {
      plannedMilliseconds: inVain(cause) || plannedMilliseconds,
      ...(cause instanceof PlannedTooLong && { keep: true }),
    });
  }
}

/** Milliseconds for which an operation was planned that has no plan. */
const inVain = (cause: unknown): number =>
  cause instanceof PlannedTooLong || cause instanceof Unplannable ? cause.milliseconds : 0;

/** What callers are told of an operation that was not planned. */
export function withoutPlan(cause: unknown): AnswerError {
  if (cause instanceof NotPlanned) return OVERLOADED;
  return cause instanceof PlannedTooLong ? GIVEN_UP[cause.lacked] : UNANSWERABLE;
}

/** The planner finds no way, or fails at a supergraph that promises more than its subgraphs can do. */
export const UNANSWERABLE: AnswerError = {
  message: 'No side can answer this operation. 没有任何一方能够应答此操作。',
  extensions: { code: 'OPERATION_NOT_ANSWERABLE' },
};

const GIVEN_UP: Readonly<Record<PlannedTooLong['lacked'], AnswerError>> = {
  time: {
    message:
      'It takes too long to find out how to answer the document. Ask for less at once. 规划该文档耗时过长，请减少一次查询的内容。',
    extensions: { code: 'OPERATION_TOO_LARGE' },
  },
  memory: {
    message:
      'It takes too much memory to find out how to answer the document. Ask for less at once. 规划该文档占用内存过多，请减少一次查询的内容。',
    extensions: { code: 'OPERATION_TOO_LARGE' },
  },
};

/** Nothing is wrong with the request; there is no time for it just now. */
export const OVERLOADED: AnswerError = {
  message: 'Too many requests wait to be answered. Try again in a moment. 等待应答的请求过多，请稍后再试。',
  extensions: { code: 'OVERLOADED' },
};

const NO_SUBSCRIPTIONS: AnswerError = {
  message: 'Queries and mutations are answered here; subscriptions are not. 此处应答查询和变更，不支持订阅。',
  extensions: { code: 'OPERATION_NOT_ANSWERABLE' },
};

/** No code that goes through it level by level reaches its end. */
const TOO_DEEP: AnswerError = {
  message: 'The document is nested too deeply. 文档嵌套过深。',
  extensions: { code: 'OPERATION_TOO_LARGE' },
};

/** Loaded when somebody asks for it: nothing else here needs the planner's code in this thread. */
const prettyPlan = async (plan: QueryPlan): Promise<string> =>
  (await import('@apollo/query-planner')).prettyFormatQueryPlan(plan);

/** An error about the request itself, in the form in which it is sent. */
export function coded(error: GraphQLError, code: string): AnswerError {
  const { message, locations, extensions } = error.toJSON();
  return { message, ...(locations && { locations }), extensions: { code, ...extensions } };
}

function pickOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (name) return operations.find((operation) => operation.name?.value === name);
  return operations.length === 1 ? operations[0] : undefined;
}
