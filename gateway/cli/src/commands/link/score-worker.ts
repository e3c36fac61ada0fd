import { parentPort, workerData } from 'node:worker_threads';
import { type Dataset, type LinkModel, type PassKeys, scorePasses } from '@liangdi/linkage';

/** What one thread is asked to do. The data set and the keys lie in shared memory. */
export type ScoreTask = {
  readonly data: Dataset;
  readonly model: LinkModel;
  readonly keys: PassKeys;
  readonly passes: readonly number[];
};

const { data, model, keys, passes } = workerData as ScoreTask;
parentPort?.postMessage(scorePasses(data, model, keys, passes));
