import { type DocumentNode, getVariableValues } from 'graphql';
import { type Completed, completeAnswer, type IsHidden } from './answer/complete.ts';
import { ErrorPlaces } from './answer/error-places.ts';
import { placeErrors } from './answer/place-errors.ts';
import type { FieldShape } from './answer/shape.ts';
import type { AnswerVariant } from './answer/variants.ts';
import type { CompiledPlan } from './compile/compile-plan.ts';
import type { Engine, EngineAnswer, EngineOptions, ExecuteOptions, Receiver, SwapOutcome } from './engine-api.ts';
import { createGeneration, type Generation } from './generation.ts';
import { type ByteString, ofLatin1, toBytes, toText } from './json/byte-string.ts';
import { engineLimits } from './limits.ts';
import { maskErrors } from './mask-errors.ts';
import type { JsonObject } from './merge/own.ts';
import { startPlannerThread } from './planner/planner-thread.ts';
import { coded, OVERLOADED, type Prepared, type ReadyOperation, UNANSWERABLE, withoutPlan } from './prepared.ts';
import { Admission } from './resilience/admission.ts';
import { SharedFetches } from './resilience/shared-fetches.ts';
import type { AnswerError, Run } from './run/run.ts';
import { type EngineContext, SideFailure } from './transport/transport.ts';
import { within } from './within.ts';

/** What becomes of an operation that is refused, and of one that was run. */
interface Ways<Answer, Context extends EngineContext> {
  refuse(errors: readonly AnswerError[]): Answer;
  finish(run: Run<Context>, variant: AnswerVariant, ready: ReadyOperation<Context>): Answer;
}

