import type { RowKey } from '@liangdi/kit';

/** Whose a record is: a member's, or (null) nobody's yet. */
export interface Owner {
  readonly memberRegion: string | null;
  readonly memberId: string | null;
}

/** A record and whose it is. */
export type Owned = RowKey & Owner;

/** Whose a record is, in the words of the policy. */
export const ownerOf = ({ memberRegion, memberId }: Owner): string | null =>
  memberId === null ? null : `Member:${memberRegion}:${memberId}`;
