import { parentPort, workerData } from 'node:worker_threads';
import { type Dataset, type LinkModel, type PassKeys, type ScoredPairs, scorePasses } from '@liangdi/linkage';

/** What one thread is asked to do. The data set and the keys lie in shared memory. */
export type ScoreTask = {
  readonly data: Dataset;
  readonly model: LinkModel;
  readonly keys: PassKeys;
  readonly passes: readonly number[];
};

/** What it says: that its code is loaded, then one result for each pass. */
export type FromThread = 'loaded' | readonly ScoredPairs[];

const tell = (message: FromThread): void => parentPort?.postMessage(message);

tell('loaded');
const { data, model, keys, passes } = workerData as ScoreTask;
tell(scorePasses(data, model, keys, passes));
