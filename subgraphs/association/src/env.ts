import { readEnv, sideSettings } from '@liangdi/kit';
import { readTokenKeys } from '@liangdi/roster';

/** The settings of the association's own process. */
const settings = sideSettings(4003, readTokenKeys);

/** @throws StartError with a sentence for each wrong setting */
export const readAssociationEnv = () => readEnv(settings);
