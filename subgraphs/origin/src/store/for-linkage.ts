import type { ListedVersion } from '@liangdi/kit';

/** The feed adds what linkage compares to a member's record; the judgement does not get that. */
export const forLinkage = (row: object, listed: readonly ListedVersion[]): readonly ListedVersion[] =>
  'identityToken' in row && 'phone' in row
    ? listed.map(({ list, version }) =>
        list === 'members'
          ? { list, version: { ...version, identityToken: row.identityToken, phone: row.phone } }
          : { list, version },
      )
    : listed;
