import type { FactVersion, SideName } from '@liangdi/responsibility';
import type { FeedEvent, SnapshotSubject, Source } from '../../src/read-model/source.ts';

/** A side whose outbox is a list in memory; the cursor is a place in it. */
export const memorySource = (side: SideName, events: readonly FeedEvent[]): Source => ({
  side,
  read: async (cursor, limit) => {
    const from = Number(cursor ?? 0);
    const page = events.slice(from, from + limit);
    return { events: page, cursor: String(from + page.length), more: from + page.length < events.length };
  },
  snapshot: async (after, limit) => {
    const subjects = snapshotOf(side, events);
    const from = Number(after ?? 0);
    const page = subjects.slice(from, from + limit);
    const next = from + page.length < subjects.length ? String(from + page.length) : null;
    return { subjects: page, next, cursor: String(events.length) };
  },
});

/** What a side would say of all its subjects: the outcome of its events. */
export const snapshotOf = (side: SideName, events: readonly FeedEvent[]): readonly SnapshotSubject[] => {
  const branches = new Map<string, FactVersion[]>();
  const subjects = new Map<
    string,
    {
      region: string;
      id: string;
      token: string | null;
      tokens: string[];
      owner: [string, string] | null;
      facts: Record<string, FactVersion[]>;
    }
  >();
  for (const { subject, subjectRegion, list, version } of events) {
    if (list === 'branches') {
      branches.set(subject, [...(branches.get(subject) ?? []), version]);
      continue;
    }
    const held = subjects.get(subject) ?? {
      region: subjectRegion,
      id: subject,
      token: null,
      tokens: [],
      owner: side === 'ORIGIN' ? ([subjectRegion, subject] as [string, string]) : null,
      facts: {},
    };
    subjects.set(subject, held);
    const { identityToken, ...fact } = version;
    if (typeof identityToken === 'string') {
      held.token = version.withdrawn === true ? null : identityToken;
      held.tokens = [identityToken];
    }
    if (list === 'links') held.owner = [String(version.memberRegion), String(version.memberId)];
    else {
      const known = held.facts[list] ?? [];
      if (!known.some(({ id, version: number }) => id === fact.id && number === fact.version))
        held.facts[list] = [...known, fact as FactVersion];
    }
  }
  return [...subjects.values()].map(({ region, id, token, tokens, owner, facts }) => {
    const named = new Set(
      Object.values(facts).flatMap((versions) =>
        versions.map((version) => (version as { branchId?: string }).branchId),
      ),
    );
    return {
      region,
      id,
      memberRegion: owner?.[0] ?? null,
      memberId: owner?.[1] ?? null,
      token,
      // As a side says it: also those under which somebody was met who is withdrawn by now.
      tokens,
      facts: { ...facts, branches: [...named].flatMap((branch) => branches.get(branch ?? '') ?? []) },
    };
  });
};
