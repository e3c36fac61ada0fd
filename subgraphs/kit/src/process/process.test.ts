import { execFile } from 'node:child_process';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readEnv, setting } from './env.ts';
import { startHttp } from './http.ts';
import { createLogger } from './logger.ts';
import { StartError } from './start-error.ts';

const schema = z.object({
  PORT: setting(z.coerce.number().int().min(0).max(65535).default(4000), {
    'zh-CN': '0 到 65535 的端口号',
    en: 'a port from 0 to 65535',
  }),
  DATABASE_URL: setting(z.url({ protocol: /^postgres(ql)?$/ }), { 'zh-CN': 'PostgreSQL 地址', en: 'a PostgreSQL URL' }),
});

describe('settings', () => {
  test('come with their defaults; an empty one is not set', () => {
    expect(readEnv(schema, { PORT: '', DATABASE_URL: 'postgresql://a@b/c' })).toEqual({
      PORT: 4000,
      DATABASE_URL: 'postgresql://a@b/c',
    });
  });

  test('that are wrong are all named, in both languages, without repeating secrets', () => {
    const read = () => readEnv(schema, { PORT: 'many', DATABASE_URL: 'mysql://me:secret@host' });
    expect(read).toThrow(StartError);
    expect(read).toThrow('The setting PORT is wrong: it must be a port from 0 to 65535; it is "many".');
    expect(read).toThrow('设置 DATABASE_URL 有误：应为PostgreSQL 地址，当前值不符。');
    expect(read).not.toThrow(/secret/);
    expect(() => readEnv(schema, {})).toThrow('DATABASE_URL is wrong: it must be a PostgreSQL URL; it is not set.');
  });
});

test('the log has no personal data: neither fields, nor what a database says of its rows', () => {
  const lines: string[] = [];
  const log = createLogger('test', 'info', { write: (line: string) => void lines.push(line) });
  const ofDatabase = Object.assign(new Error('invalid input: "330324198001010011"'), {
    code: '22P02',
    detail: 'Key (token)=(330324198001010011)',
  });
  log.error(
    { err: ofDatabase, request: { headers: { a: '330324198001010011' }, variables: { id: '330324198001010011' } } },
    'failed',
  );
  expect(lines.join('')).not.toContain('330324198001010011');
  expect(lines.join('')).toContain('"code":"22P02"');
  log.error({ err: new Error('invariant broken: x') }, 'failed');
  expect(lines.join('')).toContain('invariant broken: x');
});

const get = (url: string, agent: Agent): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });

describe('a service', () => {
  const handler = (_: unknown, response: { end(body: string): void }) =>
    void setTimeout(() => response.end('done'), 30);

  test('says whether it lives and whether it can work', async () => {
    let works = false;
    const service = await startHttp({
      handler,
      port: 0,
      ready: async () => {
        if (!works) throw new Error('not yet');
      },
    });
    const agent = new Agent();
    expect((await get(`${service.url}/health/live`, agent)).status).toBe(200);
    expect((await get(`${service.url}/health/ready`, agent)).status).toBe(503);
    works = true;
    expect((await get(`${service.url}/health/ready`, agent)).status).toBe(200);
    agent.destroy();
    await service.drain();
  });

  test('refuses a taken port by number', async () => {
    const first = await startHttp({ handler, port: 0 });
    await expect(startHttp({ handler, port: first.port })).rejects.toThrow(`Port ${first.port} is taken`);
    await first.drain();
  });

  test('answers every request that reaches it while it drains, and then closes', async () => {
    const service = await startHttp({ handler, port: 0 });
    const agents = Array.from({ length: 20 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
    const outcomes: string[] = [];
    const client = async (agent: Agent): Promise<void> => {
      for (let refused = false; !refused; )
        await get(`${service.url}/x`, agent).then(
          ({ body }) => outcomes.push(body),
          (error: { code: string }) => {
            outcomes.push(error.code);
            refused = true;
          },
        );
    };
    const clients = agents.map(client);
    await sleep(200);
    const drained = service.drain();
    await Promise.all(clients);
    await drained;
    for (const agent of agents) agent.destroy();
    expect(new Set(outcomes)).toEqual(new Set(['done', 'ECONNREFUSED']));
    expect(outcomes.length).toBeGreaterThan(60);
  });

  test('answers a request on an idle connection during the drain, rather than cutting it', async () => {
    const service = await startHttp({ handler, port: 0 });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await get(`${service.url}/x`, agent);
    const drained = service.drain();
    await sleep(300);
    expect(await get(`${service.url}/x`, agent)).toEqual({ status: 200, body: 'done' });
    await drained;
    agent.destroy();
  });
});

test('a process that cannot start says so in a sentence and ends, whatever it had opened before', async () => {
  const at = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href);
  const script = `
    const { runProcess } = await import(${at('./run.ts')});
    const { startErrors } = await import(${at('./start-error.ts')});
    await runProcess('test', () => ({ PORT: 4000 }), async () => {
      setInterval(() => {}, 1_000);
      throw startErrors.portTaken(4000);
    });`;
  const running = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { timeout: 20_000 });
  await expect(running).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('4000') });
});
