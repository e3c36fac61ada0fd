import type {
  AssociationFacts,
  ContactLogVersion,
  ContactPersonVersion,
  DestinationFacts,
  FactVersion,
  FulfilmentVersion,
  LinkVersion,
  MembershipVersion,
  MemberVersion,
  OriginFacts,
  OutflowVersion,
  PersonRecordVersion,
  ReceptionVersion,
  SharedFacts,
  Sides,
} from '../facts.ts';
import { NO_COORDINATION } from '../wire.ts';

/** Builders of synthetic facts for tests and benchmarks. Instants come from `day`. */

/** Start of the day at +08:00: `day('2024-03-01')`. */
export const day = (date: string): number => Date.parse(`${date}T00:00:00+08:00`);

type Base = Pick<FactVersion, 'id'> & Partial<FactVersion>;

const version = (region: string, { id, ...rest }: Base): FactVersion => {
  const validFrom = rest.validFrom ?? day('2024-01-01');
  return { id, version: 1, region, recordedAt: validFrom, validFrom, validTo: null, ...rest };
};

export const ORIGIN_REGION = '330324';
export const DESTINATION_REGION = '310000';

export const member = (rest: Partial<MemberVersion> = {}): MemberVersion => ({
  ...version(ORIGIN_REGION, { id: 'member', validFrom: day('2010-07-01'), ...rest }),
  name: '陈国平',
  sex: 'MALE',
  birthDate: day('1978-06-12'),
  standing: 'FULL',
  joinedOn: day('2010-07-01'),
  branchId: 'home-branch',
  townshipId: 'township',
  countyId: 'county',
  county: ORIGIN_REGION,
  ...rest,
});

export const outflow = (rest: Partial<OutflowVersion> = {}): OutflowVersion => ({
  ...version(ORIGIN_REGION, { id: 'outflow', validFrom: day('2024-01-01'), ...rest }),
  destinationRegion: DESTINATION_REGION,
  reason: 'BUSINESS',
  certificateNumber: null,
  certificateFrom: null,
  certificateTo: null,
  deadline: day('2024-02-01'),
  confirmedReceptionId: null,
  confirmedAt: null,
  returned: false,
  ...rest,
});

export const reception = (rest: Partial<ReceptionVersion> = {}): ReceptionVersion => ({
  ...version(DESTINATION_REGION, { id: 'reception', validFrom: day('2024-01-10'), ...rest }),
  recordId: null,
  status: 'RECEIVED',
  reason: null,
  outflowId: null,
  branchId: 'receiving-branch',
  branchKind: 'COMMUNITY',
  ...rest,
});

export const membership = (rest: Partial<MembershipVersion> = {}): MembershipVersion => ({
  ...version(DESTINATION_REGION, { id: 'membership', ...rest }),
  recordId: null,
  associationId: 'association',
  branchId: null,
  ...rest,
});

export const contactPerson = (region: string, rest: Partial<ContactPersonVersion> = {}): ContactPersonVersion => ({
  ...version(region, { id: `contact-person-${region}`, ...rest }),
  recordId: null,
  personId: `person-${region}`,
  name: '林晓',
  branchId: null,
  ...rest,
});

export const contactLog = (region: string, rest: Partial<ContactLogVersion> = {}): ContactLogVersion => ({
  ...version(region, { id: `contact-${region}-${rest.validFrom ?? ''}`, ...rest }),
  recordId: null,
  direction: 'TO_MEMBER',
  reached: true,
  ...rest,
});

export const fulfilment = (region: string, rest: Partial<FulfilmentVersion> = {}): FulfilmentVersion => ({
  ...version(region, { id: `fulfilment-${region}-${rest.duty ?? ''}-${rest.validFrom ?? ''}`, ...rest }),
  recordId: null,
  duty: 'EDUCATE',
  ...rest,
});

export const record = (rest: Partial<PersonRecordVersion> = {}): PersonRecordVersion => ({
  ...version(DESTINATION_REGION, { id: 'record', ...rest }),
  name: null,
  sex: null,
  birthDate: null,
  joinedOn: null,
  homeCounty: null,
  ...rest,
});

export const link = (rest: Partial<LinkVersion> = {}): LinkVersion => ({
  ...version(ORIGIN_REGION, { id: 'link', ...rest }),
  recordSide: 'DESTINATION',
  recordRegion: DESTINATION_REGION,
  recordId: 'record',
  token: null,
  state: 'LINKED',
  collision: false,
  ...rest,
});

const SHARED: SharedFacts = { branches: [], contactPersons: [], contactLogs: [], careCases: [], fulfilments: [] };

export const NO_ORIGIN: OriginFacts = {
  ...SHARED,
  members: [],
  outflows: [],
  whereabouts: [],
  searches: [],
  stopSearches: [],
};
export const NO_DESTINATION: DestinationFacts = { ...SHARED, records: [], receptions: [] };
export const NO_ASSOCIATION: AssociationFacts = { ...SHARED, records: [], memberships: [], pairs: [] };

export interface Said {
  readonly origin?: Partial<OriginFacts> | 'SILENT';
  readonly destination?: Partial<DestinationFacts> | 'SILENT';
  readonly association?: Partial<AssociationFacts> | 'SILENT';
  readonly coordination?: Partial<Sides['coordination']>;
}

/** What three sides said; a side that is left out was heard and knows nothing, but the origin knows the member. */
export const sides = ({ origin = {}, destination = {}, association = {}, coordination = {} }: Said = {}): Sides => ({
  origin: said(origin, { ...NO_ORIGIN, members: [member()] }),
  destination: said(destination, NO_DESTINATION),
  association: said(association, NO_ASSOCIATION),
  coordination: { ...NO_COORDINATION, ...coordination },
});

const said = <Facts>(facts: Partial<Facts> | 'SILENT', none: Facts) =>
  facts === 'SILENT' ? ({ status: 'SILENT' } as const) : ({ status: 'HEARD', facts: { ...none, ...facts } } as const);

/** A member whom both places look after as they should, on any day from February to September 2024. */
export const calm = (): Sides =>
  sides({
    origin: {
      outflows: [outflow({ confirmedReceptionId: 'reception', confirmedAt: day('2024-01-12') })],
      members: [member()],
      contactPersons: [contactPerson(ORIGIN_REGION)],
      contactLogs: [
        contactLog(ORIGIN_REGION, { id: 'january', validFrom: day('2024-01-15') }),
        contactLog(ORIGIN_REGION, { id: 'april', validFrom: day('2024-04-15'), direction: 'FROM_MEMBER' }),
      ],
    },
    destination: {
      receptions: [reception()],
      contactPersons: [contactPerson(DESTINATION_REGION, { validFrom: day('2024-01-10') })],
      fulfilments: [fulfilment(DESTINATION_REGION, { duty: 'ORGANISATIONAL_LIFE', validFrom: day('2024-02-20') })],
    },
    association: { memberships: [membership()] },
  });
