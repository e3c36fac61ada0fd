import { setTimeout as sleep } from 'node:timers/promises';
import { migrationsFolder as association } from '@liangdi/association';
import { migrationsFolder as coordination } from '@liangdi/coordination';
import { generate, type MemberCase, organisations } from '@liangdi/demo';
import { migrationsFolder as destination } from '@liangdi/destination';
import { loadDemoInto } from '@liangdi/gateway';
import { freePort, startTestServer } from '@liangdi/kit/testing';
import { migrationsFolder as origin } from '@liangdi/origin';
import pg from 'pg';
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts';
import { type RunningProcess, startProcess } from './process.ts';
import { type Answer, askOver } from './system.ts';

const sideNames = ['origin', 'destination', 'association', 'coordination'] as const;
export type SplitSide = (typeof sideNames)[number];
type Name = SplitSide | 'gateway';
type Settings = Readonly<Record<string, string>>;

const hopKey = 'split-shape-hop-key-of-32-characters!';
/** The key of a version that a side seals with. */
export const sealingKey = (version: number): string => `split-shape-sealing-key-number-${version}`;

const secrets = {
  identityKeys: [{ version: 1, key: hopKey }],
  sealingKeys: {
    origin: [{ version: 1, key: sealingKey(1) }],
    destination: [{ version: 1, key: sealingKey(1) }],
    association: [{ version: 1, key: sealingKey(1) }],
  },
};

/**
 * Four subgraphs and a gateway, each a process of its own, on two database servers, with a whole identity provider: what
 * an operator of the split shape runs.
 */
export interface SplitSystem {
  readonly url: string;
  readonly provider: IdentityProvider;
  /** Where a side listens. */
  sideUrl(side: SplitSide): string;
  /** Of a side's database, as the owner of its tables. */
  ownerUrl(side: SplitSide): string;
  stop(name: Name, signal?: NodeJS.Signals): Promise<number | null>;
  /** Starts a stopped one on its port, with these settings changed from now on. */
  start(name: Name, settings?: Settings): Promise<RunningProcess>;
  /** Starts one more process of a side, which ends with the system. */
  another(side: SplitSide): Promise<RunningProcess>;
  ask(account: string, claim: object, query: string, variables?: object, headers?: Settings): Promise<Answer>;
  /** Waits until coordination has built its read model and has in it whatever the sides have recorded. */
  followed(): Promise<void>;
  /** The first of the demo's members, with nothing planted in their record, that is as told. */
  someone(is: (story: MemberCase) => boolean): MemberCase;
  end(): Promise<void>;
}

/** @param more settings of a side beside the ones that it needs */
export const startSplitSystem = async (
  members: number,
  now: number,
  more: (side: SplitSide) => Settings = () => ({}),
): Promise<SplitSystem> => {
  const [home, away, provider] = await Promise.all([startTestServer(), startTestServer(), startIdentityProvider()]);
  const databases = {
    origin: await home.database('origin', origin),
    destination: await away.database('destination', destination),
    association: await away.database('association', association),
    coordination: await away.database('coordination', coordination),
  };
  const owners = {
    origin: databases.origin.owner,
    destination: databases.destination.owner,
    association: databases.association.owner,
  };
  await loadDemoInto(owners, { now, members, secrets });

  const ports = new Map<Name, number>();
  for (const name of [...sideNames, 'gateway'] as const) ports.set(name, await freePort());
  const urlOf = (name: Name): string => `http://127.0.0.1:${ports.get(name)}`;
  const addresses = {
    ORIGIN_URL: urlOf('origin'),
    DESTINATION_URL: urlOf('destination'),
    ASSOCIATION_URL: urlOf('association'),
    COORDINATION_URL: urlOf('coordination'),
  };
  const settings = new Map<Name, Settings>(
    sideNames.map((side) => [
      side,
      {
        ...addresses,
        DATABASE_URL: databases[side].app,
        DATABASE_OWNER_URL: databases[side].owner,
        LIANGDI_HOP_KEY: hopKey,
        LIANGDI_IDENTITY_KEYS: `1:${hopKey}`,
        LIANGDI_SEALING_KEYS: `1:${sealingKey(1)}`,
        ...more(side),
      },
    ]),
  );
  settings.set('gateway', {
    ...addresses,
    LIANGDI_HOP_KEY: hopKey,
    LIANGDI_HOSTS: 'liangdi.example',
    OIDC_ISSUER: provider.issuer,
  });

  const running = new Map<Name, RunningProcess>();
  const startOn = (name: Name, port: number | undefined): Promise<RunningProcess> => {
    const file = name === 'gateway' ? 'gateway/src/process/main.ts' : `subgraphs/${name}/src/main.ts`;
    return startProcess(file, { ...settings.get(name), PORT: String(port) });
  };
  const start = async (name: Name, changed: Settings = {}): Promise<RunningProcess> => {
    settings.set(name, { ...settings.get(name), ...changed });
    const started = await startOn(name, ports.get(name));
    running.set(name, started);
    return started;
  };
  const others: RunningProcess[] = [];
  const another = async (side: SplitSide): Promise<RunningProcess> => {
    const started = await startOn(side, await freePort());
    others.push(started);
    return started;
  };
  await Promise.all(sideNames.map((side) => start(side)));
  await start('gateway');

  const ask: SplitSystem['ask'] = async (account, claim, query, variables, headers) =>
    askOver(urlOf('gateway'), await provider.token(account, claim), query, variables, headers);

  const isBuilt = async (): Promise<boolean> => {
    const client = new pg.Client({ connectionString: databases.coordination.owner });
    await client.connect();
    const { rows } = await client.query<{ complete: boolean }>('SELECT complete FROM read_model.about');
    await client.end();
    return rows[0]?.complete === true;
  };
  const followed = async (): Promise<void> => {
    for (let left = 300; left > 0; left -= 1) {
      const { data } = await ask('team', { role: 'auditor' }, '{ freshness { lagSeconds answering } }');
      const all: readonly { readonly lagSeconds: number; readonly answering: boolean }[] = data?.freshness ?? [];
      const isHeard = all.length === 3 && all.every(({ lagSeconds, answering }) => answering && lagSeconds === 0);
      if (isHeard && (await isBuilt())) return;
      await sleep(200);
    }
    throw new Error('coordination does not follow the sides');
  };
  await followed();

  return {
    url: urlOf('gateway'),
    provider,
    sideUrl: urlOf,
    ownerUrl: (side) => databases[side].owner,
    stop: async (name, signal) => (await running.get(name)?.stop(signal)) ?? null,
    start,
    another,
    ask,
    followed,
    someone: (is) => {
      for (const { planted, case: story } of generate({ seed: 'liangdi', now, members }, organisations('liangdi')))
        if (planted === null && is(story)) return story;
      throw new Error('the demo has no member of that kind');
    },
    end: async () => {
      await Promise.all([...running.values(), ...others].map((process) => process.stop()));
      await provider.stop();
      await Promise.all([home.stop(), away.stop()]);
    },
  };
};
