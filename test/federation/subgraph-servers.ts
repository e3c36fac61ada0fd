import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Fault } from './misbehave.ts';

export interface SubgraphServers {
  readonly urls: Readonly<Record<string, string>>;
  /** Has a side misbehave from now on, or behave again; resolves to the requests each side has had. */
  set(side: string, fault: Fault | undefined): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

/** The subgraphs of `members` in a thread of their own. */
export async function startSubgraphs(): Promise<SubgraphServers> {
  const worker = new Worker(new URL('./subgraph-worker.ts', import.meta.url), { execArgv: [] });
  const next = async <Message>() => (await once(worker, 'message'))[0] as Message;
  const { urls } = await next<{ urls: Record<string, string> }>();
  return {
    urls,
    async set(side, fault) {
      const reply = next<{ counts: Record<string, number> }>();
      worker.postMessage({ side, fault });
      return (await reply).counts;
    },
    async close() {
      await worker.terminate();
    },
  };
}
