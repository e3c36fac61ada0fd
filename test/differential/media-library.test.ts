import { mediaLibrary } from '../federation/supergraphs/media.ts';
import { differentialTest } from './differential.ts';

differentialTest(mediaLibrary);
