import { toGlobalId } from '@liangdi/kit';
import type { JudgedMember } from '../read-model/judge-members.ts';
import type { Sql } from '../read-model/sql.ts';
import type { FindingChange } from '../read-model/write-findings.ts';
import { type Change, notify } from './change.ts';

/** PostgreSQL takes notices of less than 8,000 bytes, and what fails there fails the transaction. A change has 300 to 1,700. */
const perNotice = 7_800;

/** Changes as lists of so many bytes at most. */
const listsOf = (changes: readonly Change[]): readonly string[] => {
  const lists: string[][] = [];
  let left = 0;
  for (const change of changes) {
    const text = JSON.stringify(change);
    const bytes = Buffer.byteLength(text) + 1;
    if (bytes > left) {
      lists.push([]);
      left = perNotice;
    }
    lists.at(-1)?.push(text);
    left -= bytes;
  }
  return lists.map((texts) => `[${texts}]`);
};

/** Tells whoever listens, once the transaction commits; nobody hears of one that does not. */
const announce = async (sql: Sql, changes: readonly Change[]): Promise<void> => {
  const lists = listsOf(changes);
  if (lists.length > 0) await sql(notify, [lists]);
};

/** Members that were judged again: something about them changed, or time did. */
export const announceMembers = (sql: Sql, judged: readonly JudgedMember[]): Promise<void> =>
  announce(
    sql,
    judged.map(({ region, id, destination }) => {
      const member = toGlobalId('Member', region, id);
      return { kind: 'MEMBER', id: member, member, origin: region, destination };
    }),
  );

export const announceFindings = (sql: Sql, changes: readonly FindingChange[]): Promise<void> =>
  announce(
    sql,
    changes.map(({ row, life }) => ({
      kind: 'FINDING',
      id: toGlobalId('Finding', row.region, row.id),
      member: row.memberId === null ? null : toGlobalId('Member', row.region, row.memberId),
      origin: row.origin,
      destination: row.destination,
      findingKind: row.kind,
      severity: row.severity,
      status: life.status,
      owner: row.owner,
      assignee: life.assignee,
    })),
  );
