import { keyValues, type Loader, manyByKey, oneByKey, type Session } from '@liangdi/kit';
import type { Reach } from '../policy/reach.ts';
import type { MemberKey } from '../read-model/sql.ts';
import type { LinkRow } from '../rows.ts';
import { onSession } from '../store/postgres.ts';

const CURRENT = `select l.region, l.id, l.member_id, l.side, l.record_region, l.record_id, v.version, v.state, v.class,
    v.probability, v.evidence, v.confirmed_by, v.token, v.collision, v.sought, v.facts_key, v.valid_from
  from identity_link l join identity_link_version v on v.region = l.region and v.id = l.id and v.superseded_at is null`;

/** The statement of current links, for lists to go on from. */
export const currentLinks = CURRENT;

/** Over a link of that statement. */
export const linkSeen = (reach: Reach): string =>
  reach.link('l.region', 'l.member_id', 'l.record_region', 'l.record_id');

export const linkLoader = (session: Session, reach: Reach): Loader<MemberKey, LinkRow | null> =>
  oneByKey(
    session,
    'links',
    (keys) =>
      onSession(session)<LinkRow>(
        `${CURRENT} join unnest($1::text[], $2::uuid[]) k(region, id) on k.region = l.region and k.id = l.id
         where ${linkSeen(reach)}`,
        keyValues(keys),
      ),
    ({ region, id }) => ({ region, id }),
  );

/** Links of a member, latest first. */
export const memberLinksLoader = (session: Session, reach: Reach): Loader<MemberKey, readonly LinkRow[]> =>
  manyByKey(
    session,
    'links.ofMembers',
    (keys) =>
      onSession(session)<LinkRow>(
        `${CURRENT} join unnest($1::text[], $2::uuid[]) k(region, id) on k.region = l.region and k.id = l.member_id
         where ${linkSeen(reach)}
         order by v.valid_from desc, l.id`,
        keyValues(keys),
      ),
    ({ region, member_id }) => ({ region, id: member_id }),
  );
