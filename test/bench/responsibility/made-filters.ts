import { EVERYONE, type FindingFilters } from '@liangdi/coordination/measured';
import { NOON } from './made-source.ts';

const DAY = 86_400_000;
const ORDERS = ['DUE', 'SEVERITY', 'SINCE', 'NEWEST'] as const;
const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
const OWNERS = ['ORIGIN', 'DESTINATION', 'COORDINATION'] as const;
const KINDS = [
  'CONTACT_OVERDUE',
  'RECEPTION_LAPSED',
  'ORIGIN_CONTACT_MISSING',
  'DESTINATION_CONTACT_MISSING',
  'NOBODY_LEADS',
  'UNDECLARED_OUTFLOW',
  'CONTRADICTION',
  'WHEREABOUTS_UNKNOWN',
  'CARE_UNANSWERED',
] as const;

/** Any combination of filters and any order, the same for the same round. */
export const madeFilters = (round: number): FindingFilters => {
  let state = round * 2_654_435_761 + 12_345;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value => values[below(values.length)] ?? values[0];
  const sometimes = <Value>(percent: number, value: () => Value): Value | undefined =>
    below(100) < percent ? value() : undefined;
  const filter = {
    kinds: sometimes(40, () => [oneOf(KINDS), oneOf(KINDS)]),
    severities: sometimes(20, () => [oneOf(SEVERITIES)]),
    owners: sometimes(20, () => [oneOf(OWNERS)]),
    origin: sometimes(30, () => oneOf(['330324', '330326', '331023', '330000', '341000'])),
    destination: sometimes(30, () => oneOf(['310000', '110000', '440300', '440000'])),
    dueBefore: sometimes(30, () => new Date(NOON + (below(400) - 200) * DAY)),
    dueFrom: sometimes(30, () => new Date(NOON + (below(400) - 300) * DAY)),
    minAgeDays: sometimes(30, () => below(500)),
    assigned: sometimes(10, () => false),
    text: sometimes(20, () => oneOf(['联系', '接收', '上海', '永嘉', '矛盾'])),
  };
  return {
    filter: JSON.parse(JSON.stringify(filter)),
    order: ORDERS[round % ORDERS.length] ?? 'DUE',
    now: NOON,
    reach: EVERYONE,
  };
};