/** Creates the engine of a supergraph. Rejects with the reason when it is not one. */
export async function createEngine<Context extends EngineContext = EngineContext>(
  options: EngineOptions<Context>,
): Promise<Engine<Context>> {
  const { transports, hooks, maskError = maskErrors(), startPlanner = startPlannerThread } = options;
  const limits = engineLimits(options.limits);
  const admission = new Admission(limits.admission);
  const shared = new SharedFetches();
  let current = await generationOf(options.supergraphSdl);
  /** The supergraphs from before that somebody still asks. */
  const retired = new Set<Generation<Context>>();
  /** Whether nothing is planned any more, and no supergraph taken over. */
  let isEnding = false;

  async function generationOf(supergraphSdl: string, previous?: Generation<Context>): Promise<Generation<Context>> {
    const planner = await startPlanner(supergraphSdl, limits.planMilliseconds, limits.planningBytes);
    try {
      return createGeneration(planner, transports, limits, hooks?.unplanned, previous);
    } catch (error) {
      await planner.close();
      throw error;
    }
  }

  /** A document as it is under a supergraph, which stays meanwhile. */
  function prepareIn(
    generation: Generation<Context>,
    document: string | DocumentNode,
    operationName: string | undefined,
  ): Prepared<Context> | Promise<Prepared<Context>> {
    const prepared = generation.prepare(document, operationName);
    if (!(prepared instanceof Promise)) return prepared;
    generation.running++;
    return prepared.finally(() => leave(generation));
  }

  /** The operation as it is under a supergraph, which may have come in since it was prepared. */
  const preparedIn = (
    generation: Generation<Context>,
    prepared: Prepared<Context>,
  ): Prepared<Context> | Promise<Prepared<Context>> =>
    prepared.schemas === generation.schemas
      ? prepared
      : prepareIn(generation, prepared.document, prepared.operationName);

  /** Executes a document under the supergraph that is there by now. */
  function perform<Answer>(
    prepared: Prepared<Context>,
    given: ExecuteOptions<Context>,
    ways: Ways<Answer, Context>,
    receiver: Receiver<Answer>,
  ): void {
    const ready = preparedIn(current, prepared);
    if (ready instanceof Promise) void ready.then((anew) => admit(anew, given, ways, receiver)).catch(receiver.failed);
    else admit(ready, given, ways, receiver);
  }

  /** Executes a plan as soon as there is a place for it. */
  function admit<Answer>(
    ready: Prepared<Context>,
    given: ExecuteOptions<Context>,
    ways: Ways<Answer, Context>,
    { take, failed }: Receiver<Answer>,
  ): void {
    if (ready.phase === 'refused') {
      take(ways.refuse(ready.errors));
      return;
    }
    const deadline = Date.now() + limits.requestMilliseconds;
    const conducted = () => void conduct(ready, given, ways, deadline).then(take, failed);
    const place = admission.enter();
    if (place) void place.then((isIn) => (isIn ? conducted() : take(ways.refuse([OVERLOADED]))));
    else conducted();
  }

  /**
   * Executes a plan in its place, which it gives back. All that is made for an answer hangs on this call alone. What has
   * waited for a place is among the old objects by now, and what came to hang on one of those would stay until all memory
   * is looked through, even when nobody needs either any more.
   */
  async function conduct<Answer>(
    prepared: Prepared<Context>,
    { variables, context, signal }: ExecuteOptions<Context>,
    { refuse, finish }: Ways<Answer, Context>,
    deadline: number,
  ): Promise<Answer> {
    const generation = current;
    generation.running++;
    try {
      if (Date.now() >= deadline || signal?.aborted) return refuse([OVERLOADED]);
      const known = preparedIn(generation, prepared);
      const ready = known instanceof Promise ? await known : known;
      if (ready.phase === 'refused') return refuse(ready.errors);
      const given = (variables ?? {}) as JsonObject;
      const { operation } = ready;
      let coerced: JsonObject = {};
      if (operation.variableDefinitions?.length) {
        const values = getVariableValues(generation.schemas.apiSchema, operation.variableDefinitions, given, {
          maxErrors: 50,
        });
        if (values.errors) return refuse(values.errors.map((error) => coded(error, 'BAD_USER_INPUT')));
        coerced = values.coerced as JsonObject;
        const undecided = ready.conditions.filter((name) => coerced[name] === null);
        if (undecided.length > 0) return refuse(undecided.map(nullCondition));
      }
      const variant = ready.variantFor(coerced);
      const chosen = ready.compiled.for(ready.named(coerced), deadline, context?.planned);
      const compiled =
        chosen instanceof Promise ? await within(deadline - Date.now(), chosen.catch(unplanned), 'late') : chosen;
      if (compiled === 'late' || signal?.aborted) return refuse([OVERLOADED]);
      if ('refusal' in compiled) return refuse([compiled.refusal]);
      if (!isPlanned(compiled, variant)) return refuse([UNANSWERABLE]);
      const run: Run<Context> = {
        data: {},
        variables: ready.named(given),
        coerced: ready.named(coerced),
        context,
        signal: ready.kind === 'query' ? signal : undefined,
        errors: [],
        silent: new Set(),
        isUnplaced: false,
        unknown: options.unknownEntities === 'nulls' ? new Set() : undefined,
        mask: maskError,
        trustsPositions: options.entityKeys === 'possible',
        onFetch: hooks?.fetch,
        ask(name, question) {
          const side = generation.sides.get(name)?.side;
          if (!side) return Promise.reject(new SideFailure('fault'));
          const ask = () => side.ask(question, deadline);
          if (question.kind !== 'query' || !context?.viewerKey) return ask();
          const { operation, variablesJson, share } = question;
          const until = Math.min(deadline, Date.now() + limits.side.fetchMilliseconds);
          return shared.fetch(context.viewerKey, { side: name, operation, variablesJson, until }, ask, share);
        },
      };
      await compiled.step?.(run);
      if (ready.kind === 'mutation' && context?.viewerKey) shared.end(context.viewerKey);
      return finish(run, variant, ready);
    } finally {
      admission.leave();
      leave(generation);
    }
  }

  function leave(generation: Generation<Context>): void {
    generation.running--;
    if (generation !== current && generation.running === 0) void closeUnused(generation);
  }

  /** The exact way to an answer, errors included. */
  function complete(run: Run<Context>, { shape }: AnswerVariant, ready: ReadyOperation<Context>): Completed {
    const introspect = ({ node, key }: FieldShape) => ready.introspect(node, key, run.variables);
    const known = placeErrors(run.errors, shape, run.data, ready.schemas.keys.requiredFields);
    const { data, errors } = completeAnswer(
      shape,
      run.data,
      new ErrorPlaces(known, run.isUnplaced),
      run.unknown,
      introspect,
      hiddenIn(ready),
    );
    return { data, errors: [...known, ...errors] };
  }

  /** Closes what nobody needs any more of a supergraph from before: another one may have kept its sides. */
  async function closeUnused(generation: Generation<Context>): Promise<void> {
    retired.delete(generation);
    const inUse = [current, ...retired];
    await generation.planner.close().catch(() => undefined);
    for (const [name, { side }] of generation.sides) {
      if (!inUse.some(({ sides }) => sides.get(name)?.side === side)) await side.close().catch(() => undefined);
    }
  }

  /** Supergraphs come in one after the other: the last one that was given stays. */
  let swapping: Promise<unknown> = Promise.resolve();

  async function takeOver(supergraphSdl: string): Promise<SwapOutcome> {
    if (isEnding) return ENDING;
    let next: Generation<Context>;
    try {
      next = await generationOf(supergraphSdl, current);
    } catch (error) {
      return { swapped: false, reason: error instanceof Error ? error.message : String(error) };
    }
    for (const { document, operationName } of current.busiest(limits.warmed)) {
      if (!isEnding) await next.prepare(document, operationName);
    }
    if (isEnding) {
      await closeUnused(next);
      return ENDING;
    }
    const before = current;
    current = next;
    retired.add(before);
    if (before.running === 0) void closeUnused(before);
    return { swapped: true };
  }

  const asObjects: Ways<EngineAnswer, Context> = {
    refuse: (errors) => ({ errors }),
    finish: (run, variant, ready) => {
      const { data, errors } = complete(run, variant, ready);
      return { data, ...(errors.length > 0 && { errors }), ...extensionsOf(run) };
    },
  };

  const asJson: Ways<ByteString, Context> = {
    refuse: (errors) => toBytes(JSON.stringify({ errors })),
    finish: (run, variant, ready) => {
      const introspect = ({ node, key }: FieldShape) => ready.introspect(node, key, run.variables);
      const writing = { amiss: false, introspect };
      let data = variant.write(run.data, writing);
      let errors: readonly AnswerError[] = [];
      if (writing.amiss) {
        const completed = complete(run, variant, ready);
        data = toBytes(JSON.stringify(completed.data));
        errors = completed.errors;
      } else if (run.errors.length > 0) {
        errors = placeErrors(run.errors, variant.shape, run.data, ready.schemas.keys.requiredFields);
      }
      const { extensions } = extensionsOf(run);
      const errorsText = errors.length > 0 ? `,"errors":${JSON.stringify(errors)}` : '';
      const extensionsText = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
      return ofLatin1(`{"data":${data}${toBytes(errorsText + extensionsText)}}`);
    },
  };

  async function endPlanning(): Promise<void> {
    isEnding = true;
    await Promise.all([current, ...retired].map(({ planner }) => planner.close()));
  }

  return {
    get apiSchema() {
      return current.schemas.apiSchema;
    },
    prepare(document, operationName) {
      return prepareIn(current, document, operationName ?? undefined);
    },
    execute: (prepared, given) => new Promise((take, failed) => perform(prepared, given, asObjects, { take, failed })),
    executeToJson: (prepared, given) =>
      new Promise((resolve, failed) =>
        perform(prepared, given, asJson, { take: (json) => resolve(toText(json)), failed }),
      ),
    executeInto: (prepared, given, receiver) => perform(prepared, given, asJson, receiver),
    swap(supergraphSdl) {
      const swapped = swapping.then(() => takeOver(supergraphSdl));
      swapping = swapped;
      return swapped;
    },
    state: () => ({
      admission: admission.state,
      sides: Object.fromEntries([...current.sides].map(([name, { side }]) => [name, side.state])),
    }),
    endPlanning,
    async close() {
      await endPlanning();
      for (const { side } of current.sides.values()) await side.close();
    },
  };
}

