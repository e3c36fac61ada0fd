export { documentKey } from './document-key.ts';
export { createEngine } from './engine.ts';
export type {
  Engine,
  EngineAnswer,
  EngineHooks,
  EngineOptions,
  EngineState,
  ExecuteOptions,
  SwapOutcome,
} from './engine-api.ts';
export { type ByteString, latin1Of, toBytes, toText } from './json/byte-string.ts';
export { outcomeOf } from './json/outcome-of.ts';
export type { EngineLimitOptions, EngineLimits } from './limits.ts';
export { maskErrors, revealErrors } from './mask-errors.ts';
export { fetchesOf } from './plan/fetches-of.ts';
export { NotPlanned, PlannedTooLong, UnmetDemands, Unplannable } from './planner/planner.ts';
export { startPlannerHere } from './planner/planner-here.ts';
export type { Prepared } from './prepared.ts';
export { isKept, preparedBytes } from './prepared-bytes.ts';
export type { AnswerError, FetchEvent, MaskError, SideTrouble } from './run/run.ts';
export { threadMilliseconds } from './thread-milliseconds.ts';
export type { HttpTransportOptions } from './transport/http.ts';
export { httpTransport } from './transport/http.ts';
export type { SubgraphExecutor } from './transport/in-process.ts';
export { inProcessTransport } from './transport/in-process.ts';
export { SubgraphRequest } from './transport/subgraph-request.ts';
export type { EngineContext, SubgraphError, SubgraphReply, Transport } from './transport/transport.ts';
export { SideFailure } from './transport/transport.ts';
