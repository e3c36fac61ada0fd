import type { AssociationFacts, CoordinationFacts, DestinationFacts, OriginFacts, Side, Sides } from './facts.ts';

/**
 * The JSON in which a side sends its facts is the fact document itself: camelCase keys, each list an array of versions,
 * instants as epoch milliseconds, absent values as null. A document whose list is missing is an answer with errors.
 */
export const WIRE_LISTS = {
  originFacts: [
    'members',
    'outflows',
    'whereabouts',
    'searches',
    'stopSearches',
    'branches',
    'contactPersons',
    'contactLogs',
    'careCases',
    'fulfilments',
  ],
  destinationFacts: ['records', 'receptions', 'branches', 'contactPersons', 'contactLogs', 'careCases', 'fulfilments'],
  associationFacts: [
    'records',
    'memberships',
    'pairs',
    'branches',
    'contactPersons',
    'contactLogs',
    'careCases',
    'fulfilments',
  ],
} as const;

/** The three scalars as `@requires` brings them; null or a malformed document is silence. */
export interface WireFacts {
  readonly originFacts: unknown;
  readonly destinationFacts: unknown;
  readonly associationFacts: unknown;
}

/** What coordination knows of a member about whom it has decided nothing. */
export const NO_COORDINATION: CoordinationFacts = { links: [], disputes: [], unlinkedRecords: [] };

export const sidesFromWire = (wire: WireFacts, coordination: CoordinationFacts = NO_COORDINATION): Sides => ({
  origin: heard<OriginFacts>('originFacts', wire.originFacts),
  destination: heard<DestinationFacts>('destinationFacts', wire.destinationFacts),
  association: heard<AssociationFacts>('associationFacts', wire.associationFacts),
  coordination,
});

const SILENT = { status: 'SILENT' } as const;

const heard = <Facts>(scalar: keyof typeof WIRE_LISTS, document: unknown): Side<Facts> =>
  isDocument(document) && WIRE_LISTS[scalar].every((list) => isListOfVersions(document[list]))
    ? { status: 'HEARD', facts: document as Facts }
    : SILENT;

const isDocument = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfVersions = (value: unknown): boolean => Array.isArray(value) && value.every(isVersion);

/** The keys that the judgement cannot do without; a side's own database vouches for the rest. */
const isVersion = (value: unknown): boolean =>
  isDocument(value) &&
  typeof value.id === 'string' &&
  typeof value.version === 'number' &&
  typeof value.region === 'string' &&
  typeof value.recordedAt === 'number' &&
  typeof value.validFrom === 'number' &&
  (value.validTo === null || typeof value.validTo === 'number');
