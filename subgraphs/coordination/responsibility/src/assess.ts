import type { Instant, SideName, Sides } from './facts.ts';
import type { Judged } from './findings/finding.ts';
import { FINDING_RULES } from './findings/in-order.ts';
import { judgeDuties } from './judgement/duties.ts';
import { judgeHandover } from './judgement/handover.ts';
import { leadingSide } from './judgement/leading.ts';
import { pastOf } from './judgement/past.ts';
import { pictureAt } from './judgement/picture-at.ts';
import { sideView } from './judgement/side-view.ts';
import { situationOf } from './judgement/situation.ts';
import type { RuleVersion } from './rules/rule.ts';
import { asRuleBook, type RuleBook } from './rules/rule-book.ts';
import type { Finding, View } from './view.ts';

/**
 * The two-way view of one member at `at`, from what each side said and the rules in force then. Pure and total:
 * the same input gives the same view, whatever the order of the facts; what was recorded or begins later counts for
 * nothing. `rules`: all versions; keep the list or the compiled book between calls, it is compiled once.
 */
export const assess = (sides: Sides, rules: RuleBook | readonly RuleVersion[], at: Instant): View => {
  const picture = pictureAt(sides, at);
  const { links } = sides.coordination;
  const rulesInForce = asRuleBook(rules).at(at);
  const selections = rulesInForce.select(situationOf(picture, rulesInForce.monthBorders));
  const handover = judgeHandover(picture);
  const duties = judgeDuties(selections, picture, pastOf(picture, rulesInForce));
  return {
    at,
    origin: sideView('ORIGIN', sides.origin, links, picture),
    destination: sideView('DESTINATION', sides.destination, links, picture),
    association: sideView('ASSOCIATION', sides.association, links, picture),
    handover,
    leading: leadingSide(duties),
    duties,
    findings: findingsOf({ picture, handover, duties, selections, rules: rulesInForce }),
    silent: silentSides(sides),
  };
};

const findingsOf = (judged: Judged): readonly Finding[] => {
  const findings: Finding[] = [];
  for (const rule of FINDING_RULES) for (const found of rule(judged)) findings.push(found);
  return findings;
};

const silentSides = ({ origin, destination, association }: Sides): readonly SideName[] => {
  const silent: SideName[] = [];
  if (origin.status === 'SILENT') silent.push('ORIGIN');
  if (destination.status === 'SILENT') silent.push('DESTINATION');
  if (association.status === 'SILENT') silent.push('ASSOCIATION');
  return silent;
};
