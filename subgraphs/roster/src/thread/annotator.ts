import { parentPort, workerData } from 'node:worker_threads';
import { annotate } from '../annotate.ts';
import type { Problem } from '../problems/problem.ts';

const port = parentPort;
if (!port) throw new Error('this file is run as a thread');
const { path, problems, locale } = workerData as {
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly locale: 'zh-CN' | 'en';
};

for await (const piece of annotate({ path }, problems, { locale })) {
  port.postMessage(piece);
  // The next piece is made when this one was taken.
  await new Promise((resolve) => port.once('message', resolve));
}
port.close();
