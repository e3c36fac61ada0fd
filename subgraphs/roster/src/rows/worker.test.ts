import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const index = new URL('../index.ts', import.meta.url).href;

/** Runs in the worker: parses what it was given, sends each row, at the end what refused it. */
const script = `
  const { parentPort, workerData } = await import('node:worker_threads');
  const { parseRoster, refusalOf } = await import(${JSON.stringify(index)});
  try {
    for await (const row of parseRoster(workerData, { kind: 'origin', today: '2026-11-24' })) parentPort.postMessage({ row });
    parentPort.postMessage({ refusal: null });
  } catch (error) {
    parentPort.postMessage({ refusal: refusalOf(error) });
  }
`;

async function inWorker(bytes: Uint8Array): Promise<unknown[]> {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`), { workerData: bytes });
  const messages: unknown[] = [];
  worker.on('message', (message) => messages.push(message));
  await once(worker, 'exit');
  return messages;
}

test('rows and refusals pass the channel of a worker as they are', async () => {
  const encoder = new TextEncoder();
  const [row, end] = await inWorker(encoder.encode('姓名,性别\n张三丰,未说明\n'));
  expect(row).toMatchObject({
    row: { values: { name: '张三丰' }, problems: [{ code: 'SEX_UNREADABLE', address: 'Sheet1!B2' }] },
  });
  expect(end).toEqual({ refusal: null });
  expect(await inWorker(new Uint8Array(0))).toMatchObject([
    { refusal: { code: 'EMPTY_FILE', message: { zh: expect.stringContaining('空') } } },
  ]);
});
