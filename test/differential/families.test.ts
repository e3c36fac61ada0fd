import { families } from '../federation/families/index.ts';
import { differentialTest } from './differential.ts';

for (const { supergraph } of families) differentialTest(supergraph);
