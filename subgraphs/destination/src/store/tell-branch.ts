import { createTellBranch } from '@liangdi/kit';
import { receivingBranches } from '../facts/branches.ts';

export const tellBranch = createTellBranch(receivingBranches);
