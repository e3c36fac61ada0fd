import { sendBeside } from './beside.ts';
import { type LoadResult, load } from './load.ts';
import { usage } from './running.ts';
import type { Subgraphs } from './subgraphs.ts';

/** What one gateway did under one workload, once. */
export interface Round {
  readonly perSecond: number;
  readonly p99: number;
  /** Milliseconds of CPU, per request. */
  readonly cpu: number;
  readonly calls: number;
  readonly memory: number;
  readonly wrong: number;
  /** New documents that were answered beside. */
  readonly others: number;
}

export interface Measured {
  readonly subgraphs: Subgraphs;
  readonly pid: number;
  readonly port: number;
  readonly path: string;
  readonly query: string;
  readonly variables: object | undefined;
  readonly latency: number;
  readonly connections: number;
  readonly beside: ((n: number) => string) | undefined;
  /** The `data` that every answer must have, as JSON text. */
  readonly right: string;
  readonly seconds: number;
  /** Told why an answer is wrong. */
  readonly told: (why: string) => void;
}

const p99 = ({ latencies }: LoadResult): number => latencies[Math.floor(latencies.length * 0.99)] ?? 0;

/** A warm-up of the same length, then what counts. */
export const measure = async (what: Measured): Promise<Round> => {
  const { subgraphs, pid, port, path, query, variables, latency, connections, beside, right, seconds, told } = what;
  const isRight = (body: Buffer): boolean => {
    const answer = JSON.parse(body.toString());
    const isSame = answer.errors === undefined && JSON.stringify(answer.data) === right;
    if (!isSame) told(answer.errors ? `errors, first: ${answer.errors[0]?.message}` : 'other data than the oracle');
    return isSame;
  };
  const options = { port, path, query, variables: [variables], connections, isRight, seconds };
  await subgraphs.setLatency(latency);
  await load(options);
  const sending = beside && sendBeside(`http://127.0.0.1:${port}${path}`, beside);
  const before = usage(pid);
  const calls = await subgraphs.calls();
  const result = await load(options);
  const after = usage(pid);
  const others = await sending?.stop();
  if (others?.wrong) told(`of ${others.answered} new documents ${others.wrong} were not answered`);
  return {
    perSecond: result.requests / result.seconds,
    p99: p99(result),
    cpu: (after.cpu - before.cpu) / result.requests,
    calls: ((await subgraphs.calls()) - calls) / result.requests,
    memory: after.memory,
    wrong: result.wrong + (others?.wrong ?? 0),
    others: others?.answered ?? 0,
  };
};
