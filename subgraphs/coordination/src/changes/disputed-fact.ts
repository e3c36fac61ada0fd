import { errors, readGlobalId } from '@liangdi/kit';
import { factPlaces } from '../judge/fact-places.ts';
import type { MemberKey, Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { DisputeRow } from '../rows.ts';

type Owned = Pick<DisputeRow, 'owner' | 'owner_region' | 'linked_region'>;

/**
 * Whose a fact is, when it is about the member: found in what the sides told of them.
 * @throws CallerError NOT_FOUND for everything else, as for what does not exist
 */
export const ownFact = async (sql: Sql, member: MemberKey, globalId: string): Promise<Owned> => {
  const path = ['input', 'fact'];
  const named = readGlobalId(globalId);
  if (named === null) throw errors.ID_NOT_OURS({ expected: 'Fact' }, path);
  if (named.type === 'IdentityLink') {
    const [link] = await sql<{ record_region: string }>(
      `select record_region from identity_link where region = $1 and member_id = $2::uuid and id = $3::uuid`,
      [member.region, member.id, named.id],
    );
    if (link === undefined) throw errors.NOT_FOUND({}, path);
    return { owner: 'COORDINATION', owner_region: member.region, linked_region: link.record_region };
  }
  const place = factPlaces[named.type];
  if (place === undefined) throw errors.ID_OF_ANOTHER_TYPE({ expected: 'Fact', type: named.type }, path);
  const found = await sql(
    `select 1 from ${READ_MODEL}.document d, json_array_elements(d.facts -> $4) v
      where d.member_region = $1 and d.member_id = $2::uuid and d.side = $3
        and v ->> 'id' = $5 and v ->> 'region' = $6 limit 1`,
    [member.region, member.id, place.side, place.list, named.id, named.region],
  );
  if (found.length === 0) throw errors.NOT_FOUND({}, path);
  return { owner: place.side, owner_region: named.region, linked_region: null };
};
