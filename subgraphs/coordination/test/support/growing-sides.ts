import { sideSource } from '../../src/index.ts';
import type { FeedEvent, Source } from '../../src/read-model/source.ts';
import { DAY, NOW } from './world.ts';

export const id = (tail: string) => `0199a000-0000-7000-8000-00000000${tail}`;

const fact = (region: string, tail: string, more: object) =>
  ({
    id: id(tail),
    version: 1,
    region,
    recordedAt: NOW - DAY,
    validFrom: NOW - DAY,
    validTo: null,
    ...more,
  }) as FeedEvent['version'];

/** A side whose outbox grows during the test. */
const growing = (side: 'ORIGIN' | 'DESTINATION' | 'ASSOCIATION', events: readonly FeedEvent[]): Source =>
  sideSource(side, {
    read: async (cursor, limit) => {
      const from = Number((cursor ?? '0:0').split(':')[1]);
      const page = events.slice(from, from + limit);
      return { events: page, cursor: `0:${from + page.length}`, caughtUp: from + page.length === events.length };
    },
    snapshot: async () => ({ subjects: [], after: null, cursor: '0:0' }),
  });

/** A county, a city and its associations whose outboxes grow by who arrives. Each may say more of a person, or another version. */
export const growingSides = () => {
  const events = { ORIGIN: [] as FeedEvent[], DESTINATION: [] as FeedEvent[], ASSOCIATION: [] as FeedEvent[] };
  return {
    events: events as Readonly<Record<keyof typeof events, readonly FeedEvent[]>>,
    sources: [
      growing('ORIGIN', events.ORIGIN),
      growing('DESTINATION', events.DESTINATION),
      growing('ASSOCIATION', events.ASSOCIATION),
    ],
    memberArrives: (tail: string, identityToken: string | null, version = 1, more: object = {}) =>
      events.ORIGIN.push({
        subject: id(tail),
        subjectRegion: '330324',
        list: 'members',
        version: fact('330324', tail, {
          version,
          name: '王一',
          sex: 'MALE',
          birthDate: null,
          standing: 'FULL',
          joinedOn: NOW - 900 * DAY,
          branchId: id('b001'),
          townshipId: null,
          countyId: null,
          county: '330324',
          identityToken,
          ...more,
        }),
      }),
    recordArrives: (tail: string, identityToken: string | null, version = 1, more: object = {}) => {
      const subject = { subject: id(tail), subjectRegion: '310000' };
      events.DESTINATION.push(
        {
          ...subject,
          list: 'records',
          version: fact('310000', tail, {
            version,
            name: null,
            sex: null,
            birthDate: null,
            joinedOn: null,
            homeCounty: '330324',
            identityToken,
            ...more,
          }),
        },
        {
          ...subject,
          list: 'receptions',
          version: fact('310000', `5${tail.slice(1)}`, {
            recordId: id(tail),
            status: 'RECEIVED',
            reason: null,
            outflowId: null,
            branchId: id('b002'),
            branchKind: 'COMMUNITY',
          }),
        },
      );
    },
    /** A record of the associations, and who belongs there: of each association, what is said of the membership. */
    traderArrives: (tail: string, memberships: Readonly<Record<string, object>>, more: object = {}) => {
      const subject = { subject: id(tail), subjectRegion: '310000' };
      const said = {
        name: '王一',
        sex: 'MALE',
        birthDate: null,
        joinedOn: null,
        homeCounty: null,
        identityToken: null,
      };
      events.ASSOCIATION.push(
        { ...subject, list: 'records', version: fact('310000', tail, { ...said, ...more }) },
        ...Object.entries(memberships).map(([association, membership], n) => ({
          ...subject,
          list: 'memberships',
          version: fact('310000', `${n + 5}${tail.slice(1)}`, {
            ...{ recordId: id(tail), associationId: id(association), branchId: null, originCounty: null },
            ...membership,
          }),
        })),
      );
    },
    /** The city itself says whose its record is. */
    recordIsOf: (tail: string, member: string | null, version = 1) =>
      events.DESTINATION.push({
        subject: id(tail),
        subjectRegion: '310000',
        list: 'links',
        version: fact('310000', tail, {
          version,
          memberRegion: member === null ? null : '330324',
          memberId: member === null ? null : id(member),
        }),
      }),
  };
};
