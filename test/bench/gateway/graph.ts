/** A graph of the comparison: its subgraphs, and who answers for them. */
export interface Graph {
  readonly services: readonly { readonly name: string; readonly sdl: string }[];
  /** The supergraph over subgraphs that answer at these URLs. */
  supergraph(urls: Readonly<Record<string, string>>): string;
  /** Starts whatever answers. */
  open(): Promise<OpenGraph>;
}

export interface OpenGraph {
  answer(service: string, request: SubgraphQuestion): Promise<object>;
  /** Variables that the workloads take from the data. */
  readonly variables: Readonly<Record<string, unknown>>;
  stop(): Promise<void>;
}

export interface SubgraphQuestion {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export type GraphName = 'shop' | 'liangdi';

export const loadGraph = async (name: GraphName): Promise<Graph> =>
  name === 'shop' ? (await import('./shop-graph.ts')).shop : (await import('./liangdi-graph.ts')).liangdi;
