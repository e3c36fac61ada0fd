import { documentSql, type FactTable, listsOf } from '@liangdi/kit';
import { branchesSql } from './branches.ts';
import { contactLogFacts } from './contact-log.ts';
import { contactPersonFacts } from './contact-person.ts';
import { creditFacts } from './credit.ts';
import { familyHelpFacts } from './family-help.ts';
import { fulfilmentFacts } from './fulfilment.ts';
import { memberFacts } from './member.ts';
import { outflowFacts } from './outflow.ts';
import { searchFacts, stopSearchFacts } from './search.ts';
import { whereaboutsReportFacts } from './whereabouts-report.ts';

/** Every table whose versions are about a member. */
export const memberTables: readonly FactTable[] = [
  memberFacts,
  outflowFacts,
  contactPersonFacts,
  contactLogFacts,
  fulfilmentFacts,
  searchFacts,
  stopSearchFacts,
  whereaboutsReportFacts,
  creditFacts,
  familyHelpFacts,
];

const filled = listsOf(memberTables);

/** SQL of everything that the origin knows of the member `k(region, id)`: the `originFacts` of the judgement. */
export const originDocument: string = documentSql([
  ...['members', 'outflows', 'whereabouts', 'searches', 'stopSearches'].map(
    (list) => [list, filled.get(list) ?? []] as const,
  ),
  ['branches', [branchesSql]],
  ...['contactPersons', 'contactLogs', 'careCases', 'fulfilments'].map(
    (list) => [list, filled.get(list) ?? []] as const,
  ),
]);
