import { factLoaders } from '@liangdi/kit';
import { contactLogFacts } from '../facts/contact-log.ts';
import { contactPersonFacts } from '../facts/contact-person.ts';
import { creditFacts } from '../facts/credit.ts';
import { familyHelpFacts } from '../facts/family-help.ts';
import { fulfilmentFacts } from '../facts/fulfilment.ts';
import { memberFacts } from '../facts/member.ts';
import { outflowFacts } from '../facts/outflow.ts';
import { searchCampaignFacts, searchFacts, stopSearchFacts } from '../facts/search.ts';
import { whereaboutsReportFacts } from '../facts/whereabouts-report.ts';

export const ownFactLoaders = {
  member: factLoaders(memberFacts),
  outflow: factLoaders(outflowFacts),
  contactPerson: factLoaders(contactPersonFacts),
  contactLog: factLoaders(contactLogFacts),
  fulfilment: factLoaders(fulfilmentFacts),
  searchCampaign: factLoaders(searchCampaignFacts),
  search: factLoaders(searchFacts),
  stopSearch: factLoaders(stopSearchFacts),
  whereaboutsReport: factLoaders(whereaboutsReportFacts),
  credit: factLoaders(creditFacts),
  familyHelp: factLoaders(familyHelpFacts),
};
