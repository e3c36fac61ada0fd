import { createTellBranch } from '@liangdi/kit';
import { associationBranches } from '../facts/branches.ts';

export const tellBranch = createTellBranch(associationBranches);
