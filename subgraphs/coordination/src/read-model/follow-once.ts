import type { SideName } from '@liangdi/responsibility';
import { isAboutData, type LeavingOut, type LeftOut } from './leaving-out.ts';
import { cursorOf, type Following, lockReadModel, takePage } from './projector.ts';
import type { FeedEvent, FeedPage, Source } from './source.ts';
import { READ_MODEL } from './tables.ts';

/** What following a side needs from outside. */
export interface FollowingSides extends Following {
  readonly leavingOut: LeavingOut;
}

/**
 * Reads and takes one page of one side. Returns whether more waits. What is refused for its values is read again in ever
 * smaller pages until the event stands alone; that one is left out, so that nobody waits for it.
 */
export const followOnce = async (source: Source, following: FollowingSides, limit: number): Promise<boolean> => {
  const { side } = source;
  const { leavingOut } = following;
  const from = await following.transaction((sql) => cursorOf(sql, READ_MODEL, side));
  const asked = following.now();
  const page = await source.read(from, limit);
  const take = (page: FeedPage): Promise<boolean> =>
    following.transaction(async (sql) => {
      await lockReadModel(sql);
      return takePage(sql, following, { side, page, from, asked, schema: READ_MODEL, tell: true });
    });
  try {
    const taken = await take(page);
    if (taken) leavingOut.takenIn(page.events.length);
    return !taken || page.more;
  } catch (error) {
    const [first, ...others] = page.events;
    if (first === undefined || !isAboutData(error)) throw error;
    if (others.length > 0 && limit > 1)
      return followOnce(source, following, Math.floor(Math.min(limit, page.events.length) / 2));
    leavingOut.permit(error);
    const taken = await take({ ...page, events: [] });
    if (taken) for (const event of page.events) leavingOut.on.onLeftOut(named(side, event), error);
    return !taken || page.more;
  }
};

const named = (side: SideName, { list, version: { id, version } }: FeedEvent): LeftOut => ({ side, list, id, version });
