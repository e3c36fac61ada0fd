import { factLoaders, type Session } from '@liangdi/kit';
import { contactLogFacts } from '../facts/contact-log.ts';
import { contactPersonFacts } from '../facts/contact-person.ts';
import { creditFacts } from '../facts/credit.ts';
import { familyHelpFacts } from '../facts/family-help.ts';
import { fulfilmentFacts } from '../facts/fulfilment.ts';
import { memberFacts } from '../facts/member.ts';
import { outflowFacts } from '../facts/outflow.ts';
import { searchCampaignFacts, searchFacts, stopSearchFacts } from '../facts/search.ts';
import { whereaboutsReportFacts } from '../facts/whereabouts-report.ts';

export const ownFactLoaders = (session: Session) => ({
  member: factLoaders(session, memberFacts),
  outflow: factLoaders(session, outflowFacts),
  contactPerson: factLoaders(session, contactPersonFacts),
  contactLog: factLoaders(session, contactLogFacts),
  fulfilment: factLoaders(session, fulfilmentFacts),
  searchCampaign: factLoaders(session, searchCampaignFacts),
  search: factLoaders(session, searchFacts),
  stopSearch: factLoaders(session, stopSearchFacts),
  whereaboutsReport: factLoaders(session, whereaboutsReportFacts),
  credit: factLoaders(session, creditFacts),
  familyHelp: factLoaders(session, familyHelpFacts),
});
