import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { planSupergraph } from './plan-supergraph.ts';

let planning: ReturnType<typeof planSupergraph> | undefined;

/** Made when it is first asked for something, so that who asks is told why it cannot be. */
const overSupergraph = () => {
  planning ??= planSupergraph(workerData);
  return planning;
};

workerpool.worker({
  schemas: () => overSupergraph().schemas,
  plan: (operation: string) => overSupergraph().plan(operation),
});
