import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type SubgraphName, supergraphOf } from './graph.ts';
import { type LoadResult, load } from './load.ts';
import { rightAnswer } from './oracle.ts';
import { type Peer, peersAt, preparePeers } from './peers.ts';
import { onCore, startPeer, stayOnCore, stopPeer, usage } from './running.ts';
import { type Workload, workloads } from './workloads.ts';

interface Round {
  readonly perSecond: number;
  readonly p99: number;
  readonly cpu: number;
  readonly calls: number;
  readonly memory: number;
  readonly wrong: number;
}

/** How long and how often: enough by default for stable medians; less for a first look. */
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const only = process.env.BENCH_PEERS?.split(',');
const connections = 50;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Reply = { readonly kind: string; readonly ports: Record<SubgraphName, number>; readonly calls: number };

const startSubgraphs = async () => {
  const file = fileURLToPath(new URL('./subgraph-server.ts', import.meta.url));
  const [command = '', ...args] = onCore(1, [process.execPath, file]);
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const reply = (): Promise<Reply> =>
    new Promise((resolve) => child.once('message', (message) => resolve(message as Reply)));
  const { ports } = await reply();
  const ask = async (message: object): Promise<Reply> => {
    const answer = reply();
    child.send(message);
    return answer;
  };
  return { child, ports, ask };
};

type Subgraphs = Awaited<ReturnType<typeof startSubgraphs>>;

const p99 = ({ latencies }: LoadResult): number => latencies[Math.floor(latencies.length * 0.99)] ?? 0;

/** One gateway under one workload: a warm-up, then what is measured. */
const measure = async (
  subgraphs: Subgraphs,
  child: ChildProcess,
  peer: Peer,
  port: number,
  { query, latency }: Workload,
  right: string,
  told: (wrongAnswer: string) => void,
): Promise<Round> => {
  const isRight = (body: Buffer): boolean => {
    const answer = JSON.parse(body.toString());
    const isSame = answer.errors === undefined && JSON.stringify(answer.data) === right;
    if (!isSame) told(answer.errors ? `errors, first: ${answer.errors[0]?.message}` : 'other data than the oracle');
    return isSame;
  };
  const options = { port, path: peer.path, query, connections, isRight };
  await subgraphs.ask({ kind: 'latency', latency });
  await load({ ...options, seconds: Math.max(1, seconds / 2) });
  const before = usage(child.pid ?? 0);
  const { calls } = await subgraphs.ask({ kind: 'calls' });
  const result = await load({ ...options, seconds });
  const after = usage(child.pid ?? 0);
  const { calls: callsAfter } = await subgraphs.ask({ kind: 'calls' });
  return {
    perSecond: result.requests / result.seconds,
    p99: p99(result),
    cpu: (after.cpu - before.cpu) / result.requests,
    calls: (callsAfter - calls) / result.requests,
    memory: after.memory,
    wrong: result.wrong,
  };
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Prints one table for each workload; 1 when an answer was wrong. */
export const run = async (): Promise<number> => {
  stayOnCore(1);
  const subgraphs = await startSubgraphs();
  const url = (name: SubgraphName): string => `http://127.0.0.1:${subgraphs.ports[name]}/graphql`;
  const urls = {
    accounts: url('accounts'),
    inventory: url('inventory'),
    products: url('products'),
    reviews: url('reviews'),
  };
  const port = await freePort();
  const places = preparePeers(urls, supergraphOf(urls));
  const peers = peersAt(places, port).filter(({ name }) => !only || only.some((each) => name.startsWith(each)));
  const measured = new Map<string, Round[]>();
  const absent = new Map<string, string>();
  const wrongAnswers = new Map<string, string>();
  const answers = new Map(
    await Promise.all(workloads.map(async ({ query }) => [query, await rightAnswer(query)] as const)),
  );

  for (let round = 0; round < rounds; round += 1) {
    for (const peer of peers) {
      if (absent.has(peer.name)) continue;
      const child = await startPeer(peer, port);
      if (typeof child === 'string') {
        absent.set(peer.name, child);
        continue;
      }
      for (const workload of workloads) {
        const key = `${workload.name}\0${peer.name}`;
        const result = await measure(subgraphs, child, peer, port, workload, answers.get(workload.query) ?? '', (why) =>
          wrongAnswers.set(`${peer.name}, ${workload.name}`, why),
        );
        measured.set(key, [...(measured.get(key) ?? []), result]);
      }
      stopPeer(child);
    }
  }
  subgraphs.child.kill();
  for (const [name, why] of absent) process.stdout.write(`${name} did not start: ${why}\n`);
  for (const [where, why] of wrongAnswers) process.stdout.write(`wrong answers of ${where}: ${why}\n`);
  return print(peers, measured);
};

const print = (peers: readonly Peer[], measured: ReadonlyMap<string, readonly Round[]>): number => {
  let wrong = 0;
  for (const workload of workloads) {
    const of = (peer: string): readonly Round[] => measured.get(`${workload.name}\0${peer}`) ?? [];
    const stock = median(of('Apollo, stock').map(({ perSecond }) => perSecond));
    process.stdout.write(`\n${workload.name} (target: Liangdi at least ${workload.target}× stock)\n`);
    process.stdout.write(
      `${row(['gateway', 'req/s', '× stock', 'p99 ms', 'CPU ms/req', 'calls/req', 'RSS MB', 'wrong'])}\n`,
    );
    process.stdout.write(`${row(['---', '--:', '--:', '--:', '--:', '--:', '--:', '--:'])}\n`);
    for (const { name } of peers) {
      const all = of(name);
      if (all.length === 0) continue;
      const middle = (pick: (round: Round) => number): number => median(all.map(pick));
      const wrongs = all.reduce((sum, round) => sum + round.wrong, 0);
      if (name === 'Liangdi') wrong += wrongs;
      const perSecond = middle((round) => round.perSecond);
      process.stdout.write(
        `${row([
          name,
          perSecond.toFixed(0),
          stock > 0 ? (perSecond / stock).toFixed(1) : '–',
          middle((round) => round.p99).toFixed(1),
          middle((round) => round.cpu).toFixed(2),
          middle((round) => round.calls).toFixed(1),
          middle((round) => round.memory).toFixed(0),
          String(wrongs),
        ])}\n`,
      );
    }
  }
  return wrong === 0 ? 0 : 1;
};
