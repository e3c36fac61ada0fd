import { LEVEL_STRIDE } from '../compare/levels.ts';

/** How often one combination of levels was seen among the pairs of one pass (-1: among random pairs). */
export type Pattern = { readonly pass: number; readonly levels: Int8Array; count: number };

/** Ways on from a node: every level and "missing". */
const WAYS = LEVEL_STRIDE + 1;

/** Counts combinations of levels, pass by pass: a tree with one step for each column, in one flat array. */
export function createTally(width: number) {
  const patterns: Pattern[] = [];
  let nodes = new Int32Array(1024 * WAYS);
  let used = 0;
  const roots = new Map<number, number>();
  const newNode = (): number => {
    if ((used + 1) * WAYS > nodes.length) {
      const grown = new Int32Array(nodes.length * 2);
      grown.set(nodes);
      nodes = grown;
    }
    return used++ * WAYS;
  };
  const rootOf = (pass: number): number => {
    const root = roots.get(pass) ?? newNode();
    roots.set(pass, root);
    return root;
  };
  return {
    /** Counts one more; `levels` may be used again by the caller. */
    add(pass: number, levels: Int8Array): void {
      let node = rootOf(pass);
      for (let f = 0; f < width - 1; f++) {
        const way = node + 1 + (levels[f] as number);
        if (nodes[way] === 0) {
          const next = newNode();
          nodes[way] = next;
        }
        node = nodes[way] as number;
      }
      const leaf = node + 1 + (levels[width - 1] as number);
      const found = nodes[leaf] as number;
      if (found > 0) (patterns[found - 1] as Pattern).count++;
      else nodes[leaf] = patterns.push({ pass, levels: levels.slice(), count: 1 });
    },
    patterns: (): readonly Pattern[] => patterns,
  };
}
