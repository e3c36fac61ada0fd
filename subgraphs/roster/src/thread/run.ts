import { Worker } from 'node:worker_threads';
import type { Mapping } from '../columns/mapping.ts';
import type { Problem } from '../problems/problem.ts';
import type { RosterOptions } from '../rows/parse-roster.ts';
import type { RosterPart } from './parts.ts';

/** Megabytes of heap that a thread may take before it is ended, and the file with it. */
const HEAP = 256;

/** Messages of a thread, one at a time: it goes on when one was taken. The thread ends with the loop. */
async function* messagesOf<Message>(script: string, data: object): AsyncGenerator<Message> {
  const worker = new Worker(new URL(script, import.meta.url), {
    workerData: data,
    // A small nursery: rows live for as long as a message, and what is not collected counts as memory.
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: 16 },
  });
  const waiting: Message[] = [];
  let ended = false;
  let failure: Error | null = null;
  let wake = (): void => {};
  worker.on('message', (message: Message) => {
    waiting.push(message);
    wake();
  });
  worker.on('error', (error) => {
    failure = error as Error;
    wake();
  });
  worker.on('exit', () => {
    ended = true;
    wake();
  });
  try {
    for (;;) {
      const message = waiting.shift();
      if (message !== undefined) {
        yield message;
        worker.postMessage('more');
      } else if (failure !== null) throw failure;
      else if (ended) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    await worker.terminate();
  }
}

/** Reads a file as a roster in a thread of its own: nothing of it holds up the caller's event loop. */
export const readInThread = (
  path: string,
  options: RosterOptions,
  mapping: Mapping | null = null,
): AsyncGenerator<RosterPart> => messagesOf<RosterPart>('./reader.ts', { path, options, mapping });

/** The file with its problems in the cells, written in a thread of its own. */
export const annotateInThread = (
  path: string,
  problems: readonly Problem[],
  locale: 'zh-CN' | 'en',
): AsyncGenerator<Uint8Array> => messagesOf<Uint8Array>('./annotator.ts', { path, problems, locale });
