/** Milliseconds of a day. */
export const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

/** Start of the day at +08:00 in which an instant lies. */
export const startOfDay = (instant: number): number => Math.floor((instant + CHINA) / DAY) * DAY - CHINA;

/** The calendar day at +08:00 of an instant, `YYYY-MM-DD`. */
export const dayOf = (instant: number): string => new Date(instant + CHINA).toISOString().slice(0, 10);

/** Start of a calendar day at +08:00. */
export const instantOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);
