import type { Worker } from 'node:worker_threads';

/** Milliseconds between two looks: what is planned in less takes no memory to speak of. */
const BETWEEN_LOOKS = 100;

/**
 * Ends a busy thread that holds more bytes than it may, until it is told that there is no need to look any more. A thread
 * answers between two of its steps. V8's own limits for one are none here: when a single list or table grows past them, V8
 * ends the whole process.
 */
export function watchHeap(thread: Worker | undefined, mostBytes: number): () => void {
  let isWatched = true;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const { used_heap_size, external_memory } = (await thread?.getHeapStatistics()) ?? NOTHING;
    if (!isWatched) return;
    if (used_heap_size + external_memory > mostBytes) void thread?.terminate();
    else lookLater();
  };
  const lookLater = (): void => {
    // A thread that has ended by then holds nothing.
    timer = setTimeout(() => void look().catch(() => {}), BETWEEN_LOOKS);
  };
  lookLater();
  return () => {
    isWatched = false;
    clearTimeout(timer);
  };
}

const NOTHING = { used_heap_size: 0, external_memory: 0 };
