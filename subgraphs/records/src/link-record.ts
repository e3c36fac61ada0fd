import type { RowKey } from '@liangdi/kit';
import type { Change } from './change.ts';
import type { Owner } from './owner.ts';

interface Projection extends Owner {
  readonly linkVersion: number;
}

/**
 * Says whose a record is, or (null) that it is nobody's: the projection that reads by member go by. The feed tells it as
 * a fact of the list `links`, counted, so that repeats and late arrivals change nothing.
 */
export const linkRecord = async (
  { tx, stamp, tellOf }: Pick<Change<never>, 'tx' | 'stamp' | 'tellOf'>,
  record: RowKey,
  member: RowKey | null,
): Promise<boolean> => {
  const [linked] = await tx.$queryRawUnsafe<Projection[]>(
    `UPDATE record SET member_region = $3, member_id = $4::uuid, link_version = link_version + 1, linked_at = $5::timestamptz
     WHERE region = $1 AND id = $2::uuid AND (member_region, member_id) IS DISTINCT FROM ($3, $4::uuid)
     RETURNING member_region AS "memberRegion", member_id AS "memberId", link_version AS "linkVersion"`,
    record.region,
    record.id,
    member?.region ?? null,
    member?.id ?? null,
    stamp.at,
  );
  if (!linked) return false;
  tellOf(record, 'links', {
    id: record.id,
    version: linked.linkVersion,
    region: record.region,
    recordedAt: stamp.at.getTime(),
    validFrom: stamp.at.getTime(),
    validTo: null,
    memberRegion: linked.memberRegion,
    memberId: linked.memberId,
  });
  return true;
};
