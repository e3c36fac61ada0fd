import { performance } from 'node:perf_hooks';
import { createDatasetBuilder, decide, evaluate, orderById, train } from '@liangdi/linkage';
import type { Language } from './language.ts';
import { readLinkConfig } from './read-config.ts';
import { readRecords } from './read-records.ts';
import { readTruth } from './read-truth.ts';
import { describeEvaluation, describeOutcome } from './report.ts';
import { scoreInThreads } from './score-in-threads.ts';
import { writePairs } from './write-pairs.ts';

export type LinkOptions = {
  readonly config: string;
  readonly out?: string | undefined;
  readonly truth?: string | undefined;
  readonly language: Language;
};

/** Links one file within itself or two files with each other. Pairs go to `out` or standard output, words to `say`. */
export async function runLink(
  left: string,
  right: string | undefined,
  options: LinkOptions,
  say: (line: string) => void,
): Promise<void> {
  const began = performance.now();
  const config = readLinkConfig(options.config);
  const builder = createDatasetBuilder(config.fields);
  const leftIds = readRecords(left, config, builder).ids;
  const rightIds = right === undefined ? [] : readRecords(right, config, builder).ids;
  const order = orderById(leftIds, rightIds);
  const idAt = (place: number): string => {
    const row = order[place] as number;
    return (row < leftIds.length ? leftIds[row] : rightIds[row - leftIds.length]) as string;
  };
  const data = builder.build(leftIds.length, order);
  const training = train(data);
  const pairs = await scoreInThreads(data, training);
  const { links } = decide(data, training.model, pairs, config.threshold);
  const places = placesOf(order.length, leftIds.length, idAt);
  const truth =
    options.truth === undefined
      ? undefined
      : readTruth(options.truth, places.left, right === undefined ? places.left : places.right);
  if (options.out !== undefined || truth === undefined) writePairs(options.out, links, idAt);
  const seconds = (performance.now() - began) / 1000;
  const outcome = {
    left: leftIds.length,
    right: right === undefined ? undefined : rightIds.length,
    compared: pairs.compared,
    links: links.length,
    seconds,
  };
  say(describeOutcome(outcome, options.language));
  if (truth !== undefined)
    process.stdout.write(`${describeEvaluation(evaluate(links, truth, data.size, training.keys))}\n`);
}

function placesOf(size: number, left: number, idAt: (place: number) => string) {
  const places = { left: new Map<string, number>(), right: new Map<string, number>() };
  for (let place = 0; place < size; place++) (place < left ? places.left : places.right).set(idAt(place), place);
  return places;
}
