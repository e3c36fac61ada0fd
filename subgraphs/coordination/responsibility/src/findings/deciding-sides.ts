import type { Duty, SideName } from '../facts.ts';
import { situationOf, without } from '../judgement/situation.ts';
import { DUTIES, type Selection } from '../rules/select.ts';
import type { Judged } from './finding.ts';

/** The sides whose silence would leave open what the rules say about a duty. */
export const decidingSides = (duty: Duty, { picture, rules, selections }: Judged): readonly SideName[] => {
  const index = DUTIES.indexOf(duty);
  const heard = selections[index];
  return SIDES.filter((side) => {
    const situation = situationOf(without(picture, side), rules.monthBorders);
    return !isSettledAlike(heard, rules.select(situation)[index]);
  });
};

const isSettledAlike = (heard: Selection | undefined, silent: Selection | undefined): boolean =>
  heard?.kind === silent?.kind && (silent?.kind !== 'RULE' || silent.certain);

/** The sides among `required` and `deciding`, each once, in the order of sides. */
export const sidesAmong = (...groups: readonly (readonly SideName[])[]): readonly SideName[] =>
  SIDES.filter((side) => groups.some((group) => group.includes(side)));

const SIDES: readonly SideName[] = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'];
