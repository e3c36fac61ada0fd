import type { FactVersion, Instant, SideName } from '../facts.ts';
import { byBegin } from '../history/known.ts';
import type { FactRef } from '../view.ts';
import { ref } from './evidence.ts';
import type { Picture } from './picture.ts';

/**
 * The fact by which a side answers for the member. Origin: the outflow with which its duty began, else the member's
 * coming to that home branch. Destination: the reception. Association: the membership.
 */
export const answersBy = (side: SideName, began: Instant | null, picture: Picture): FactRef | null => {
  switch (side) {
    case 'ORIGIN': {
      const { outflows = [], member = null } = picture.origin ?? {};
      const [first] = outflows.filter(({ validFrom }) => validFrom === began).sort(byBegin);
      return first === undefined ? found(side, 'members', member) : found(side, 'outflows', first);
    }
    case 'DESTINATION':
      return found(side, 'receptions', picture.destination?.openReceptions[0]);
    case 'ASSOCIATION':
      return found(side, 'memberships', picture.association?.openMemberships[0]);
  }
};

const found = (side: SideName, list: string, fact: FactVersion | null | undefined): FactRef | null =>
  fact ? ref(side, list, fact) : null;
