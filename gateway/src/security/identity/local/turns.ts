interface Queue {
  readonly last: Promise<unknown>;
  readonly length: number;
}

/**
 * Work that shares a key is done one after the other, so that many attempts at once learn no more than many in a row.
 * Who would be more than the `longest`th in a queue is sent away with undefined.
 */
export const createTurns = (longest = 16) => {
  const queues = new Map<string, Queue>();
  const lengthOf = (key: string): number => queues.get(key)?.length ?? 0;

  return async <Done>(keys: readonly string[], work: () => Promise<Done>): Promise<Done | undefined> => {
    if (keys.some((key) => lengthOf(key) >= longest)) return undefined;
    const done = Promise.allSettled(keys.map((key) => queues.get(key)?.last)).then(work);
    for (const key of keys) queues.set(key, { last: done, length: lengthOf(key) + 1 });
    try {
      return await done;
    } finally {
      for (const key of keys) {
        const queue = queues.get(key);
        if (queue && queue.length > 1) queues.set(key, { ...queue, length: queue.length - 1 });
        else queues.delete(key);
      }
    }
  };
};
