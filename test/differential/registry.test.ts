import { registry } from '../federation/supergraphs/registry.ts';
import { differentialTest } from './differential.ts';

differentialTest(registry);
