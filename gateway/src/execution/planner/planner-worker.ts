import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { planSupergraph } from './plan-supergraph.ts';
import type { StatedSchemas } from './planner.ts';

export interface ReadSupergraph {
  readonly schemas: StatedSchemas;
  /** What the thread holds by then. */
  readonly bytes: number;
}

let planning: ReturnType<typeof planSupergraph> | undefined;

/** Made when it is first asked for something, so that who asks is told why it cannot be. */
const overSupergraph = () => {
  if (!planning) {
    planning = planSupergraph(workerData);
    collect();
  }
  return planning;
};

/** To read a supergraph leaves more behind than it keeps, some 30 to 80 MB, and nobody would collect it in a thread that rests. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: NodeJS.GCFunction = runInNewContext('gc');
  gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

workerpool.worker({
  read: (): ReadSupergraph => {
    const { schemas } = overSupergraph();
    return { schemas, bytes: getHeapStatistics().used_heap_size };
  },
  plan: (operation: string) => overSupergraph().plan(operation),
});
