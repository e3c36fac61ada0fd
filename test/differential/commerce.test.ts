import { commerce } from '../federation/supergraphs/commerce.ts';
import { differentialTest } from './differential.ts';

differentialTest(commerce);
