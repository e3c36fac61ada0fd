import { type EngineAnswer, inProcessTransport, revealErrors, type SubgraphRequest } from '@liangdi/gateway/execution';
import type { TestSupergraph } from './compose.ts';
import { engineHere } from './engine-here.ts';

export interface Asked {
  readonly answer: EngineAnswer;
  /** What went to the subgraphs. */
  readonly requests: readonly {
    readonly side: string;
    readonly operation: string;
    readonly variables: Record<string, unknown>;
  }[];
}

/** Puts one operation to an engine over a test supergraph. */
export async function ask(
  supergraph: TestSupergraph,
  document: string,
  variables?: Record<string, unknown>,
): Promise<Asked> {
  const requests: { side: string; operation: string; variables: Record<string, unknown> }[] = [];
  const engine = await engineHere({
    supergraphSdl: supergraph.supergraphSdl,
    maskError: revealErrors,
    transports: (side) => {
      const subgraph = supergraph.subgraphs[side];
      if (!subgraph) throw new Error(`no subgraph ${side}`);
      const transport = inProcessTransport(subgraph);
      return {
        send(request: SubgraphRequest) {
          requests.push({ side, operation: request.operation, variables: request.variables });
          return transport.send(request);
        },
      };
    },
  });
  const options = { context: {}, ...(variables && { variables }) };
  const answer = await engine.execute(await engine.prepare(document), options);
  const text = await engine.executeToJson(await engine.prepare(document), options);
  if (text !== JSON.stringify(answer))
    throw new Error(`written and built answers differ:\n${text}\n${JSON.stringify(answer)}`);
  return { answer, requests: requests.slice(0, requests.length / 2) };
}
