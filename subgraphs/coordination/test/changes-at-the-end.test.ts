import { internalGet } from '@liangdi/kit';
import { silentLog } from '@liangdi/kit/testing';
import { expect, onTestFinished, test } from 'vitest';
import type { ChangePage } from '../src/live/changes.ts';
import { serveCoordination } from '../src/server.ts';
import { boot, bootServer } from './support/boot.ts';

const hopKey = 'k'.repeat(32);
const clock = () => new Date();

test('whoever waits for changes is answered at once when the service ends', async () => {
  const server = await bootServer();
  onTestFinished(() => server.stop());
  const coordination = await boot(server, 'changes', { clock, sources: [] });
  onTestFinished(() => coordination.stop());
  const service = await serveCoordination(coordination, { port: 0, hopKey, clock, log: silentLog });
  const from = { url: service.url, audience: 'coordination', hopKey, clock };
  const read = (after: string | null) => internalGet<ChangePage>(from, 'changes', after, 10);
  const { cursor } = await read(null);
  const waiting = read(cursor);
  // Long enough for the question to arrive.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const began = performance.now();
  const draining = service.drain();
  expect(await waiting).toEqual({ changes: [], cursor, missed: false });
  expect(performance.now() - began).toBeLessThan(1_000);
  await draining;
});
