import {
  createEngine,
  type Engine,
  type EngineContext,
  type EngineOptions,
  startPlannerHere,
} from '@liangdi/gateway/execution';

/** An engine that plans in the test's own thread: tests have many supergraphs, and a thread for each would take longer. */
export const engineHere = <Context extends EngineContext = EngineContext>(
  options: EngineOptions<Context>,
): Promise<Engine<Context>> => createEngine<Context>({ startPlanner: startPlannerHere, ...options });
