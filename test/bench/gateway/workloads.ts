import { readFileSync } from 'node:fs';
import type { GraphName } from './graph.ts';

/** One kind of request, with the ratio to the stock gateway that the project asks of itself. */
export interface Workload {
  readonly name: string;
  readonly graph: GraphName;
  readonly query: string;
  /** From what the graph's data give. */
  readonly variables?: (given: Readonly<Record<string, unknown>>) => object;
  /** None for our own: there the others are ahead or behind without a promise. */
  readonly target?: number;
  /** Milliseconds that each subgraph call takes before it is answered. */
  readonly latency: number;
  /** Callers at once, each over a connection of its own; 50 unless stated. */
  readonly connections?: number;
  /** What one more caller sends meanwhile, each document once. */
  readonly beside?: (n: number) => string;
}

const deep = `fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }
query Deep {
  users {
    ...User
    reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } }
  }
  topProducts {
    ...Product
    reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
  }
}`;

const list = 'query List { catalogue { upc name inStock shippingEstimate rating } }';

/** A document of our own clients. */
const ours = (name: string): string =>
  readFileSync(new URL(`../../../schema/documents/${name}.graphql`, import.meta.url), 'utf8');

export const workloads: readonly Workload[] = [
  { name: 'deep', graph: 'shop', query: deep, target: 15, latency: 0 },
  {
    name: 'list',
    graph: 'shop',
    query: list,
    target: 10,
    latency: 0,
  },
  { name: 'tiny', graph: 'shop', query: 'query Tiny { me { id username } }', target: 18, latency: 0 },
  { name: 'deep, 4 ms per call', graph: 'shop', query: deep, target: 11, latency: 4 },
  {
    name: 'beside new documents: list',
    graph: 'shop',
    query: list,
    latency: 0,
    beside: (n) => deep.replace('query Deep', `query Deep${n}`),
  },
  { name: 'many callers: deep for 200', graph: 'shop', query: deep, latency: 0, connections: 200 },
  {
    name: 'member card with two-way view',
    graph: 'liangdi',
    query: ours('MemberCard'),
    variables: ({ member }) => ({ id: member }),
    latency: 0,
  },
  { name: 'board page', graph: 'liangdi', query: ours('FindingsQueue'), variables: () => ({ first: 50 }), latency: 0 },
  { name: 'flows matrix', graph: 'liangdi', query: ours('Flows'), variables: () => ({ first: 100 }), latency: 0 },
];
