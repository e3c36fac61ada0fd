import type { DemoRecord } from '../model.ts';

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { year: 'numeric', month: 'numeric', day: 'numeric' });

/** The lunar date of a birthday, written as if it were a solar one, as clerks do; the same where that is no date. */
const lunarOf = (birthDate: string): string => {
  const parts = chinese.formatToParts(new Date(`${birthDate}T12:00:00Z`));
  const part = (type: string): number => Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
  const written = [part('relatedYear'), part('month'), part('day')].map((n) => String(n).padStart(2, '0')).join('-');
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? birthDate : written;
};

/** How a clerk in a city wrote down a person without a card: each time something else is not as at home. */
export const asMet = (record: DemoRecord, n: number): DemoRecord => {
  switch (n % 3) {
    case 0:
      return { ...record, phone: `${record.phone.slice(0, 3)}9${record.phone.slice(4)}` };
    case 1:
      return { ...record, birthDate: record.birthDate === null ? null : lunarOf(record.birthDate) };
    default:
      return record;
  }
};
