/** One kind of request, with the ratio to the stock gateway that the project asks of itself. */
export interface Workload {
  readonly name: string;
  readonly query: string;
  readonly target: number;
  /** Milliseconds that each subgraph call takes before it is answered. */
  readonly latency: number;
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

export const workloads: readonly Workload[] = [
  { name: 'deep', query: deep, target: 15, latency: 0 },
  {
    name: 'list',
    query: 'query List { catalogue { upc name inStock shippingEstimate rating } }',
    target: 10,
    latency: 0,
  },
  { name: 'tiny', query: 'query Tiny { me { id username } }', target: 18, latency: 0 },
  { name: 'deep, 4 ms per call', query: deep, target: 11, latency: 4 },
];
