import type { RowKey } from '@liangdi/kit';
import type { Change } from './change.ts';
import type { Owner } from './owner.ts';

interface Projection extends Owner {
  readonly linkVersion: number;
  readonly linkedAt: Date;
}

/**
 * Says whose a record is, or (null) that it is nobody's: the projection that reads by member go by. The feed tells it as
 * a fact of the list `links`, counted, so that repeats and late arrivals change nothing.
 * @param when what is said here counts from now on, later than all that was said before; a decision of coordination, whose
 * instant the stamp is, only where nothing later was said or decided, and of a record that was withdrawn only that it is nobody's
 */
export const linkRecord = async (
  { tx, stamp, tellOf }: Pick<Change<never>, 'tx' | 'stamp' | 'tellOf'>,
  record: RowKey,
  member: RowKey | null,
  when: 'NOW' | 'UNLESS_LATER' = 'NOW',
): Promise<boolean> => {
  const [linked] = await tx.$queryRawUnsafe<Projection[]>(
    `UPDATE record SET member_region = $3, member_id = $4::uuid, link_version = link_version + 1,
       linked_at = CASE WHEN $6 THEN $5::timestamptz ELSE greatest($5::timestamptz, linked_at + interval '1 millisecond') END
     WHERE region = $1 AND id = $2::uuid AND (member_region, member_id) IS DISTINCT FROM ($3, $4::uuid)
       AND (NOT $6 OR linked_at IS NULL OR linked_at <= $5::timestamptz)
       AND ($4::uuid IS NULL OR NOT $6 OR NOT EXISTS (SELECT 1 FROM record_version v WHERE v.region = record.region
         AND v.id = record.id AND v.superseded_at IS NULL AND v.withdrawn))
     RETURNING member_region AS "memberRegion", member_id AS "memberId", link_version AS "linkVersion", linked_at AS "linkedAt"`,
    record.region,
    record.id,
    member?.region ?? null,
    member?.id ?? null,
    stamp.at,
    when === 'UNLESS_LATER',
  );
  if (!linked) return false;
  tellOf(record, 'links', {
    id: record.id,
    version: linked.linkVersion,
    region: record.region,
    recordedAt: linked.linkedAt.getTime(),
    validFrom: linked.linkedAt.getTime(),
    validTo: null,
    memberRegion: linked.memberRegion,
    memberId: linked.memberId,
  });
  return true;
};
