import { createTellBranch } from '@liangdi/kit';
import { homeBranches } from '../facts/branches.ts';

export const tellBranch = createTellBranch(homeBranches);
