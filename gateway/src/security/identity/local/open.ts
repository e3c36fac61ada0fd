import { join } from 'node:path';
import { type Logger, newId, systemClock } from '@liangdi/kit';
import { openAccounts } from './accounts.ts';
import { createAttempts } from './attempts.ts';
import { createLocalIssuer } from './issuer.ts';
import { openSigningKeys } from './signing-keys.ts';

/** What the built-in issuer calls itself and whom its tokens are for. */
export const localIssuerName = 'liangdi:local';
export const localAudience = 'liangdi';

/** The built-in issuer of a data folder, for the server and for the command line alike. */
export const openLocalIssuer = async (dataFolder: string, clock = systemClock, log?: Logger) => {
  const accounts = openAccounts(join(dataFolder, 'accounts.json'), clock, log);
  const keys = await openSigningKeys(join(dataFolder, 'signing-keys.json'), newId, clock, log);
  const attempts = createAttempts(clock);
  const issuer = createLocalIssuer({
    issuer: localIssuerName,
    audience: localAudience,
    accounts,
    keys,
    attempts,
    clock,
    newId,
  });
  return { accounts, keys, attempts, issuer };
};
