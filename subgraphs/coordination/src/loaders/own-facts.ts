import { type Loader, oneByKey } from '@liangdi/kit';
import { loadOwnFacts, NO_OWN_FACTS, type OwnFacts } from '../read-model/own-facts.ts';
import { keyOf, type MemberKey, type Statements } from '../read-model/sql.ts';

/** Coordination's own facts of a member, as the judgement reads them. */
export const ownFactsLoader = (sql: Statements): Loader<MemberKey, OwnFacts | null> =>
  oneByKey<MemberKey, OwnFacts & { readonly member: MemberKey }>(
    async (keys) => {
      const found = await loadOwnFacts(sql, keys);
      return keys.map((member) => ({ member, ...(found.get(keyOf(member)) ?? NO_OWN_FACTS) }));
    },
    ({ member: { region, id } }) => ({ region, id }),
  );
