import { type Database, reseal, type Sealed, type Sealing, sealedIn } from '@liangdi/kit';
import { personTables } from './tables.ts';

/** What the destination keeps encrypted: birth dates, phones, addresses and needs. */
export const destinationSealed = (sealing: Sealing): Sealed => sealedIn(personTables, sealing);

/** Seals everything of the destination with the present key, as the owner of the tables; gives the number of rows. */
export const resealDestination = (pool: Database['pool'], sealing: Sealing): Promise<number> =>
  reseal(pool, destinationSealed(sealing), personTables);
