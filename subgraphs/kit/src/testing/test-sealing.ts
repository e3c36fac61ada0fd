import type { SealingKey } from '../sealed/keys.ts';
import { createSealing, type Sealing } from '../sealed/sealing.ts';

/** A key that everybody knows. */
export const testSealingKey: SealingKey = { version: 1, key: 'a-key-for-tests-known-to-everyone' };

export const testSealing: Sealing = createSealing([testSealingKey]);
