import type { SideName } from '@liangdi/responsibility';
import { cursorOf, type Following, lockReadModel, takePage } from './projector.ts';
import type { FeedEvent, FeedPage, Source } from './source.ts';
import { READ_MODEL } from './tables.ts';

/** An event that the database refuses, named without what it says of anybody. */
export interface LeftOut {
  readonly side: SideName;
  readonly list: string;
  /** Of the fact, with its version. */
  readonly id: string;
  readonly version: number;
}

/** What following a side needs from outside. */
export interface FollowingSides extends Following {
  /** Said of each event that is left out; the error is the database's. */
  readonly onLeftOut: (event: LeftOut, error: unknown) => void;
}

/**
 * Reads and takes one page of one side. Returns whether more waits. What the database refuses for its values is read again
 * in ever smaller pages until the event stands alone; that one is left out, so that nobody waits for it.
 */
export const followOnce = async (source: Source, following: FollowingSides, limit: number): Promise<boolean> => {
  const { side } = source;
  const from = await following.transaction((sql) => cursorOf(sql, READ_MODEL, side));
  const asked = following.now();
  const page = await source.read(from, limit);
  const take = (page: FeedPage): Promise<boolean> =>
    following.transaction(async (sql) => {
      await lockReadModel(sql);
      return takePage(sql, following, { side, page, from, asked, schema: READ_MODEL, tell: true });
    });
  try {
    return !(await take(page)) || page.more;
  } catch (error) {
    const [first, ...others] = page.events;
    if (first === undefined || !isAboutValues(error)) throw error;
    if (others.length > 0 && limit > 1)
      return followOnce(source, following, Math.floor(Math.min(limit, page.events.length) / 2));
    const taken = await take({ ...page, events: [] });
    if (taken) for (const event of page.events) following.onLeftOut(named(side, event), error);
    return !taken || page.more;
  }
};

/** PostgreSQL's classes 22, a value that it does not take, and 23, a constraint: the same data fails again. */
const isAboutValues = (error: unknown): boolean =>
  error instanceof Error && /^2[23][0-9A-Z]{3}$/.test(String((error as { code?: unknown }).code));

const named = (side: SideName, { list, version: { id, version } }: FeedEvent): LeftOut => ({ side, list, id, version });
