import {
  isCurrent,
  type NestedList,
  nestedConnections,
  nestedFacts,
  type Session,
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
};

/** Every list that lies under a parent: `lists.outflows(member, args)`. */
export const nestedLists = (session: Session) => ({
  townships: nestedConnections(session, organisationLists.townships),
  homeBranches: nestedConnections(session, organisationLists.homeBranches),
  courses: nestedConnections(session, catalogueLists.courses),
  ruleDocuments: nestedConnections(session, catalogueLists.ruleDocuments),
  members: nestedConnections(session, members),
  outflows: nestedConnections(session, nestedFacts(outflowFacts)),
  contactPersons: nestedConnections(session, nestedFacts(contactPersonFacts)),
  contactLogs: nestedConnections(session, nestedFacts(contactLogFacts)),
  fulfilments: nestedConnections(session, nestedFacts(fulfilmentFacts)),
  searches: nestedConnections(session, nestedFacts(searchFacts)),
  stopSearches: nestedConnections(session, nestedFacts(stopSearchFacts)),
  whereaboutsReports: nestedConnections(session, nestedFacts(whereaboutsReportFacts)),
  credits: nestedConnections(session, nestedFacts(creditFacts)),
  familyHelp: nestedConnections(session, nestedFacts(familyHelpFacts)),
  searchCampaigns: nestedConnections(session, nestedFacts(searchCampaignFacts, 'countyId')),
  searchesOfCampaign: nestedConnections(session, nestedFacts(searchFacts, 'campaignId')),
});
