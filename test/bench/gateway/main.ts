import { freePort } from '@liangdi/kit/testing';
import { type GraphName, loadGraph } from './graph.ts';
import { compareInProcess } from './in-process/compare.ts';
import { measure, type Round } from './measure.ts';
import { rightAnswer } from './oracle.ts';
import { peersAt, preparePeers } from './peers.ts';
import { table } from './print.ts';
import { startPeer, stayOnCore, stopPeer } from './running.ts';
import { startSubgraphs } from './subgraphs.ts';
import { type Workload, workloads } from './workloads.ts';

/** How long and how often: enough by default for stable medians; less, or fewer workloads and peers, for a look. */
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const isChosen = (name: string, list: string | undefined): boolean =>
  !list || list.split(',').some((each) => name.startsWith(each));

/** Prints one table for each workload; 1 when an answer of ours was wrong. */
export const run = async (): Promise<number> => {
  stayOnCore(1);
  const chosen = workloads.filter(({ name }) => isChosen(name, process.env.BENCH_WORKLOADS));
  let wrong = 0;
  for (const graph of new Set(chosen.map((workload) => workload.graph)))
    wrong += await compare(
      graph,
      chosen.filter((workload) => workload.graph === graph),
    );
  if (isChosen('in process', process.env.BENCH_WORKLOADS)) wrong += await compareInProcess({ seconds, rounds });
  return wrong === 0 ? 0 : 1;
};

/** All gateways over one graph, in interleaved rounds; returns how many of our answers were wrong. */
const compare = async (name: GraphName, chosen: readonly Workload[]): Promise<number> => {
  const graph = await loadGraph(name);
  const subgraphs = await startSubgraphs(name);
  const port = await freePort();
  const places = preparePeers(graph, subgraphs.urls);
  const peers = peersAt(places, port).filter((peer) => isChosen(peer.name, process.env.BENCH_PEERS));
  const asked = await Promise.all(
    chosen.map(async (workload) => {
      const variables = workload.variables?.(subgraphs.variables);
      const right = await rightAnswer(name, graph.supergraph(subgraphs.urls), workload.query, variables);
      return { workload, variables, right, measured: new Map<string, Round[]>() };
    }),
  );
  const notes = new Set<string>();

  for (let round = 0; round < rounds; round += 1) {
    for (const peer of peers) {
      const child = await startPeer(peer, port);
      if (typeof child === 'string') {
        notes.add(`${peer.name} does not start over ${name}: ${child}`);
        continue;
      }
      for (const { workload, variables, right, measured } of asked) {
        const told = (why: string) => void notes.add(`wrong answers of ${peer.name}, ${workload.name}: ${why}`);
        const { query, latency, connections = 50, beside } = workload;
        const given = { query, variables, latency, connections, beside, right };
        const { path } = peer;
        const result = await measure({ ...given, subgraphs, pid: child.pid ?? 0, port, path, seconds, told });
        measured.set(peer.name, [...(measured.get(peer.name) ?? []), result]);
      }
      await stopPeer(child);
    }
  }
  await subgraphs.stop();
  for (const note of notes) process.stdout.write(`${note}\n`);
  for (const { workload, measured } of asked) process.stdout.write(table(workload, measured));
  return asked.flatMap(({ measured }) => measured.get('Liangdi') ?? []).reduce((sum, each) => sum + each.wrong, 0);
};
