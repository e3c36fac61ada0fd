import { type Database, reseal, type Sealed, type Sealing, sealedIn } from '@liangdi/kit';
import { personTables } from './tables.ts';

/** What the association keeps encrypted: birth dates and phones. */
export const associationSealed = (sealing: Sealing): Sealed => sealedIn(personTables, sealing);

/** Seals everything of the association with the present key, as the owner of the tables; gives the number of rows. */
export const resealAssociation = (pool: Database['pool'], sealing: Sealing): Promise<number> =>
  reseal(pool, associationSealed(sealing), personTables);
