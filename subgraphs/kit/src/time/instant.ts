/** A calendar day in the form `YYYY-MM-DD` that really exists (no 30 February), from year 0001 on. */
export const isCalendarDate = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day || year === '0000') return false;
  const lengths = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return Number(day) >= 1 && Number(day) <= (lengths[Number(month) - 1] ?? 0);
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A plain date means the start of that day in China, which keeps one time zone without daylight saving. */
export const startOfDay = (date: string): Date => new Date(`${date}T00:00:00.000+08:00`);

const instantForm =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The instant that a text names: ISO 8601 with its offset, or a plain date. Null when there is no such instant. */
export const readInstant = (text: string): Date | null => {
  if (isCalendarDate(text)) return startOfDay(text);
  const [, date] = instantForm.exec(text) ?? [];
  return date && isCalendarDate(date) ? new Date(text) : null;
};

/** The day on which an instant falls, at +08:00: `2026-03-01`. */
export const dayAt = (instant: Date | string): string =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
