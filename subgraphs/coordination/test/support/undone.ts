import type { FeedEvent } from '../../src/read-model/source.ts';
import { type Random, randomFrom } from './random.ts';
import { NOW, type WorldEvent } from './world.ts';

/**
 * A world in which some members and some records were withdrawn with all their facts, as by the undo of an import: some
 * for good, some to be recorded once more as by the import of the mended file, some that had been recorded twice.
 */
export const withUndone = (world: readonly WorldEvent[], seed: number): readonly WorldEvent[] => {
  // Not the numbers, and so not the ids, that the world was made of.
  const random = randomFrom(~seed);
  const subjects = Map.groupBy(
    world.filter(({ event }) => event.list !== 'branches'),
    ({ side, event }) => `${side}/${event.subject}`,
  );
  const undone = [...subjects.values()]
    .filter(() => random.chance(0.4))
    .flatMap((events) => {
      const again = anew(events, random);
      return random.pick([withdrawn(events), [...withdrawn(events), ...again], [...again, ...withdrawn(again)]]);
    });
  return [...world, ...undone];
};

const at = (one: WorldEvent, version: Partial<FeedEvent['version']>, subject = one.event.subject): WorldEvent => ({
  ...one,
  event: { ...one.event, subject, version: { ...one.event.version, recordedAt: NOW, ...version } },
});

/** The last written goes first. A side goes on saying whose the record is. */
const withdrawn = (events: readonly WorldEvent[]): readonly WorldEvent[] =>
  [...new Map(events.map((one) => [one.event.version.id, one])).values()]
    .filter(({ event }) => event.list !== 'links')
    .map((one) => at(one, { version: one.event.version.version + 1, withdrawn: true }))
    .reverse();

/** The same once more, under other ids. */
const anew = (events: readonly WorldEvent[], random: Random): readonly WorldEvent[] => {
  const ids = new Map<string, string>();
  const other = (id: string): string => {
    const known = ids.get(id) ?? random.uuid();
    ids.set(id, known);
    return known;
  };
  return events.map((one) => {
    const { id, recordId } = one.event.version as { id: string; recordId?: string | null };
    const about = typeof recordId === 'string' ? { recordId: other(recordId) } : {};
    return at(one, { id: other(id), ...about }, other(one.event.subject));
  });
};
