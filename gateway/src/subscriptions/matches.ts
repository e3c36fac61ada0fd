import type { Change } from './changes.ts';

/** What a subscription asks to be told of, by the arguments of its field. */
export type Matches = (change: Change) => boolean;

type Arguments = Readonly<Record<string, unknown>>;

const isOneOf = (wanted: unknown, value: unknown): boolean =>
  wanted === undefined || wanted === null || (Array.isArray(wanted) && wanted.includes(value));

const isThe = (wanted: unknown, value: unknown): boolean => wanted === undefined || wanted === null || wanted === value;

const responsibilityChanged =
  ({ member, origin, destination }: Arguments): Matches =>
  (change) =>
    change.kind === 'MEMBER' &&
    isThe(member, change.member) &&
    isThe(origin, change.origin) &&
    isThe(destination, change.destination);

const findingsChanged = ({ filter }: Arguments): Matches => {
  const wanted = (filter ?? {}) as Arguments;
  return (change) =>
    change.kind === 'FINDING' &&
    isOneOf(wanted.kinds, change.findingKind) &&
    isOneOf(wanted.severities, change.severity) &&
    isOneOf(wanted.statuses, change.status) &&
    isOneOf(wanted.owners, change.owner) &&
    isThe(wanted.origin, change.origin) &&
    isThe(wanted.destination, change.destination) &&
    isThe(wanted.assignee, change.assignee) &&
    isThe(wanted.member, change.member);
};

const byField: Readonly<Record<string, (given: Arguments) => Matches>> = { responsibilityChanged, findingsChanged };

/** Which changes a field of `Subscription` is about; undefined for a field that nothing drives. */
export const matchesOf = (field: string, given: Arguments): Matches | undefined =>
  Object.hasOwn(byField, field) ? byField[field]?.(given) : undefined;
