import { type Cell, least, type PublishedCell, suppress } from './suppress.ts';

/** Members away who are alike in all that is counted. */
export interface Alike {
  readonly region: string;
  readonly destination: string;
  readonly handover: string;
  readonly origin_contact: boolean;
  readonly destination_contact: boolean;
  readonly overdue: boolean;
  readonly members: number;
}

/** What is published of one pair: closed lists, so that a missing value tells nothing. */
export interface PublishedPair {
  readonly region: string;
  readonly destination: string;
  readonly members: number;
  readonly cells: {
    readonly byHandover: readonly PublishedCell[];
    readonly byContact: readonly PublishedCell[];
    readonly byDuties: readonly PublishedCell[];
  };
}

/** Of members who are away. Of each list the last value is the one that people ask for most: it is hidden last. */
const handovers = ['RECEIVED', 'DECLARED', 'LAPSED', 'UNDECLARED', 'RETURNING', 'DECLINED', 'DOCKED'];
const contacts = ['NONE', 'DESTINATION', 'ORIGIN', 'BOTH'];
const duties = ['OVERDUE', 'IN_TIME'];

const contactOf = ({ origin_contact, destination_contact }: Alike): string =>
  origin_contact ? (destination_contact ? 'BOTH' : 'ORIGIN') : destination_contact ? 'DESTINATION' : 'NONE';

const total = (rows: readonly Alike[]): number => rows.reduce((sum, { members }) => sum + members, 0);

const by = (
  values: readonly string[],
  rows: readonly Alike[],
  told: (row: Alike) => string,
): readonly PublishedCell[] =>
  suppress(values.map((value): Cell => ({ value, members: total(rows.filter((row) => told(row) === value)) })));

/**
 * The tables of every pair that has `least` members or more. A pair stands for itself: no sum over pairs is published. So
 * what is published of one tells nothing of another, and it is the same whoever asks for whichever pairs.
 */
export const tabulate = (rows: readonly Alike[]): readonly PublishedPair[] =>
  [...Map.groupBy(rows, ({ region, destination }) => `${region}>${destination}`).values()].flatMap((pair) => {
    const [first] = pair;
    const members = total(pair);
    if (first === undefined || members < least) return [];
    const cells = {
      byHandover: by(handovers, pair, ({ handover }) => handover),
      byContact: by(contacts, pair, contactOf),
      byDuties: by(duties, pair, ({ overdue }) => (overdue ? 'OVERDUE' : 'IN_TIME')),
    };
    return [{ region: first.region, destination: first.destination, members, cells }];
  });
