import type { LinkDecision } from '../read-model/link-tokens.ts';
import { tokenFactsKey } from './facts-key.ts';
import type { Known } from './known-links.ts';

type Pair = Pick<LinkDecision, 'memberRegion' | 'memberId' | 'side' | 'recordRegion' | 'recordId'>;

/** Whom a link is about, as decisions name them. */
export const pairOfLink = (
  link: Pick<Known, 'region' | 'member_id' | 'side' | 'record_region' | 'record_id'>,
): Pair => ({
  memberRegion: link.region,
  memberId: link.member_id,
  side: link.side,
  recordRegion: link.record_region,
  recordId: link.record_id,
});

type Said = Pick<LinkDecision, 'state' | 'evidence' | 'at' | 'by'> &
  Partial<Pick<LinkDecision, 'class' | 'probability' | 'confirmedBy'>>;

/** A decision that rests on no number that both carry; against the pair, unless what is said speaks for it. */
export const decidedWithoutNumber = (pair: Pair, said: Said): LinkDecision => ({
  ...pair,
  class: 'UNLIKELY',
  probability: 0,
  confirmedBy: [],
  token: null,
  collision: false,
  sought: false,
  reason: null,
  factsKey: tokenFactsKey(null),
  ...said,
});
