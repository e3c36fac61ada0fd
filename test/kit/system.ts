import { rmSync } from 'node:fs';
import { type EmbeddedSystem, startEmbeddedSystem } from '@liangdi/gateway';
import { fillPrepared, silentLog } from '@liangdi/kit/testing';
import { closeIdleConnections } from './idle-connections.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Untyped = any;

/** What the gateway answered. */
export interface Answer {
  readonly status: number;
  readonly data: Untyped;
  readonly errors?: readonly Untyped[];
  readonly extensions?: Untyped;
}

/** The whole system in this process, with its demo, on a folder of its own. */
export interface TestSystem {
  readonly system: EmbeddedSystem;
  readonly dataFolder: string;
  /** Asks over HTTP, as one of the demo accounts. */
  ask(query: string, variables?: object, account?: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  stop(): Promise<void>;
}

export const askOver = async (
  url: string,
  token: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as object) } as Answer;
};

const startOn = (dataFolder: string, demoMembers: number): Promise<EmbeddedSystem> =>
  startEmbeddedSystem({
    dataFolder,
    port: 0,
    host: '127.0.0.1',
    demoMembers,
    log: silentLog,
    durable: false,
    // However busy the machine is: tests know of whom coordination says what.
    patience: 30_000,
    // A test asks as one account what many people ask in a day.
    front: { planningTime: { capacity: 1e6, perSecond: 1e6 } },
  });

/** Fills a data folder with what a first start leaves that was stopped at once. */
export const fillWithDemo = (dataFolder: string, demoMembers: number): Promise<void> =>
  fillPrepared(dataFolder, `system-${demoMembers}`, async (folder) => (await startOn(folder, demoMembers)).stop());

/** Sizes of the demo that several test files have: they start on a copy. */
const shared: readonly number[] = [150, 200, 300, 400];

export const startTestSystem = async (demoMembers = 400): Promise<TestSystem> => {
  const dataFolder = temporaryFolder('system');
  if (shared.includes(demoMembers)) await fillWithDemo(dataFolder, demoMembers);
  const system = await startOn(dataFolder, demoMembers);
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (id: string): Promise<string> => {
    const account = system.local.accounts.find(id);
    if (!account) throw new Error(`there is no demo account ${id}`);
    const known = tokens.get(id) ?? system.local.issuer.issue(account);
    tokens.set(id, known);
    return known;
  };
  return {
    system,
    dataFolder,
    ask: async (query, variables, account = 'yongjia', headers) =>
      askOver(system.url, await tokenOf(account), query, variables, headers),
    stop: async () => {
      closeIdleConnections();
      await system.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};
