import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { fileError, refusalOf, refused } from '../errors/file-error.ts';
import type { Problem } from '../problems/problem.ts';
import type { RosterOptions } from '../rows/parse-roster.ts';
import type { AnnotatorTask, FromChild, ReaderTask, RosterPart } from './parts.ts';

/** Megabytes of heap that a file may take before its process is ended, and the file refused. */
const HEAP = 256;

/**
 * A process, not a thread: what a file does to its reader, a heap that runs over above all, ends nobody else, and V8's
 * registry of WebAssembly code, which Node strips types with, is not safe between threads that come and go. It may read
 * files and do nothing else: no writing, no other program, no environment.
 */
export const flags: readonly string[] = [
  `--max-old-space-size=${HEAP}`,
  // A small nursery: rows live for as long as a message, and what is not collected counts as memory.
  '--max-semi-space-size=4',
  '--permission',
  '--allow-fs-read=*',
];

/** Messages of a process, one at a time: it goes on when one was taken. The process ends with the loop. */
async function* messagesOf<Message>(script: string, task: object): AsyncGenerator<Message> {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
    execArgv: [...flags],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const waiting: FromChild<Message>[] = [];
  let ended: { readonly signal: NodeJS.Signals | null } | null = null;
  let wake = (): void => {};
  child.on('message', (message: FromChild<Message>) => {
    waiting.push(message);
    wake();
  });
  child.on('error', (error) => {
    waiting.push({ kind: 'failed', error });
    wake();
  });
  child.on('close', (_code, signal) => {
    ended = { signal };
    wake();
  });
  child.send(task);
  try {
    for (;;) {
      const next = waiting.shift();
      if (next?.kind === 'part') {
        yield next.part;
        // One that has ended takes no more; what it came to is said by its last message, or by its end.
        if (child.connected) child.send('more', () => undefined);
      } else if (next?.kind === 'refused') throw refused(next.refusal);
      else if (next?.kind === 'failed') throw next.error;
      else if (next?.kind === 'done') return;
      else if (ended !== null) throw endedEarly(ended);
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    if (child.pid !== undefined && ended === null) {
      child.kill('SIGKILL');
      await once(child, 'close');
    }
  }
}

/** Node ends itself by SIGABRT when its heap is full. */
const endedEarly = ({ signal }: { readonly signal: NodeJS.Signals | null }): Error =>
  signal === 'SIGABRT' ? fileError('TOO_HEAVY', HEAP) : new Error(`the process that reads a file ended (${signal})`);

/** Reads a file as a roster in a process of its own: nothing of it holds up the caller's event loop. */
export async function* readApart(path: string, options: RosterOptions): AsyncGenerator<RosterPart> {
  try {
    yield* messagesOf<RosterPart>('./reader.ts', { path, options } satisfies ReaderTask);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    yield { kind: 'refused', ...refusal };
  }
}

/** The file with its problems in the cells, written in a process of its own. */
export const annotateApart = (
  path: string,
  problems: readonly Problem[],
  locale: 'zh-CN' | 'en',
): AsyncGenerator<Uint8Array> =>
  messagesOf<Uint8Array>('./annotator.ts', { path, problems, locale } satisfies AnnotatorTask);
