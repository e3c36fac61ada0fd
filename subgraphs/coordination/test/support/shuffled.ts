import type { SideName } from '@liangdi/responsibility';
import type { FeedEvent } from '../../src/read-model/source.ts';
import { memorySource } from './memory-source.ts';
import type { Random } from './random.ts';
import type { WorldEvent } from './world.ts';

/**
 * Events as a transport may deliver them: each up to three times, those of one subject in their order (a repetition may
 * come any time after), those of different subjects in any.
 */
export const shuffled = (events: readonly FeedEvent[], random: Random): readonly FeedEvent[] => {
  const queues = [...Map.groupBy(events, ({ subjectRegion, subject }) => `${subjectRegion}/${subject}`).values()].map(
    (queue) => [...queue],
  );
  const delivered: FeedEvent[] = [];
  while (queues.length > 0) {
    const at = random.below(queues.length);
    const queue = queues[at] as FeedEvent[];
    delivered.push(queue.shift() as FeedEvent);
    if (queue.length === 0) queues.splice(at, 1);
    while (random.chance(0.5)) delivered.push(random.pick(delivered));
  }
  return delivered;
};

const SIDES: readonly SideName[] = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'];

/** The three sides as a world tells of them. */
export const sourcesOf = (
  world: readonly WorldEvent[],
  arrange: (events: readonly FeedEvent[]) => readonly FeedEvent[] = (events) => events,
) =>
  SIDES.map((side) => memorySource(side, arrange(world.filter((one) => one.side === side).map(({ event }) => event))));
