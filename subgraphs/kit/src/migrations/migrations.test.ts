import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyScratch } from '../testing/scratch-side.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { layoutOf, migrationNames } from './folder.ts';
import { migrate, requireMigrated } from './migrate.ts';
import { diffOf } from './tools/diff.ts';
import { newMigration } from './tools/new-migration.ts';

let folder: string;
beforeEach(() => {
  folder = copyScratch();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const schemaPlus = (text: string): void => {
  const { schema } = layoutOf(folder);
  writeFileSync(schema, readFileSync(schema, 'utf8').replace('@@map("person")', `${text}\n  @@map("person")`));
};

const migration = (name: string, sql: string): void => {
  mkdirSync(join(layoutOf(folder).migrations, name));
  writeFileSync(join(layoutOf(folder).migrations, name, 'migration.sql'), sql);
};

describe('the drift check', () => {
  test('passes generated ranges, exclusions, checks, triggers and row-level security in the SQL', async () => {
    expect(await diffOf(folder, 'words')).toBeNull();
  });

  test('names what schema.prisma has more, and the next migration mends it', async () => {
    schemaPlus('nickname String?\n  @@index([nickname])');
    expect(await diffOf(folder, 'words')).toMatch(/person[\s\S]*nickname/);
    const file = await newMigration(folder, 'add_nickname');
    expect(file).toMatch(/0002_add_nickname/);
    expect(readFileSync(file as string, 'utf8')).toContain('ADD COLUMN     "nickname" TEXT');
    expect(await diffOf(folder, 'words')).toBeNull();
    expect(await newMigration(folder, 'nothing')).toBeNull();
  });

  test('names what the migrations have more', async () => {
    migration('0002_more', 'ALTER TABLE "person" ADD COLUMN "extra" TEXT;');
    expect(await diffOf(folder, 'words')).toContain('extra');
  });
});

describe('migrating', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  const rows = async (url: string, text: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };

  test('applies what is missing, once, also when several start together', async () => {
    const { owner: url } = await server.database('together');
    const target = { url, folder: layoutOf(folder).migrations };
    const applied = await Promise.all([migrate(target), migrate(target), migrate(target)]);
    expect(applied.flat()).toEqual(['0001_init']);
    migration('0002_more', 'ALTER TABLE "person" ADD COLUMN "extra" TEXT;');
    expect(await migrate(target)).toEqual(['0002_more']);
    expect(await migrate(target)).toEqual([]);
    expect(await rows(url, 'SELECT migration_name FROM _prisma_migrations ORDER BY 1')).toHaveLength(2);
  });

  test('leaves nothing of a migration that fails, names it, and goes on when it is mended', async () => {
    const { owner: url } = await server.database('failing');
    const target = { url, folder: layoutOf(folder).migrations };
    migration('0002_bad', 'CREATE TABLE half (n int); ALTER TABLE "nowhere" ADD COLUMN "x" TEXT;');
    await expect(migrate(target)).rejects.toThrow(/0002_bad[\s\S]*nowhere/);
    expect(await rows(url, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
    expect(migrationNames(target.folder)).toEqual(['0001_init', '0002_bad']);
    writeFileSync(join(target.folder, '0002_bad', 'migration.sql'), 'CREATE TABLE half (n int);');
    expect(await migrate(target)).toEqual(['0002_bad']);
  });

  test('is asked for by a process that applies none, also where it has the role of the application alone', async () => {
    const { owner, app } = await server.database('behind');
    const of = (url: string) => ({ url, folder: layoutOf(folder).migrations });
    for (const url of [owner, app])
      await expect(requireMigrated(of(url))).rejects.toThrow('The database of behind lacks the migration 0001_init. Run');
    await migrate(of(owner));
    for (const url of [owner, app]) await requireMigrated(of(url));
    migration('0002_more', 'ALTER TABLE "person" ADD COLUMN "extra" TEXT;');
    for (const url of [owner, app]) await expect(requireMigrated(of(url))).rejects.toThrow('lacks the migration 0002_more. Run');
    await rows(owner, 'DROP POLICY looked_at ON _prisma_migrations');
    await requireMigrated(of(app));
  });

  test('refuses an applied migration that was edited', async () => {
    const { owner: url } = await server.database('edited');
    const target = { url, folder: layoutOf(folder).migrations };
    await migrate(target);
    appendFileSync(join(target.folder, '0001_init', 'migration.sql'), '-- edited');
    await expect(migrate(target)).rejects.toThrow(/0001_init[\s\S]*edited/);
  });

  test('says which database cannot be reached', async () => {
    await expect(migrate({ url: 'postgresql://x:y@127.0.0.1:1/origin', folder })).rejects.toThrow(/origin cannot be reached/);
  });
});
