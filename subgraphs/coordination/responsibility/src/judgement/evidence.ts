import type { FactVersion, Party } from '../facts.ts';
import type { FactRef } from '../view.ts';

/** Points at a fact version. */
export const ref = (side: Party, list: string, fact: FactVersion): FactRef => ({
  side,
  list,
  id: fact.id,
  version: fact.version,
  region: fact.region,
});
