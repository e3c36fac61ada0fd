import { type Database, reseal, type Sealed, type Sealing, sealedIn } from '@liangdi/kit';
import { memberTables } from './document.ts';

/** What the origin keeps encrypted: birth dates, phones, and what was noted of families and whereabouts. */
export const originSealed = (sealing: Sealing): Sealed => sealedIn(memberTables, sealing);

/** Seals everything of the origin with the present key, as the owner of the tables; gives the number of rows. */
export const resealOrigin = (pool: Database['pool'], sealing: Sealing): Promise<number> =>
  reseal(pool, originSealed(sealing), memberTables);
