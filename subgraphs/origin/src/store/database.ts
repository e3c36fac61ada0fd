import { type Database, type DatabaseOptions, openDatabase } from '@liangdi/kit';
import { PrismaClient } from '../generated/prisma/client.ts';

export type OriginDatabase = Database<PrismaClient>;

export const openOriginDatabase = (
  options: Omit<DatabaseOptions<PrismaClient>, 'prisma' | 'applicationName'>,
): OriginDatabase =>
  openDatabase<PrismaClient>({
    ...options,
    applicationName: 'liangdi-origin',
    prisma: (adapter) => new PrismaClient({ adapter }),
  });