/** A variable with a default may stand where no null may, and is then given null nonetheless. */
const nullCondition = (name: string): AnswerError => ({
  message: `Variable "$${name}" decides on @skip or @include, and must not be null. 变量 "$${name}" 决定 @skip 或 @include，不能为空。`,
  extensions: { code: 'BAD_USER_INPUT' },
});

const ENDING: SwapOutcome = { swapped: false, reason: 'the engine is closed' };

const unplanned = (cause: unknown): { readonly refusal: AnswerError } => ({ refusal: withoutPlan(cause) });

/** Whether some fetch brings every root field. The planner drops a field that no subgraph can resolve without a word. */
function isPlanned<Context extends EngineContext>(
  { rootKeys }: CompiledPlan<Context>,
  { shape }: AnswerVariant,
): boolean {
  const fields = shape.forType(shape.declared.name)?.fields ?? [];
  return fields.every(({ kind, source }) => (kind !== 'leaf' && kind !== 'object') || rootKeys.has(source));
}

const hiddenIn =
  <Context extends EngineContext>({ schemas }: ReadyOperation<Context>): IsHidden =>
  (typeName, value) => {
    const type = typeof typeName === 'string' && schemas.planningSchema.getType(typeName);
    if (!type) return false;
    if (value === undefined) return !schemas.apiSchema.getType(typeName);
    return 'getValue' in type && typeof value === 'string' && type.getValue(value) !== undefined;
  };

const extensionsOf = <Context extends EngineContext>({ silent }: Run<Context>): Pick<EngineAnswer, 'extensions'> =>
  silent.size > 0 ? { extensions: { silent: [...silent].sort() } } : {};
