import type { Claims } from './claims.ts';
import { mayWrite } from './may-write.ts';
import type { SideName } from './subjects.ts';

const mutations = {
  origin: 'startOriginExport',
  destination: 'startDestinationExport',
  association: 'startAssociationExport',
  coordination: 'startCoordinationExport',
} as const satisfies Record<SideName, string>;

/** Whether an account may take lists out of a side at all; what is in them follows from what it sees. */
export const mayTakeOut = (side: SideName, claims: Claims): boolean =>
  mayWrite(
    side,
    mutations[side],
    {
      region: [...claims.regions, ...claims.pairs.map(([origin]) => origin)],
      places: claims.pairs.map(([, within]) => within.replace('%', '').padEnd(6, '0')),
      organisations: claims.organisations,
    },
    claims,
  );
