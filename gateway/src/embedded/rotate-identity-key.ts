import { newSecret } from '@liangdi/kit';
import { openSecrets, type Secrets, saveSecrets } from './secrets.ts';

/**
 * Adds a key for identity tokens, under the next version; gives that version. Tokens of earlier keys stay good: two people
 * are the same by the newest key under which both were met. Numbers are never stored, so nothing is made anew: whoever is
 * met again gets a token of the new key as well.
 */
export const rotateIdentityKey = (folder: string): number => {
  const secrets = openSecrets(folder);
  const version = Math.max(...secrets.identityKeys.map((one) => one.version)) + 1;
  const next: Secrets = {
    ...secrets,
    identityKeys: [...secrets.identityKeys, { version, key: newSecret() }],
  };
  saveSecrets(folder, next);
  return version;
};
