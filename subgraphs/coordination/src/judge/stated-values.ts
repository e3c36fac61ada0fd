import { fromGlobalId, sawPerson } from '@liangdi/kit';
import type { FactRef, Finding } from '@liangdi/responsibility';
import type { Context } from '../context.ts';

/** What one side states where sides contradict each other. */
export interface StatedValue {
  /** `ORIGIN: 1987-06-01`. */
  readonly text: string;
  /** Where the side's own contract has it: `Member.birthDate`. */
  readonly shownAs: string;
  /** Whether the side itself would show it to the viewer. */
  readonly open: boolean;
}

const RECORDS = { ORIGIN: 'Member', DESTINATION: 'DestinationRecord', ASSOCIATION: 'AssociationRecord' } as const;

/** Fields that the contract does not have under their name in a record. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'Member.homeCounty': 'Member.homeBranch',
  'Member.destinationRegion': 'Outflow.destination',
  'DestinationRecord.destinationRegion': 'Reception.branch',
};

/** @param mayRead whether the side of a fact would show the viewer a field (`Type.field`) of it */
export const statedValues = (
  { field, values, evidence }: Finding,
  mayRead: (field: string, fact: FactRef) => boolean,
): readonly StatedValue[] =>
  values.flatMap(({ side, value }) => {
    const fact = evidence.find((one) => one.side === side);
    if (field === null || fact === undefined) return [];
    const named = `${RECORDS[side]}.${field}`;
    const shownAs = ELSEWHERE[named] ?? named;
    return { text: `${side}: ${valueText(field, value)}`, shownAs, open: mayRead(shownAs, fact) };
  });

const DATES: ReadonlySet<string> = new Set(['birthDate', 'joinedOn']);

/** Dates as days at +08:00. */
const valueText = (field: string, value: string | number): string | number =>
  DATES.has(field) && typeof value === 'number' ? new Date(value + 8 * 3_600_000).toISOString().slice(0, 10) : value;

/** What the viewer may have of the values, null when nothing. It is read of the member, and logged as such. */
export const showValues = (
  { member, stated }: { readonly member: string; readonly stated: readonly StatedValue[] },
  context: Context,
): string[] | null => {
  const shown = stated.filter(({ open }) => open);
  if (shown.length === 0) return null;
  const { region, id } = fromGlobalId('Member', member);
  sawPerson(
    context,
    `${region}:${id}`,
    shown.map(({ shownAs }) => shownAs),
  );
  return shown.map(({ text }) => text);
};
