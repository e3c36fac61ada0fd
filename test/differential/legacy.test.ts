import { legacy } from '../federation/supergraphs/legacy.ts';
import { differentialTest } from './differential.ts';

differentialTest(legacy);
