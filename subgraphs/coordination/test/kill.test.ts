import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { TestServer } from '@liangdi/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootServer, freshDatabase } from './support/boot.ts';
import { dump } from './support/dump.ts';
import { projectionOn } from './support/projection.ts';
import { randomFrom } from './support/random.ts';
import { sourcesOf } from './support/shuffled.ts';
import { NOW, worldOf } from './support/world.ts';

const SEED = 42;
const MEMBERS = 150;
const KILLS = 20;

let server: TestServer;

beforeAll(async () => {
  server = await bootServer();
});

afterAll(async () => {
  await server?.stop();
});

const script = fileURLToPath(new URL('./support/projector-process.ts', import.meta.url));

/** Runs a projector until it is killed, `after` milliseconds from its first statement on; whether it was done by then. */
const killedAfter = (url: string, after: number): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, url, String(SEED), String(MEMBERS)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let done = false;
    child.stdout.on('data', (said: Buffer) => {
      if (said.includes('started')) void sleep(after).then(() => child.kill('SIGKILL'));
      if (said.includes('drained')) done = true;
    });
    child.on('exit', () => resolve(done));
  });

/** Who was told of what is open at the end. What came up and went again in between depends on how the feeds interleave. */
const told = `select distinct n.region, n.finding_id, n.recipient, n.recipient_region, n.code from notification n
    join read_model.finding f on f.region = n.region and f.id = n.finding_id
    join read_model.finding_cell c on c.id = f.cell where c.status = 'OPEN' order by 1, 2, 3, 4`;
const doubled = `select region, finding_id, recipient, recipient_region from notification n
    group by 1, 2, 3, 4 having count(*) > 1 + (select max(f.reopened) from read_model.finding f where f.id = n.finding_id)`;

test(`a projector killed at ${KILLS} random points loses nothing and doubles nothing`, {
  timeout: 180_000,
}, async () => {
  const world = worldOf(SEED, MEMBERS);
  const calm = await projectionOn((await freshDatabase(server, 'calm')).owner, () => NOW);
  await calm.clear();
  await calm.drain(sourcesOf(world), 7);
  const url = (await freshDatabase(server, 'killed')).owner;
  const killed = await projectionOn(url, () => NOW);
  await killed.clear();
  const random = randomFrom(SEED);
  let finished = 0;
  for (let kill = 0; kill < KILLS; kill++) if (await killedAfter(url, random.below(250))) finished++;
  expect(finished, 'most kills must come while there is work').toBeLessThan(KILLS / 2);
  await killed.drain(sourcesOf(world), 7);
  expect(await dump(killed.sql)).toEqual(await dump(calm.sql));
  expect(await killed.sql(told)).toEqual(await calm.sql(told));
  expect(await killed.sql(doubled)).toEqual([]);
  await calm.close();
  await killed.close();
});
