import type { Instant, SideName } from '../facts.ts';
import { regionsAgree } from '../history/region.ts';
import type { RuleVersion } from '../rules/rule.ts';
import { DUTIES } from '../rules/select.ts';
import type { Past, Stretch } from './past.ts';
import type { Picture } from './picture.ts';

interface LeadSince {
  /** null when the side led already at the last fulfilment, or when the rule began. */
  readonly began: Instant | null;
  /** Whether no silent side could tell of a later beginning. */
  readonly certain: boolean;
}

/**
 * Since when the side that leads has owed the duty by a cadence without a break. A duty that a side leads without one,
 * as contact at home, runs no clock; a move that leaves the lead where it was, as a declaration made anew, stops none.
 */
export const leadSince = (rule: RuleVersion, last: Instant | null, picture: Picture, past: Past): LeadSince => {
  const duty = DUTIES.indexOf(rule.duty);
  let certain = true;
  const floor = Math.max(rule.validFrom, last ?? rule.validFrom);
  for (let index = 0, stretch = past(0, floor); stretch !== null; stretch = past(++index, floor)) {
    const owed = wasThere(rule.lead, stretch, picture, last) ? owedBy(rule.lead, stretch, duty) : false;
    if (owed === false) return { began: stretch.until, certain };
    if (owed === null) certain = false;
  }
  return { began: null, certain };
};

/** null when a silent side keeps us from knowing. */
const owedBy = (side: SideName, { selections }: Stretch, duty: number): boolean | null => {
  const selection = selections[duty];
  if (selection?.kind === 'UNKNOWN') return null;
  if (selection?.kind !== 'RULE' || selection.lead !== side) return false;
  return selection.certain ? selection.rule.cadence !== null : null;
};

/**
 * Whether the side already answered for the member. Another city or another association begins anew, another home branch
 * does not: the origin had whoever it declared, and whoever the duty was fulfilled for.
 */
const wasThere = (side: SideName, { until, picture: then }: Stretch, now: Picture, last: Instant | null): boolean => {
  switch (side) {
    case 'ORIGIN':
      return last !== null || !!then.origin?.openOutflow || (now.origin?.member?.validFrom ?? until) < until;
    case 'DESTINATION': {
      const [before, today] = [then.destination?.openReceptions[0], now.destination?.openReceptions[0]];
      return before !== undefined && today !== undefined && regionsAgree(before.region, today.region);
    }
    case 'ASSOCIATION': {
      const [before, today] = [then.association?.openMemberships[0], now.association?.openMemberships[0]];
      return before !== undefined && before.associationId === today?.associationId;
    }
  }
};
