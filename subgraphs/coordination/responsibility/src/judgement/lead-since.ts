import type { FactVersion, SideName } from '../facts.ts';
import type { FactRef } from '../view.ts';
import { ref } from './evidence.ts';
import type { Picture } from './picture.ts';

/**
 * The fact with which a side's responsibility began, from which its first due date counts. Origin: the outflow while
 * one is open, else the member's coming to that home branch. Destination: the reception. Association: the membership.
 */
export const ledSince = (
  side: SideName,
  picture: Picture,
): { readonly fact: FactVersion; readonly ref: FactRef } | null => {
  switch (side) {
    case 'ORIGIN': {
      const { openOutflow = null, member = null } = picture.origin ?? {};
      return openOutflow !== null ? found(side, 'outflows', openOutflow) : found(side, 'members', member);
    }
    case 'DESTINATION':
      return found(side, 'receptions', picture.destination?.openReceptions[0] ?? null);
    case 'ASSOCIATION':
      return found(side, 'memberships', picture.association?.openMemberships[0] ?? null);
  }
};

const found = (side: SideName, list: string, fact: FactVersion | null) =>
  fact === null ? null : { fact, ref: ref(side, list, fact) };
