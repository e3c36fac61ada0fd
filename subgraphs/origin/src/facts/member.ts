import { type FactTable, sealedDay } from '@liangdi/kit';
import { memberGuard } from '../policy/guards.ts';
import type { MemberRow } from '../rows.ts';

/** What the judgement calls the standing of someone who is a member no longer, or whom the branch lost touch with. */
const standing = `CASE f.standing WHEN 'LEFT' THEN 'ENDED' WHEN 'DECEASED' THEN 'ENDED' WHEN 'LOST_TOUCH' THEN 'FULL' ELSE f.standing END`;

const home = (column: string): string =>
  `(SELECT ${column} FROM home_branch b JOIN township t ON t.region = b.region AND t.id = b.township_id
    WHERE b.region = f.region AND b.id = f.branch_id)`;

/**
 * The member's record. One version fills two lists: who the member is, and whether the branch knows where they are,
 * which holds since `whereaboutsSince`. What others say, unconfirmed, is not "unknown".
 */
export const memberFacts: FactTable<MemberRow> = {
  table: 'member_version',
  subject: 'id',
  guard: memberGuard,
  lasts: false,
  columns: {
    branchId: 'uuid',
    name: 'text',
    sex: 'text',
    birthDate: 'day',
    phone: 'text',
    standing: 'text',
    joinedOn: 'day',
    whereabouts: 'text',
    whereaboutsSince: 'instant',
    identityToken: 'text',
  },
  lists: [
    {
      list: 'members',
      fields: {
        name: 'f.name',
        sex: 'f.sex',
        birthDate: sealedDay('f.birth_date'),
        standing,
        joinedOn: 'day_ms(f.joined_on)',
        branchId: 'f.branch_id',
        townshipId: home('t.id'),
        countyId: home('t.county_id'),
        county: 'f.region',
      },
    },
    {
      list: 'whereabouts',
      validFrom: 'epoch_ms(f.whereabouts_since)',
      fields: { known: `f.whereabouts <> 'UNKNOWN'` },
    },
  ],
};
