import { type Loader, oneByKey, type Session } from '@liangdi/kit';
import { loadOwnFacts, NO_OWN_FACTS, type OwnFacts } from '../read-model/own-facts.ts';
import { keyOf, type MemberKey } from '../read-model/sql.ts';
import { onSession } from '../store/postgres.ts';

/** Coordination's own facts of a member, as the judgement reads them. */
export const ownFactsLoader = (session: Session): Loader<MemberKey, OwnFacts | null> => {
  const sql = onSession(session, 'ownFacts');
  return oneByKey<MemberKey, OwnFacts & { readonly member: MemberKey }>(
    session,
    'ownFacts',
    async (keys) => {
      const found = await loadOwnFacts(sql, keys);
      return keys.map((member) => ({ member, ...(found.get(keyOf(member)) ?? NO_OWN_FACTS) }));
    },
    ({ member: { region, id } }) => ({ region, id }),
  );
};
