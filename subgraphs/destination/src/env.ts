import { readEnv, sideSettings } from '@liangdi/kit';
import { readTokenKeys } from '@liangdi/roster';

/** The settings of the destination's own process. */
const settings = sideSettings(4002, readTokenKeys);

/** @throws StartError with a sentence for each wrong setting */
export const readDestinationEnv = () => readEnv(settings);
