import type { FactVersion, LinkVersion, SideName, Sides } from '@liangdi/responsibility';
import { NO_OWN_FACTS, type OwnFacts, type OwnLink } from '../../src/read-model/own-facts.ts';
import { sidesOf } from '../../src/read-model/sides.ts';
import { keyOf } from '../../src/read-model/sql.ts';
import { snapshotOf } from './memory-source.ts';
import { NOW, type WorldEvent } from './world.ts';

const SIDES: readonly SideName[] = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'];

const isWithdrawn = ({ facts }: ReturnType<typeof snapshotOf>[number]): boolean =>
  (facts.members ?? facts.records ?? []).some(({ withdrawn }) => withdrawn === true);

/** What was decided on links since: whose each record is now, by record, and coordination's own facts by member. */
export interface Decided {
  readonly owners: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, OwnFacts>;
}

/**
 * What a live fan-out would bring of each member once every equal token is linked, by a path of its own; or, where other
 * things were decided, what it would bring then.
 */
export const sidesOfWorld = (events: readonly WorldEvent[], decided?: Decided): ReadonlyMap<string, Sides> => {
  const subjects = SIDES.flatMap((side) =>
    snapshotOf(
      side,
      events.filter((one) => one.side === side).map(({ event }) => event),
    ).map((subject) => ({ side, ...subject })),
  );
  const members = subjects.filter(({ side }) => side === 'ORIGIN');
  const gone = new Set(subjects.filter(isWithdrawn).map(({ id }) => id));
  const byToken = new Map(
    members.flatMap((member) => (member.token === null ? [] : [[member.token, member] as const])),
  );
  const branches = new Map<string, FactVersion[]>();
  for (const { side, event } of events) {
    if (event.list === 'branches') branches.set(`${side}/${event.subject}`, [event.version]);
  }
  return new Map(
    members.map((member) => {
      const own = subjects.filter(
        (subject) =>
          subject === member ||
          (!gone.has(subject.id) && !gone.has(member.id) && subject.memberId === member.id) ||
          (subject.memberId === null &&
            (decided === undefined
              ? byToken.get(subject.token ?? '') === member
              : decided.owners.get(subject.id) === member.id)),
      );
      const documents = own.map(({ side, id, token, facts: { branches: _, ...facts } }) => ({
        id,
        side,
        sameNumber: token !== null && token === member.token,
        facts: facts as Record<string, FactVersion[]>,
      }));
      const sides = sidesOf(
        { region: member.region, id: member.id, documents },
        decided === undefined
          ? { links: own.filter(({ memberId }) => memberId === null).map(linkedNow), disputes: [] }
          : (decided.own.get(keyOf(member)) ?? NO_OWN_FACTS),
        (side, id) => branches.get(`${side}/${id}`) ?? [],
        new Set(SIDES),
      );
      return [`${member.region}/${member.id}`, sides] as const;
    }),
  );
};

/** A link by token is known from when coordination met both: now, whatever the past of the record. */
const linkedNow = (record: { readonly side: SideName; readonly region: string; readonly id: string }): OwnLink => ({
  id: `link of ${record.id}`,
  version: 1,
  region: record.region,
  recordedAt: NOW,
  validFrom: NOW,
  validTo: null,
  recordSide: record.side as LinkVersion['recordSide'],
  recordRegion: record.region,
  recordId: record.id,
  token: 'equal',
  vouched: true,
  state: 'LINKED',
  collision: false,
});
