import { type Loader, oneByKey } from '@liangdi/kit';
import type { LinkVersion } from '@liangdi/responsibility';
import { loadLinks } from '../read-model/sides.ts';
import type { MemberKey, Sql } from '../read-model/sql.ts';

interface MemberLinks {
  readonly member: MemberKey;
  readonly links: readonly LinkVersion[];
}

/** All versions of a member's links, as the judgement reads them. */
export const linkFactsLoader = (sql: Sql): Loader<MemberKey, MemberLinks | null> =>
  oneByKey(
    async (keys) => {
      const found = await loadLinks(sql, keys);
      return keys.map((member) => ({ member, links: found.get(`${member.region}/${member.id}`) ?? [] }));
    },
    ({ member: { region, id } }) => ({ region, id }),
  );
