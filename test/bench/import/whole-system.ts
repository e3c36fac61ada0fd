import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@liangdi/kit/testing';
import { startProcess } from '../../kit/process.ts';
import { settled } from '../../kit/settled.ts';
import { type Answer, askOver } from '../../kit/system.ts';
import { temporaryFolder } from '../../kit/temporary-folder.ts';
import { memoryOf } from '../kit/process-memory.ts';
import { quantile } from '../kit/quantile.ts';
import { startCommand } from '../kit/start-command.ts';
import { printFigures } from '../kit/table.ts';
import { tokensOf } from '../kit/tokens-of.ts';
import { writeRoster } from './roster-file.ts';

/** What is asked all the while, every 50 ms: a county's page. */
const PAGE = '{ members(first: 10, filter: { county: "330326" }) { nodes { id name } } }';
const BRANCH = `{ county(code: "330324") { townships(first: 1) { nodes { homeBranches(first: 1) { nodes { id name } } } } } }`;
const ONE = `query ($id: ID!) { originImport(id: $id) { state failure { message } } }`;
const STEP = (name: string): string =>
  `mutation ($input: ${name}OriginImportInput!) { ${name[0]?.toLowerCase()}${name.slice(1)}OriginImport(input: $input) { import { id } userErrors { message } } }`;

type Ask = (query: string, variables?: object) => Promise<Answer>;

/** Waits until a step of the import is done; seconds since it was asked for. */
const stepDone = async (ask: Ask, id: string, state: string, began: number): Promise<number> => {
  const found = await settled(async () => (await ask(ONE, { id })).data.originImport, 200);
  if (found.state !== state) throw new Error(`the import failed: ${JSON.stringify(found)}`);
  return (performance.now() - began) / 1000;
};

interface Seen {
  /** Of the answers, milliseconds. */
  readonly times: number[];
  /** Bytes at most, of the process and together with the one that reads the file. */
  memory: number;
  together: number;
  /** Longest delay of the event loop, seconds. */
  lag: number;
  wrong: number;
}

/** Reads the longest delay of the event loop since it was last read, from the system's own metrics. */
const readLag = async (port: number): Promise<number> => {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const lag = /^liangdi_nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1];
  if (lag === undefined) throw new Error('the metrics tell no delay of the event loop');
  return Number(lag);
};

/** Asks until the end, and watches the process. */
const meanwhile = (
  ask: Ask,
  lagNow: () => Promise<number>,
  pid: number,
): { readonly seen: Seen; end(): Promise<void> } => {
  const seen: Seen = { times: [], memory: 0, together: 0, lag: 0, wrong: 0 };
  let going = true;
  const asking = (async () => {
    while (going) {
      const began = performance.now();
      const { errors } = await ask(PAGE);
      seen.times.push(performance.now() - began);
      if (errors) seen.wrong += 1;
      const { own, children } = memoryOf(pid);
      seen.memory = Math.max(seen.memory, own);
      seen.together = Math.max(seen.together, own + children);
      seen.lag = Math.max(seen.lag, await lagNow());
      await sleep(50);
    }
  })();
  return {
    seen,
    end: () => {
      going = false;
      return asking;
    },
  };
};

/** Uploads, checks and commits a file; seconds of both steps. */
const importFile = async (ask: Ask, url: string, token: string, organisation: string, path: string) => {
  const start = performance.now();
  const response = await fetch(`${url}/upload/origin?organisation=${organisation}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: readFileSync(path),
  });
  const { upload } = (await response.json()) as { readonly upload: string };
  const begun = await ask(STEP('Start'), { input: { upload, organisation, idempotencyKey: 'bench-whole-start' } });
  const { id } = begun.data.startOriginImport.import;
  const dryRun = await stepDone(ask, id, 'CHECKED', start);
  const writing = performance.now();
  await ask(STEP('Commit'), { input: { import: id, withSuspects: true, idempotencyKey: 'bench-whole-commit' } });
  return { dryRun, commit: await stepDone(ask, id, 'COMMITTED', writing) };
};

/** One import into the system as `npm start` runs it, which follows and judges meanwhile. Gives how many rows were lost. */
export const importIntoWhole = async (rows: number, folder: string): Promise<number> => {
  const dataFolder = temporaryFolder('bench-import');
  const { file, args, flags } = startCommand();
  const port = await freePort();
  const env = { LIANGDI_DATA: dataFolder, PORT: '0', METRICS_PORT: String(port), LOG_LEVEL: 'error' };
  const running = await startProcess(file, env, args, flags);
  try {
    const token = await tokensOf(dataFolder, 'yongjia');
    const ask: Ask = async (query, variables) => askOver(running.url, await token(), query, variables);
    const { data } = await ask(BRANCH);
    const branch: { readonly id: string; readonly name: string } = data.county.townships.nodes[0].homeBranches.nodes[0];
    const count = async (): Promise<number> =>
      (await ask(`query ($id: ID!) { members(filter: { homeBranch: $id }, first: 1) { totalCount } }`, branch)).data
        .members.totalCount;
    const before = await count();
    const path = join(folder, 'whole.xlsx');
    await writeRoster(path, rows, branch.name);
    await readLag(port);
    const watched = meanwhile(ask, () => readLag(port), running.child.pid ?? 0);
    const taken = await importFile(ask, running.url, await token(), branch.id, path).finally(watched.end);
    const { times, memory, together, lag, wrong } = watched.seen;
    const lost = rows - ((await count()) - before);
    printFigures(`The whole system with ${rows.toLocaleString('en')} rows, which coordination follows and judges`, [
      { what: 'dry run, with the upload', measured: taken.dryRun, unit: 's', target: { atMost: 30 } },
      { what: 'commit', measured: taken.commit, unit: 's', target: { atMost: 90 } },
      { what: 'event loop blocked at most', measured: lag * 1000, unit: 'ms', target: { atMost: 100 } },
      { what: 'resident memory at most', measured: memory / 1e6, unit: 'MB', target: { atMost: 400 } },
      { what: '… with the process that reads the file', measured: together / 1e6, unit: 'MB' },
      { what: 'a page asked for meanwhile, p50', measured: quantile(times, 0.5), unit: 'ms' },
      { what: 'a page asked for meanwhile, p99', measured: quantile(times, 0.99), unit: 'ms' },
      { what: '… at most', measured: Math.max(...times), unit: 'ms' },
      { what: 'wrong answers', measured: wrong, unit: '', target: { atMost: 0 } },
    ]);
    return lost + wrong;
  } finally {
    await running.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
};
