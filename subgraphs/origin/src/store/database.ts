import type { Database } from '@liangdi/kit';
import type { PrismaClient } from '../generated/prisma/client.ts';

export type OriginDatabase = Database<PrismaClient>;
