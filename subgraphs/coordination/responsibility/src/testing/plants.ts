import type {
  AssociationFacts,
  CoordinationFacts,
  DestinationFacts,
  OriginFacts,
  OutflowVersion,
  Sides,
} from '../facts.ts';
import type { MemberFindingKind } from '../view.ts';
import {
  contactLog,
  contactPerson,
  DESTINATION_REGION,
  day,
  link,
  member,
  ORIGIN_REGION,
  outflow,
  reception,
  record,
} from './facts.ts';

/**
 * One plant per way in which a finding can arise, on a member who is otherwise looked after, and the facts that satisfy
 * it. `key`: beginning of the keys of its findings. `without`: plants that cannot be on the same member.
 */
export interface Plant {
  readonly name: string;
  readonly key: string;
  readonly kind: MemberFindingKind;
  readonly without?: readonly MemberFindingKind[];
  readonly plant: (sides: Sides) => Sides;
  readonly satisfy: (sides: Sides) => Sides;
}

/** The instant that plants are made for. */
export const PLANTED_AT = day('2024-07-20');

/** When the planted facts were recorded. */
const planted = day('2024-07-10');

type Add = {
  readonly origin?: Partial<OriginFacts>;
  readonly destination?: Partial<DestinationFacts>;
  readonly association?: Partial<AssociationFacts>;
  readonly coordination?: Partial<CoordinationFacts>;
};

/** Adds facts to the lists, replacing versions with the same id and number. */
const add = (sides: Sides, added: Add): Sides => ({
  origin: into(sides.origin, added.origin),
  destination: into(sides.destination, added.destination),
  association: into(sides.association, added.association),
  coordination: join(sides.coordination, added.coordination),
});

const into = <Side extends Sides['origin' | 'destination' | 'association']>(
  side: Side,
  facts: object | undefined,
): Side => (side.status === 'SILENT' ? side : { ...side, facts: join(side.facts, facts) });

const join = <Facts extends object>(facts: Facts, added: object = {}): Facts => {
  const lists = facts as Record<string, readonly { id: string; version: number }[]>;
  const joined = Object.entries(added as typeof lists).map(([name, list]) => [
    name,
    [
      ...(lists[name] ?? []).filter((fact) => !list.some((one) => one.id === fact.id && one.version === fact.version)),
      ...list,
    ],
  ]);
  return { ...facts, ...Object.fromEntries(joined) };
};

/** A member has one handover state. */
const ONE_HANDOVER: readonly MemberFindingKind[] = [
  'RECEPTION_PENDING',
  'RECEPTION_LAPSED',
  'RECEPTION_DECLINED',
  'UNDECLARED_OUTFLOW',
  'RETURN_NOT_CLOSED',
  'DOUBLE_CLAIM',
];

const confirmed: Partial<OutflowVersion> = { confirmedReceptionId: 'reception', confirmedAt: day('2024-01-12') };
const unanswered = (deadline: string): Partial<OutflowVersion> => ({ version: 1, deadline: day(deadline) });
const fact = (id: string, region: string, version: number) => ({
  id,
  version,
  region,
  recordedAt: planted + version - 1,
  validFrom: planted,
  validTo: null,
});

const whereabouts = (id: string, validFrom: number, known: boolean) => ({
  ...fact(id, ORIGIN_REGION, 1),
  recordedAt: validFrom,
  validFrom,
  known,
});

const homeBranch = (version: number, validTo: number | null) => ({
  ...fact('home-branch', ORIGIN_REGION, version),
  validFrom: day('1990-01-01'),
  validTo,
  kind: 'VILLAGE' as const,
  name: '上塘村支部',
  parentId: null,
  originCounty: null,
});

const need = (version: number, answeredAt: number | null) => ({
  ...fact('need', DESTINATION_REGION, version),
  recordId: null,
  deadline: day('2024-07-15'),
  answeredAt,
});

const dispute = (version: number, answeredAt: number | null) => ({
  ...fact('dispute', ORIGIN_REGION, version),
  side: 'ORIGIN' as const,
  factId: 'member',
  field: 'birthDate',
  deadline: day('2024-08-10'),
  answeredAt,
});

/** As if the destination had never received: its reception was recorded in error. */
const NEVER_RECEIVED = { receptions: [reception({ version: 2, recordedAt: planted, withdrawn: true })] };
const RECEIVED_AFTER_ALL = {
  destination: { receptions: [reception({ version: 3, recordedAt: planted + 1 })] },
};

