import { connectionOf, keyset, readPage } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { QueryIdentityLinksArgs } from '../generated/graphql.ts';
import { currentLinks, linkSeen } from '../loaders/links.ts';
import type { IdentityLinkPage, LinkRow } from '../rows.ts';

const LIST = 'identityLinks(sought,probability,id)';

/** Links and candidates: of members whom the origin looks for first, then most probable first. */
export const listLinks = async (
  { filter, ...args }: Partial<QueryIdentityLinksArgs>,
  { sql, reach }: Context,
): Promise<IdentityLinkPage> => {
  const page = readPage(LIST, args);
  const own = [filter?.states ?? ['CANDIDATE'], filter?.side ?? null, filter?.classes ?? null];
  const matches = `v.state = any($1::text[]) and ($2::text is null or l.side = $2)
    and ($3::text[] is null or v.class = any($3)) and ${linkSeen(reach)}`;
  const sort = [
    { sql: 'v.sought', type: 'boolean', descending: true },
    { sql: 'v.probability', type: 'float8', descending: true },
    { sql: 'v.id', type: 'uuid' },
  ];
  const { where, orderBy, limit, values } = keyset(page, sort, own.length);
  const rows = await sql<LinkRow>(`${currentLinks} where ${matches} and ${where} order by ${orderBy} limit ${limit}`, [
    ...own,
    ...values,
  ]);
  const total = async () => {
    const [row] = await sql<{ total: number }>(
      `select count(*)::int as total from identity_link_version v join identity_link l on l.region = v.region and l.id = v.id
        where v.superseded_at is null and ${matches}`,
      own,
    );
    return row?.total ?? 0;
  };
  return connectionOf(LIST, page, rows, (row) => [row.sought, row.probability, row.id], total);
};
