import type { Session, Standing, Viewer } from '@liangdi/kit';
import { termsOf } from '../agreements/terms-of.ts';
import type { Sql } from '../read-model/sql.ts';
import { answeredMembers } from './answering.ts';
import { openGrants } from './grants.ts';

/**
 * What coordination knows of an account beside what its token says.
 * @param service reads as one of our own processes
 */
export const standingOf = async (sql: Sql, service: Session, viewer: Viewer, now: Date): Promise<Standing> => {
  const [grants, answering, terms] = await Promise.all([
    openGrants(sql, viewer.account, now),
    answeredMembers(sql, viewer.organisations, now),
    termsOf(service, viewer, now),
  ]);
  return { grants, answering, ...(terms && { terms }) };
};
