import { newSealingKey, type SealingKey } from '@liangdi/kit';
import { openSecrets, saveSecrets } from './secrets.ts';

const withNext = (keys: readonly SealingKey[]): SealingKey[] => [
  ...keys,
  newSealingKey(Math.max(...keys.map(({ version }) => version)) + 1),
];

/**
 * Adds a key to each side's keys; what is written after the next start is sealed with it, and what earlier keys sealed is
 * still opened by them.
 */
export const rotateSealingKeys = (folder: string): void => {
  const secrets = openSecrets(folder);
  const { origin, destination, association, coordination } = secrets.sealingKeys;
  saveSecrets(folder, {
    ...secrets,
    sealingKeys: {
      origin: withNext(origin),
      destination: withNext(destination),
      association: withNext(association),
      coordination: withNext(coordination),
    },
  });
};
