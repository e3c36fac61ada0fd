import { resealAssociation } from '@liangdi/association';
import { resealDestination } from '@liangdi/destination';
import { createSealing, openPool, type SealingKey } from '@liangdi/kit';
import { resealOrigin } from '@liangdi/origin';

/** Sides whose facts are sealed; coordination's copies are made anew by itself when it starts with another key. */
export const sealedSides = ['origin', 'destination', 'association'] as const;
export type SealedSide = (typeof sealedSides)[number];

const resealers = { origin: resealOrigin, destination: resealDestination, association: resealAssociation };

/**
 * Seals everything of a side with the last of the keys, while it serves; gives the number of rows.
 * @param url of the role that owns the tables
 */
export const resealSide = async (side: SealedSide, url: string, keys: readonly SealingKey[]): Promise<number> => {
  const pool = openPool({ connectionString: url, max: 1 });
  try {
    return await resealers[side](pool, createSealing(keys));
  } finally {
    await pool.end();
  }
};
