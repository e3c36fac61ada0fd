import type { Standing, Viewer } from '@liangdi/kit';
import type { Sql } from '../read-model/sql.ts';
import { answeredMembers } from './answering.ts';
import { openGrants } from './grants.ts';

/** What coordination knows of an account beside what its token says. */
export const standingOf = async (sql: Sql, viewer: Viewer, now: Date): Promise<Standing> => ({
  grants: await openGrants(sql, viewer.account, now),
  answering: await answeredMembers(sql, viewer.organisations, now),
});
