import type { FactVersion, SideName } from '@liangdi/responsibility';
import type { FeedEvent } from '../../src/read-model/source.ts';
import { type Random, randomFrom } from './random.ts';

export const DAY = 86_400_000;

/** 1 March 2026, +08:00. */
export const NOW = Date.UTC(2026, 1, 28, 16);

export interface WorldEvent {
  readonly side: SideName;
  readonly event: FeedEvent;
}

export const ORIGINS = ['330324', '330326'];
export const CITIES = ['310000', '110000', '440100', '440300'];

/** A synthetic past of some members on all three sides, as events in the order in which they were recorded. */
export const worldOf = (seed: number, members: number): readonly WorldEvent[] => {
  const random = randomFrom(seed);
  const branches = branchesOf(random);
  const events: WorldEvent[] = branches.flatMap(({ side, branch }) => [
    { side, event: { subject: branch.id, subjectRegion: branch.region, list: 'branches', version: branch } },
  ]);
  const lives = Array.from({ length: members }, () => lifeOf(random, branches));
  return [...events, ...lives.flat().sort((a, b) => a.event.version.recordedAt - b.event.version.recordedAt)];
};

interface Branch {
  readonly side: SideName;
  readonly branch: FactVersion & Record<string, unknown>;
}

const START = NOW - 1_200 * DAY;

const version = (
  random: Random,
  region: string,
  validFrom: number,
  more: object = {},
): FactVersion & Record<string, unknown> => ({
  id: random.uuid(),
  version: 1,
  region,
  recordedAt: validFrom,
  validFrom,
  validTo: null,
  ...more,
});

const branchesOf = (random: Random): readonly Branch[] => {
  const some = (side: SideName, regions: readonly string[], kind: string): readonly Branch[] =>
    regions.flatMap((region) =>
      Array.from({ length: 3 }, (_, index) => ({
        side,
        branch: version(random, region, START, {
          kind,
          name: `${region}-${index}`,
          parentId: null,
          originCounty: null,
        }),
      })),
    );
  return [
    ...some('ORIGIN', ORIGINS, 'VILLAGE'),
    ...some('DESTINATION', CITIES, 'COMMUNITY'),
    ...some('ASSOCIATION', CITIES, 'JOINT'),
  ];
};

const lifeOf = (random: Random, branches: readonly Branch[]): readonly WorldEvent[] => {
  const origin = random.pick(ORIGINS);
  const id = random.uuid();
  const token = `v1:${random.uuid()}`;
  const events: WorldEvent[] = [];
  const branchOf = (side: SideName, region: string) =>
    random.pick(branches.filter((candidate) => candidate.side === side && candidate.branch.region === region)).branch
      .id;
  const home = (list: string, fact: FeedEvent['version']) => {
    events.push({ side: 'ORIGIN', event: { subject: id, subjectRegion: origin, list, version: fact } });
    return fact;
  };
  const began = START + random.below(1_000) * DAY;
  const joinedOn = START - random.below(5_000) * DAY;
  home(
    'members',
    version(random, origin, began, {
      id,
      name: `成员${id.slice(0, 4)}`,
      sex: random.pick(['FEMALE', 'MALE']),
      birthDate: null,
      standing: 'FULL',
      joinedOn,
      branchId: branchOf('ORIGIN', origin),
      townshipId: null,
      countyId: null,
      county: origin,
      identityToken: random.chance(0.7) ? token : null,
    }),
  );
  let at = began;
  for (let move = random.below(4); move > 0; move--) {
    at += (5 + random.below(200)) * DAY;
    const city = random.pick(CITIES);
    const outflow = random.chance(0.85)
      ? home(
          'outflows',
          version(random, origin, at, {
            destinationRegion: city,
            reason: 'WORK',
            certificateNumber: null,
            certificateFrom: null,
            certificateTo: null,
            deadline: at + 60 * DAY,
            confirmedReceptionId: null,
            confirmedAt: null,
            returned: false,
          }),
        )
      : null;
    if (random.chance(0.6)) {
      home(
        'contactPersons',
        version(random, origin, at + DAY, { recordId: null, personId: random.uuid(), name: '联系人', branchId: null }),
      );
    }
    const stays = (20 + random.below(700)) * DAY;
    if (random.chance(0.7)) {
      const recordId = random.uuid();
      const side = 'DESTINATION';
      const there = (list: string, fact: FeedEvent['version']) =>
        events.push({ side, event: { subject: recordId, subjectRegion: city, list, version: fact } });
      const received = at + random.below(50) * DAY;
      const known = random.chance(0.8);
      there(
        'records',
        version(random, city, received, {
          id: recordId,
          name: null,
          sex: null,
          birthDate: null,
          joinedOn: null,
          homeCounty: origin,
          identityToken: known ? token : null,
        }),
      );
      if (!known) {
        there('links', version(random, city, received, { id: recordId, memberRegion: origin, memberId: id }));
      }
      const declined = random.chance(0.1);
      const reception = version(random, city, received, {
        recordId,
        status: declined ? 'DECLINED' : 'RECEIVED',
        reason: declined ? 'NO_CAPACITY' : null,
        outflowId: outflow?.id ?? null,
        branchId: branchOf(side, city),
        branchKind: 'COMMUNITY',
      });
      there('receptions', reception);
      if (random.chance(0.5)) {
        there(
          'contactPersons',
          version(random, city, received + DAY, {
            recordId,
            personId: random.uuid(),
            name: '接收联系人',
            branchId: null,
          }),
        );
      }
      for (let logs = random.below(4); logs > 0; logs--) {
        const when = received + random.below(300) * DAY;
        if (when < NOW)
          there(
            'contactLogs',
            version(random, city, when, { recordId, direction: 'TO_MEMBER', reached: random.chance(0.8) }),
          );
      }
      const left = received + stays;
      if (!declined && left < NOW && random.chance(0.8)) {
        there('receptions', {
          ...reception,
          version: 2,
          recordedAt: left,
          validTo: left,
          status: 'LEFT',
          reason: 'RETURNED',
        });
      }
    }
    if (random.chance(0.3)) {
      const recordId = random.uuid();
      const joined = at + 10 * DAY;
      const there = (list: string, fact: FeedEvent['version']) =>
        events.push({ side: 'ASSOCIATION', event: { subject: recordId, subjectRegion: city, list, version: fact } });
      there(
        'records',
        version(random, city, joined, {
          id: recordId,
          name: null,
          sex: null,
          birthDate: null,
          joinedOn: null,
          homeCounty: null,
          identityToken: random.chance(0.8) ? token : null,
        }),
      );
      there(
        'memberships',
        version(random, city, joined, {
          recordId,
          associationId: random.uuid(),
          branchId: branchOf('ASSOCIATION', city),
        }),
      );
    }
    const back = at + stays;
    if (outflow !== null && back < NOW) {
      home('outflows', { ...outflow, version: 2, recordedAt: back, validTo: back, returned: true });
    }
    at = back;
    if (at > NOW - 30 * DAY) break;
  }
  return events.filter(({ event }) => event.version.recordedAt <= NOW);
};
