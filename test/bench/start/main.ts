import { rmSync } from 'node:fs';
import { type RunningProcess, startProcess } from '../../kit/process.ts';
import { askOver } from '../../kit/system.ts';
import { temporaryFolder } from '../../kit/temporary-folder.ts';
import { memoryOf } from '../kit/process-memory.ts';
import { startCommand } from '../kit/start-command.ts';
import { median, printFigures } from '../kit/table.ts';
import { tokensOf } from '../kit/tokens-of.ts';
import { wrongReadmes } from './readme.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const queries = Number(process.env.BENCH_QUERIES ?? 10_000);
const atOnce = 16;

const start = async (dataFolder: string): Promise<{ readonly running: RunningProcess; readonly seconds: number }> => {
  const began = performance.now();
  const env = { LIANGDI_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'error' };
  const { file, args, flags } = startCommand();
  const running = await startProcess(file, env, args, flags);
  return { running, seconds: (performance.now() - began) / 1000 };
};

const card = `id name homeBranch { name township { name } } outflow { validFrom destination { name } } originContact { name }
  reception { branch { name kind } } destinationContact { name } membership { association { name } enterprise }`;

/** What a morning's work asks for: lists, cards, two-way views, the queue, the matrix, the rules. */
const mixed = (n: number, id: string): readonly [string, object] =>
  (
    [
      [`query ($id: ID!) { member(id: $id) { ${card} } }`, { id }],
      [
        'query ($id: ID!) { member(id: $id) { name responsibility { handover lead duties { duty lead state } findings { kind } } } }',
        { id },
      ],
      [
        `query ($first: Int) { members(first: $first, filter: { county: "330324" }) { nodes { ${card} } } }`,
        { first: 5 + (n % 10) },
      ],
      ['{ findings(first: 20) { nodes { kind severity text due member { name } } } }', {}],
      ['{ flows(first: 20) { nodes { destination { name } members docked overdue } } }', {}],
      ['{ rules(first: 20) { nodes { title duty lead } } }', {}],
    ] as const
  )[n % 6] ?? ['{ __typename }', {}];

const load = async (url: string, token: string): Promise<number> => {
  const { data } = await askOver(url, token, '{ members(first: 100) { nodes { id name } } }');
  const ids: readonly string[] = data.members.nodes.map(({ id }: { readonly id: string }) => id);
  let next = 0;
  let wrong = 0;
  const worker = async (): Promise<void> => {
    for (let n = next++; n < queries; n = next++) {
      const [query, variables] = mixed(n, ids[n % ids.length] ?? '');
      const answer = await askOver(url, token, query, variables);
      if (answer.status !== 200 || answer.errors) wrong += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return wrong;
};

/** First and second start of the embedded system, and its memory after mixed queries. */
export const run = async (): Promise<number> => {
  const first: number[] = [];
  const second: number[] = [];
  let memory = 0;
  let wrong = 0;
  for (let round = 0; round < rounds; round += 1) {
    const dataFolder = temporaryFolder('bench-start');
    const fresh = await start(dataFolder);
    first.push(fresh.seconds);
    if (round === 0) {
      const token = await (await tokensOf(dataFolder, 'yongjia'))();
      wrong = (await load(fresh.running.url, token)) + (await wrongReadmes(fresh.running.url, token));
      memory = memoryOf(fresh.running.child.pid ?? 0).own / 1_048_576;
    }
    await fresh.running.stop();
    const again = await start(dataFolder);
    second.push(again.seconds);
    await again.running.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
  printFigures(`Start of the embedded system, median of ${rounds}`, [
    { what: 'ready on the first start, demo data loaded', measured: median(first), unit: 's', target: { atMost: 30 } },
    { what: 'ready on the second start', measured: median(second), unit: 's', target: { atMost: 5 } },
    {
      what: `resident memory after ${queries.toLocaleString('en')} mixed queries`,
      measured: memory,
      unit: 'MB',
      target: { atMost: 400 },
    },
    { what: 'wrong answers', measured: wrong, unit: '', target: { atMost: 0 } },
  ]);
  return wrong === 0 ? 0 : 1;
};
