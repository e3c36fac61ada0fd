import type { FactTable } from '@liangdi/kit';
import { factGuard } from '../policy/guards.ts';
import type { SearchCampaignRow, SearchRow, StopSearchRow } from '../rows.ts';

/** A search campaign (集中寻找行动); it reaches the judgement through its searches. */
export const searchCampaignFacts: FactTable<SearchCampaignRow> = {
  table: 'search_campaign_version',
  subject: 'id',
  lasts: true,
  columns: { countyId: 'uuid', title: 'text' },
  lists: [],
};

/** One member's search in a campaign (一找一). */
export const searchFacts: FactTable<SearchRow> = {
  table: 'search',
  subject: 'memberId',
  guard: factGuard('Search'),
  lasts: true,
  columns: { campaignId: 'uuid', finder: 'text', outcome: 'text', outcomeAt: 'instant' },
  lists: [
    {
      list: 'searches',
      fields: {
        campaignId: 'f.campaign_id',
        finderId: 'f.finder',
        outcome: `CASE f.outcome WHEN 'OPEN' THEN NULL WHEN 'DECEASED' THEN 'DIED' ELSE f.outcome END`,
        outcomeAt: 'epoch_ms(f.outcome_at)',
      },
    },
  ],
};

/** The member asked not to be searched for. */
export const stopSearchFacts: FactTable<StopSearchRow> = {
  table: 'stop_search',
  subject: 'memberId',
  guard: factGuard('StopSearch'),
  lasts: true,
  columns: {},
  lists: [{ list: 'stopSearches', fields: {} }],
};
