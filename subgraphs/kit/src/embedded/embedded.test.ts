import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StartError } from '../process/start-error.ts';
import { isRunning } from './running.ts';
import { type Embedded, startEmbedded } from './start.ts';

let dataFolder: string;
let running: Embedded[] = [];
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'liangdi-embedded-'));
  chmodSync(dataFolder, 0o711);
  running = [];
});
afterEach(async () => {
  for (const embedded of running) await embedded.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

const start = async (port?: number): Promise<Embedded> => {
  const embedded = await startEmbedded({ dataFolder, durable: false, ...(port !== undefined && { port }) });
  running.push(embedded);
  return embedded;
};

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

const refusal = async (options: { dataFolder: string; port?: number }): Promise<StartError> => {
  const outcome = await startEmbedded({ durable: false, ...options }).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(StartError);
  return outcome as StartError;
};

const pidOf = (): number => Number.parseInt(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8'), 10);

describe('the embedded server', () => {
  test('is PostgreSQL 18 with databases that outlive it, on loopback, behind passwords', async () => {
    const first = await start();
    const urls = await first.database('origin');
    await query(urls.owner, 'CREATE TABLE t AS SELECT 1 AS n');
    expect(await query(urls.owner, 'SHOW server_version_num')).toEqual([
      { server_version_num: expect.stringMatching(/^18/) },
    ]);
    expect(await query(urls.owner, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(statSync(join(dataFolder, 'database.secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('.'))).toEqual([]);
    await expect(query(urls.owner.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await first.stop();
    const began = performance.now();
    const second = await start();
    expect(performance.now() - began).toBeLessThan(5000);
    const again = await second.database('origin');
    expect(await query(again.app, 'SELECT n FROM t')).toEqual([{ n: 1 }]);
  });

  test('gives the application a role that bypasses nothing and opens no other side', async () => {
    const embedded = await start();
    const [origin, destination] = [await embedded.database('origin'), await embedded.database('destination')];
    expect(
      await query(origin.app, 'SELECT rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = current_user'),
    ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false }]);
    await expect(query(origin.app, 'CREATE TABLE mine (n int)')).rejects.toMatchObject({ code: '42501' });
    const trespass = origin.app.replace(/\/origin$/, '/destination');
    await expect(query(trespass, 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
    expect(await query(destination.app, 'SELECT current_user')).toEqual([{ current_user: 'destination_app' }]);
  });

  test('refuses a folder that another process uses, and says which', async () => {
    await start();
    const error = await refusal({ dataFolder });
    expect(error.in('en')).toContain(`${dataFolder} is in use by another process`);
    expect(error.in('zh-CN')).toContain('LIANGDI_DATA');
  });

  test('refuses a taken port, by number', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const error = await refusal({ dataFolder, port });
    expect(error.in('en')).toContain(`Port ${port} is taken`);
    await new Promise((resolve) => other.close(resolve));
    await start();
  });

  test('refuses a folder that the database user cannot enter, and names the closed one', async () => {
    // Only root runs the database as another user; everybody else enters what is their own.
    if (process.getuid?.() !== 0) return;
    const closed = join(dataFolder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const error = await refusal({ dataFolder: join(closed, 'data') });
    expect(error.in('en')).toContain(`cannot enter ${closed}.`);
  });

  test('refuses a cluster whose secret is lost or cut, and leaves it as it is', async () => {
    await (await start()).stop();
    const file = join(dataFolder, 'database.secret');
    const secret = readFileSync(file, 'utf8');
    for (const cut of ['', secret.slice(0, 20)]) {
      writeFileSync(file, cut);
      expect((await refusal({ dataFolder })).in('en')).toContain(`The key file ${file} is cut short`);
      expect(readFileSync(file, 'utf8')).toBe(cut);
    }
    rmSync(file);
    const error = await refusal({ dataFolder });
    expect(error.in('en')).toContain(`its key file ${file} is missing`);
    expect(error.in('zh-CN')).toContain(`缺少密钥文件 ${file}`);
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, secret);
    await start();
  });

  test('refuses a cluster of another user and leaves it as it is', async () => {
    // Only root starts what is another user's without being stopped by the system.
    if (process.getuid?.() !== 0) return;
    const cluster = join(dataFolder, 'postgres');
    mkdirSync(cluster, { mode: 0o700 });
    writeFileSync(join(cluster, 'PG_VERSION'), '18\n');
    chownSync(cluster, 65_534, 65_534);
    const error = await refusal({ dataFolder });
    expect(error.in('en')).toContain(`${cluster} belongs to nobody, but the database would run as postgres.`);
    expect(error.in('en')).toContain(`chown -R postgres ${cluster}`);
    expect(error.in('zh-CN')).toContain(`${cluster} 属于用户 nobody`);
    expect(statSync(cluster).uid).toBe(65_534);
    expect(readdirSync(dataFolder)).toEqual(['postgres']);
  });

  test('refuses a folder that cannot be one, one that is open to others, and one of another version', async () => {
    const file = join(dataFolder, 'file');
    writeFileSync(file, '');
    expect((await refusal({ dataFolder: join(file, 'data') })).in('en')).toContain('cannot be written (ENOTDIR)');
    expect((await refusal({ dataFolder: file })).in('en')).toContain('cannot be written (EEXIST)');
    await (await start()).stop();
    chmodSync(join(dataFolder, 'postgres'), 0o755);
    const open = await refusal({ dataFolder });
    expect(open.in('en')).toContain(`Run chmod 700 ${join(dataFolder, 'postgres')}`);
    expect(open.in('zh-CN')).toContain('对其他用户开放');
    chmodSync(join(dataFolder, 'postgres'), 0o700);
    writeFileSync(join(dataFolder, 'postgres', 'PG_VERSION'), '15\n');
    expect((await refusal({ dataFolder })).in('en')).toContain('was made by PostgreSQL 15');
    expect(existsSync(join(dataFolder, 'owner.json'))).toBe(false);
  });
});

describe('a folder', () => {
  test('is made with all that is missing above it', async () => {
    const deep = join(dataFolder, 'one', 'two', 'data');
    const embedded = await startEmbedded({ dataFolder: deep, durable: false });
    running.push(embedded);
    expect(statSync(join(dataFolder, 'one')).mode & 0o777).toBe(0o711);
    expect(statSync(join(deep, 'postgres')).mode & 0o777).toBe(0o700);
  });

  // Only Linux has a place where every folder is denied by saying that its parent is missing.
  test.runIf(process.platform === 'linux')('below /proc is refused in both languages, and nobody waits', async () => {
    for (const [folder, parent] of [
      ['/proc/x', '/proc'],
      ['/proc/x/y/data', '/proc'],
    ] as const) {
      const error = await refusal({ dataFolder: folder });
      expect(error.in('en')).toBe(
        `The system lets nobody make a folder in ${parent}. Name a folder on an ordinary disk with LIANGDI_DATA.`,
      );
      expect(error.in('zh-CN')).toContain(`系统不允许在 ${parent} 中建立目录`);
    }
  });
});

describe('after a kill', () => {
  /** `kill` resolves when the system has taken the process away: the signal alone says only that it will. */
  const startElsewhere = async (): Promise<{ kill(): Promise<void>; pid: number }> => {
    const program = fileURLToPath(new URL('../testing/embedded-child.ts', import.meta.url));
    const child = spawn(process.execPath, [program, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const kill = (): Promise<void> => {
      child.kill('SIGKILL');
      return ended;
    };
    return { kill, pid: child.pid as number };
  };

  const gone = async (pid: number): Promise<void> => {
    for (let waited = 0; isRunning(pid) && waited < 10_000; waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isRunning(pid)).toBe(false);
  };

  test('of the starter the server ends by itself, and the next start finds everything committed', async () => {
    const other = await startElsewhere();
    expect((await refusal({ dataFolder })).in('en')).toContain(`(pid ${other.pid})`);
    const postmaster = pidOf();
    await other.kill();
    const next = await start();
    expect(await query((await next.database('origin')).owner, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await gone(postmaster);
  });

  test('of starter and server at once the next start recovers', async () => {
    const other = await startElsewhere();
    process.kill(pidOf(), 'SIGKILL');
    await other.kill();
    const next = await start();
    expect(await query((await next.database('origin')).owner, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  test('of a start that made its cluster the next start makes it anew, and no password stays behind', async () => {
    const program = fileURLToPath(new URL('../testing/embedded-child.ts', import.meta.url));
    const child = spawn(process.execPath, [program, dataFolder], { stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const versions = () =>
      readdirSync(dataFolder, { recursive: true }).filter((name) => /PG_VERSION$/.test(String(name)));
    while (versions().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await ended;
    for (const name of ['.password-1', '.probe-1']) writeFileSync(join(dataFolder, name), 'left by an earlier version');
    const next = await start();
    expect(await query((await next.database('origin')).owner, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('a stale note whose number is a stranger’s does not hinder the start', async () => {
    await (await start()).stop();
    writeFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), `${process.pid}\n${join(dataFolder, 'postgres')}\n`);
    await start();
    expect(isRunning(process.pid)).toBe(true);
  });
});
