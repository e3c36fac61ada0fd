import type { PlannedFetch } from './planned-fetches.ts';

/**
 * Which fetches travel together: entity fetches of one wave to one side. A fetch that nothing waits for goes with the
 * side's last wave: the answer waits for that one anyway.
 */
export function fetchGroups(fetches: readonly PlannedFetch[]): readonly (readonly PlannedFetch[])[] {
  const awaited = new Set(fetches.flatMap(({ after }) => after));
  const lastWave = new Map<string, number>();
  for (const { fetch, wave, conditions } of fetches) {
    if (fetch.entities && conditions.length === 0)
      lastWave.set(fetch.side, Math.max(wave, lastWave.get(fetch.side) ?? 0));
  }
  const groups = new Map<string, PlannedFetch[]>();
  for (const planned of fetches) {
    const { fetch, wave, index } = planned;
    const travels = awaited.has(planned) ? wave : Math.max(wave, lastWave.get(fetch.side) ?? 0);
    const id = fetch.entities ? `${travels} ${fetch.side}` : `alone ${index}`;
    groups.set(id, [...(groups.get(id) ?? []), planned]);
  }
  return [...groups.values()];
}