export const PLANTS: readonly Plant[] = [
  {
    name: 'the search could not reach the member',
    key: 'WHEREABOUTS_UNKNOWN',
    kind: 'WHEREABOUTS_UNKNOWN',
    plant: (sides) => add(sides, { origin: { whereabouts: [whereabouts('lost', planted, false)] } }),
    satisfy: (sides) => add(sides, { origin: { whereabouts: [whereabouts('seen', planted + 1, true)] } }),
  },
  {
    name: 'the destination has not answered yet',
    key: 'RECEPTION_PENDING:outflow',
    kind: 'RECEPTION_PENDING',
    without: ONE_HANDOVER,
    plant: (sides) =>
      add(sides, {
        origin: { outflows: [outflow({ ...confirmed, ...unanswered('2024-08-01') })] },
        destination: NEVER_RECEIVED,
      }),
    satisfy: (sides) => add(sides, RECEIVED_AFTER_ALL),
  },
  {
    name: 'the deadline passed without an answer',
    key: 'RECEPTION_LAPSED:outflow',
    kind: 'RECEPTION_LAPSED',
    without: ONE_HANDOVER,
    plant: (sides) =>
      add(sides, {
        origin: { outflows: [outflow({ ...confirmed, ...unanswered('2024-07-20') })] },
        destination: NEVER_RECEIVED,
      }),
    satisfy: (sides) => add(sides, RECEIVED_AFTER_ALL),
  },
  {
    name: 'the destination declined',
    key: 'RECEPTION_DECLINED:outflow',
    kind: 'RECEPTION_DECLINED',
    without: ONE_HANDOVER,
    plant: (sides) =>
      add(sides, {
        destination: {
          receptions: [reception({ version: 2, recordedAt: planted, status: 'DECLINED', reason: 'NOT_HERE' })],
        },
      }),
    satisfy: (sides) => add(sides, RECEIVED_AFTER_ALL),
  },
  {
    name: 'the origin declared nothing',
    key: 'UNDECLARED_OUTFLOW',
    kind: 'UNDECLARED_OUTFLOW',
    without: ONE_HANDOVER,
    plant: (sides) =>
      add(sides, { origin: { outflows: [outflow({ version: 2, recordedAt: planted, withdrawn: true })] } }),
    satisfy: (sides) =>
      add(sides, { origin: { outflows: [outflow({ version: 3, recordedAt: planted + 1, ...confirmed })] } }),
  },
  {
    name: 'nobody at home is the contact person',
    key: 'ORIGIN_CONTACT_MISSING',
    kind: 'ORIGIN_CONTACT_MISSING',
    without: ['UNDECLARED_OUTFLOW', 'RETURN_NOT_CLOSED'],
    plant: (sides) =>
      add(sides, {
        origin: {
          contactPersons: [contactPerson(ORIGIN_REGION, { version: 2, recordedAt: planted, validTo: planted })],
        },
      }),
    satisfy: (sides) =>
      add(sides, {
        origin: { contactPersons: [contactPerson(ORIGIN_REGION, { id: 'next', validFrom: planted + 1 })] },
      }),
  },
  {
    name: 'nobody at the destination is the contact person',
    key: 'DESTINATION_CONTACT_MISSING:reception',
    kind: 'DESTINATION_CONTACT_MISSING',
    without: ['RECEPTION_PENDING', 'RECEPTION_LAPSED', 'RECEPTION_DECLINED', 'DOUBLE_CLAIM'],
    plant: (sides) =>
      add(sides, {
        destination: {
          contactPersons: [contactPerson(DESTINATION_REGION, { version: 2, recordedAt: planted, validTo: planted })],
        },
      }),
    satisfy: (sides) =>
      add(sides, {
        destination: { contactPersons: [contactPerson(DESTINATION_REGION, { id: 'next', validFrom: planted + 1 })] },
      }),
  },
  {
    name: 'the last contact is too long ago',
    key: 'CONTACT_OVERDUE:ORIGIN',
    kind: 'CONTACT_OVERDUE',
    plant: (sides) =>
      add(sides, {
        origin: {
          contactLogs: [contactLog(ORIGIN_REGION, { id: 'april', version: 2, recordedAt: planted, withdrawn: true })],
        },
      }),
    satisfy: (sides) =>
      add(sides, { origin: { contactLogs: [contactLog(ORIGIN_REGION, { id: 'call', validFrom: planted - 1 })] } }),
  },
  {
    name: 'two branches received the member',
    key: 'DOUBLE_CLAIM',
    kind: 'DOUBLE_CLAIM',
    without: ONE_HANDOVER,
    plant: (sides) =>
      add(sides, { destination: { receptions: [reception({ id: 'second', validFrom: planted, branchId: 'other' })] } }),
    satisfy: (sides) =>
      add(sides, {
        destination: {
          receptions: [
            reception({
              id: 'second',
              version: 2,
              status: 'LEFT',
              recordedAt: planted + 1,
              validFrom: planted,
              validTo: planted + 1,
              branchId: 'other',
            }),
          ],
        },
      }),
  },
  {
    name: 'the home branch is closed, and nothing stands above it',
    key: 'NOBODY_LEADS:NO_ORGANISATION:ORIGIN',
    kind: 'NOBODY_LEADS',
    // whom nobody has received and the origin cannot lead lacks other leads, too, until received
    without: [...ONE_HANDOVER, 'CONTACT_OVERDUE'],
    plant: (sides) =>
      add(sides, {
        origin: { branches: [homeBranch(1, planted)], members: [member({ townshipId: null, countyId: null })] },
      }),
    satisfy: (sides) => add(sides, { origin: { branches: [homeBranch(2, null)] } }),
  },
  {
    name: 'the destination states another sex',
    key: 'CONTRADICTION:sex:record',
    kind: 'CONTRADICTION',
    plant: (sides) => add(sides, { destination: { records: [record({ sex: 'FEMALE' })] } }),
    satisfy: (sides) =>
      add(sides, { destination: { records: [record({ version: 2, recordedAt: planted, sex: 'MALE' })] } }),
  },
  {
    name: 'the association states another name',
    key: 'CONTRADICTION:name:a-record',
    kind: 'CONTRADICTION',
    plant: (sides) => add(sides, { association: { records: [record({ id: 'a-record', name: '陈国萍' })] } }),
    satisfy: (sides) =>
      add(sides, {
        association: { records: [record({ id: 'a-record', version: 2, recordedAt: planted, name: '陈 国平' })] },
      }),
  },
  {
    name: 'only the origin closed the move',
    key: 'RETURN_NOT_CLOSED:DESTINATION',
    kind: 'RETURN_NOT_CLOSED',
    without: ONE_HANDOVER,
    plant: (sides) =>
      add(sides, {
        origin: {
          outflows: [outflow({ ...confirmed, version: 2, recordedAt: planted, validTo: planted, returned: true })],
        },
      }),
    satisfy: (sides) =>
      add(sides, { origin: { outflows: [outflow({ ...confirmed, version: 3, recordedAt: planted + 1 })] } }),
  },
  {
    name: 'a need was not answered in time',
    key: 'CARE_UNANSWERED:need',
    kind: 'CARE_UNANSWERED',
    plant: (sides) => add(sides, { destination: { careCases: [need(1, null)] } }),
    satisfy: (sides) => add(sides, { destination: { careCases: [need(2, planted + 1)] } }),
  },
  {
    name: 'a link is proposed',
    key: 'RECORD_UNLINKED:stranger',
    kind: 'RECORD_UNLINKED',
    plant: (sides) =>
      add(sides, { coordination: { links: [link({ id: 'maybe', recordId: 'stranger', state: 'PROPOSED' })] } }),
    satisfy: (sides) =>
      add(sides, {
        coordination: {
          links: [link({ id: 'maybe', version: 2, recordedAt: planted, recordId: 'stranger', state: 'REJECTED' })],
        },
      }),
  },
  {
    name: 'another member carries the same token',
    key: 'IDENTITY_COLLISION:twin',
    kind: 'IDENTITY_COLLISION',
    plant: (sides) =>
      add(sides, { coordination: { links: [link({ id: 'twin', recordId: 'twin', collision: true })] } }),
    satisfy: (sides) =>
      add(sides, {
        coordination: {
          links: [link({ id: 'twin', version: 2, recordedAt: planted, recordId: 'twin', collision: false })],
        },
      }),
  },
  {
    name: 'the member disputes a fact',
    key: 'DISPUTED_BY_MEMBER:dispute',
    kind: 'DISPUTED_BY_MEMBER',
    plant: (sides) => add(sides, { coordination: { disputes: [dispute(1, null)] } }),
    satisfy: (sides) => add(sides, { coordination: { disputes: [dispute(2, planted + 1)] } }),
  },
];
