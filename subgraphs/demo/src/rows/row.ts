import type { DemoFact } from '../model.ts';

/** One row for one table of one side; keys are the columns in camel case. */
export interface DemoRow {
  readonly side: 'origin' | 'destination' | 'association';
  /** Table in snake case. */
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Everything that the demo brings says so. */
const stamp = { source: 'demo', recordedBy: 'demo' } as const;

const at = (instant: number | null): Date | null => (instant === null ? null : new Date(instant));

/** The columns that every version of a fact has. */
export const periodColumns = ({ region, id, version, validFrom, validTo, recordedAt, supersededAt }: DemoFact) => ({
  region,
  id,
  version,
  validFrom: at(validFrom),
  validTo: at(validTo),
  recordedAt: at(recordedAt),
  supersededAt: at(supersededAt),
  withdrawn: false,
  ...stamp,
});

/** The columns of an event, which has no end. */
export const eventColumns = (fact: DemoFact) => {
  const { validTo: _never, ...columns } = periodColumns(fact);
  return columns;
};

/** The columns of an organisation. */
export const organisationColumns = (
  organisation: {
    readonly region: string;
    readonly id: string;
    readonly name: string;
    readonly openedOn: string;
    readonly closedOn: string | null;
  },
  recordedAt: number,
) => ({
  region: organisation.region,
  id: organisation.id,
  name: organisation.name,
  openedOn: organisation.openedOn,
  closedOn: organisation.closedOn,
  recordedAt: at(recordedAt),
  closedRecordedAt: null,
  source: stamp.source,
});
