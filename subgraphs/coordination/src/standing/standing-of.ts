import type { Standing, Viewer } from '@liangdi/kit';
import type { Sql } from '../read-model/sql.ts';
import { answeredMembers } from './answering.ts';

/** What coordination knows of an account beside what its token says. */
export const standingOf = async (sql: Sql, viewer: Viewer, now: Date): Promise<Standing> => ({
  grants: [],
  answering: await answeredMembers(sql, viewer.organisations, now),
});
