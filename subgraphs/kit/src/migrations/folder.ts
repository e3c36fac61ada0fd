import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';

/** Where a subgraph keeps its schema and its migrations. */
export const layoutOf = (subgraphFolder: string): { readonly schema: string; readonly migrations: string } => ({
  schema: join(subgraphFolder, 'prisma', 'schema.prisma'),
  migrations: join(subgraphFolder, 'prisma', 'migrations'),
});

/** The names of the migrations of a folder, in the order in which they apply: `0001_init`, `0002_…`. */
export const migrationNames = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

/** The migrations of a folder, as the engine takes them. */
export const readMigrations = (folder: string): MigrationList => ({
  baseDir: resolve(folder),
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  shadowDbInitScript: '',
  migrationDirectories: migrationNames(folder).map((name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
    },
  })),
});
