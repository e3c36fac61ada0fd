import { type Loader, manyByKey, type Session } from '@liangdi/kit';
import { type ConsentRow, consentsOf, withdrawnFrom } from '../consents/consent-store.ts';
import type { MemberKey } from '../read-model/sql.ts';

/** What each member said, of every agreement that covers them. */
export const consentsLoader = (session: Session, now: Date): Loader<MemberKey, readonly ConsentRow[]> =>
  manyByKey<MemberKey, ConsentRow>(
    session,
    `consents at ${now.getTime()}`,
    (keys) => consentsOf(session, keys, now),
    ({ member }) => member,
  );

/** Agreements from which each member has withdrawn: for partners, who are told of it by what they do not get. */
export const withdrawnLoader = (service: Session): Loader<MemberKey, readonly { readonly agreement: string }[]> =>
  manyByKey<MemberKey, MemberKey & { readonly agreement: string }>(
    service,
    'withdrawn',
    (keys) => withdrawnFrom(service, keys),
    ({ region, id }) => ({ region, id }),
  );
