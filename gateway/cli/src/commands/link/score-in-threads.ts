import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  type Dataset,
  joinScored,
  type PassKeys,
  type ScoredPairs,
  scorePasses,
  shareDataset,
  sharePassKeys,
  type Training,
} from '@liangdi/linkage';
import type { FromThread, ScoreTask } from './score-worker.ts';

/** Below this many records a thread costs more than it saves. */
const WORTH_A_THREAD = 20_000;
const MOST_THREADS = 4;

/** Scores all passes, on as many threads as there are processors; the result does not depend on how many. */
export async function scoreInThreads(data: Dataset, { model, keys }: Training): Promise<ScoredPairs> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (data.size < WORTH_A_THREAD || threads < 2) return joinScored(scorePasses(data, model, keys, model.passes.keys()));
  const shared = shareDataset(data);
  const sharedKeys: PassKeys = sharePassKeys(keys);
  const shares = spread(
    model.passes.map(({ cost }) => cost),
    threads,
  );
  const results: ScoredPairs[] = [];
  // One after another: while several threads load TypeScript at once, V8 may end the process (nodejs/node#64500).
  let loaded = Promise.resolve();
  await Promise.all(
    shares.map(async (passes) => {
      const before = loaded;
      const { promise, resolve } = Promise.withResolvers<void>();
      loaded = promise;
      await before;
      const scored = await inThread({ data: shared, model, keys: sharedKeys, passes }, resolve);
      passes.forEach((pass, k) => {
        results[pass] = scored[k] as ScoredPairs;
      });
    }),
  );
  return joinScored(results);
}

/** Deals out work, dearest first, always to the thread with the least. */
export function spread(costs: readonly number[], threads: number): readonly (readonly number[])[] {
  const shares = Array.from({ length: threads }, () => ({ sum: 0, items: [] as number[] }));
  const dearest = costs.map((_, k) => k).sort((a, b) => (costs[b] as number) - (costs[a] as number) || a - b);
  for (const item of dearest) {
    const idlest = shares.reduce((best, share) => (share.sum < best.sum ? share : best));
    idlest.items.push(item);
    idlest.sum += costs[item] as number;
  }
  return shares.map(({ items }) => items);
}

function inThread(task: ScoreTask, onLoaded: () => void): Promise<readonly ScoredPairs[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./score-worker.ts', import.meta.url), { workerData: task });
    worker.on('message', (message: FromThread) => (message === 'loaded' ? onLoaded() : resolve(message)));
    worker.once('error', reject);
    worker.once(
      'exit',
      (code) => void (code === 0 || reject(new Error(`the scoring thread stopped with code ${code}`))),
    );
  });
}
