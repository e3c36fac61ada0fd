import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf, migrationNames } from '../folder.ts';
import { diffOf } from './diff.ts';

/** Writes the next migration, `NNNN_name`, with what `schema.prisma` has and the migrations lack. Gives its file. */
export const newMigration = async (subgraphFolder: string, name: string): Promise<string | null> => {
  const sql = await diffOf(subgraphFolder, 'sql');
  if (sql === null) return null;
  const { migrations } = layoutOf(subgraphFolder);
  const number = String(migrationNames(migrations).length + 1).padStart(4, '0');
  const folder = join(migrations, `${number}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  return join(folder, 'migration.sql');
};
