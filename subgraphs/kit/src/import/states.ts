/** Where an import stands: the work itself goes on from one that is under way, people from all others. */
export type ImportState = 'CHECKING' | 'CHECKED' | 'COMMITTING' | 'COMMITTED' | 'UNDOING' | 'UNDONE' | 'FAILED';

const underWay: readonly ImportState[] = ['CHECKING', 'COMMITTING', 'UNDOING'];
const over: readonly ImportState[] = ['COMMITTED', 'UNDONE', 'FAILED'];

/** Whether work on it goes on by itself; else it waits for somebody, or is over. */
export const isUnderWay = (state: ImportState): boolean => underWay.includes(state);

const inSql = (states: readonly ImportState[]): string => `(${states.map((state) => `'${state}'`).join(', ')})`;

/** States in which work goes on by itself, as SQL. */
export const UNDER_WAY: string = inSql(underWay);

/** States in which no work is left to do, as SQL. */
export const OVER: string = inSql(over);
