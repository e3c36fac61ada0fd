import { readEnv, sideSettings } from '@liangdi/kit';
import { readTokenKeys } from '@liangdi/roster';

/** The settings of the origin's own process. */
const settings = sideSettings(4001, readTokenKeys);

/** @throws StartError with a sentence for each wrong setting */
export const readOriginEnv = () => readEnv(settings);
