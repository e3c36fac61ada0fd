import {
  isCurrent,
  type NestedList,
  nestedConnections,
  nestedFacts,
  perRequest,
  seesFact,
  selectFact,
} from '@liangdi/kit';
import { contactLogFacts } from '../facts/contact-log.ts';
import { contactPersonFacts } from '../facts/contact-person.ts';
import { creditFacts } from '../facts/credit.ts';
import { familyHelpFacts } from '../facts/family-help.ts';
import { fulfilmentFacts } from '../facts/fulfilment.ts';
import { memberFacts } from '../facts/member.ts';
import { outflowFacts } from '../facts/outflow.ts';
import { searchCampaignFacts, searchFacts, stopSearchFacts } from '../facts/search.ts';
import { whereaboutsReportFacts } from '../facts/whereabouts-report.ts';
import type { MemberRow } from '../rows.ts';
import { catalogueLists } from './catalogue.ts';
import { organisationLists } from './organisations.ts';

const members: NestedList<MemberRow> = {
  name: 'homeBranch.members(name,id)',
  select: selectFact(memberFacts),
  from: 'member_version f',
  where: `f.region = k.region AND f.branch_id = k.id AND ${isCurrent()} AND ${seesFact(memberFacts)}`,
  sort: [
    { sql: 'f.name', type: 'text' },
    { sql: 'f.id', type: 'uuid' },
  ],
  placeOf: (row) => [row.name, row.id],
  tells: 'Member.name',
};

/** Every list that lies under a parent: `lists.outflows(member, args)`. */
export const nestedLists = perRequest({
  townships: nestedConnections(organisationLists.townships),
  homeBranches: nestedConnections(organisationLists.homeBranches),
  courses: nestedConnections(catalogueLists.courses),
  ruleDocuments: nestedConnections(catalogueLists.ruleDocuments),
  members: nestedConnections(members),
  outflows: nestedConnections(nestedFacts(outflowFacts)),
  contactPersons: nestedConnections(nestedFacts(contactPersonFacts)),
  contactLogs: nestedConnections(nestedFacts(contactLogFacts)),
  fulfilments: nestedConnections(nestedFacts(fulfilmentFacts)),
  searches: nestedConnections(nestedFacts(searchFacts)),
  stopSearches: nestedConnections(nestedFacts(stopSearchFacts)),
  whereaboutsReports: nestedConnections(nestedFacts(whereaboutsReportFacts)),
  credits: nestedConnections(nestedFacts(creditFacts)),
  familyHelp: nestedConnections(nestedFacts(familyHelpFacts)),
  searchCampaigns: nestedConnections(nestedFacts(searchCampaignFacts, 'countyId')),
  searchesOfCampaign: nestedConnections({ ...nestedFacts(searchFacts, 'campaignId'), tells: 'Search.validFrom' }),
});
