import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GraphName } from './graph.ts';
import { onCore } from './running.ts';

interface Reply {
  readonly ports: Readonly<Record<string, number>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly calls: number;
}

/** A graph's subgraphs, in a process of their own. */
export const startSubgraphs = async (graph: GraphName) => {
  const file = fileURLToPath(new URL('./subgraph-server.ts', import.meta.url));
  const [command = '', ...args] = onCore(1, [process.execPath, file, graph]);
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', () => reject(new Error(`the subgraphs of ${graph} have ended`)));
  });
  ended.catch(() => undefined);
  const reply = (): Promise<Reply> =>
    Promise.race([
      ended,
      new Promise<Reply>((resolve) => child.once('message', (message) => resolve(message as Reply))),
    ]);
  const { ports, variables } = await reply();
  const ask = async (message: object): Promise<Reply> => {
    const answer = reply();
    child.send(message);
    return answer;
  };
  return {
    urls: Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`])),
    variables,
    setLatency: (latency: number) => ask({ kind: 'latency', latency }),
    calls: async (): Promise<number> => (await ask({ kind: 'calls' })).calls,
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
};

export type Subgraphs = Awaited<ReturnType<typeof startSubgraphs>>;
