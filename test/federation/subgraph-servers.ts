import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Fault } from './misbehave.ts';
import { members } from './supergraphs/members.ts';

interface Addresses {
  readonly urls: Readonly<Record<string, string>>;
  /** The same servers over TLS. */
  readonly secureUrls: Readonly<Record<string, string>>;
  /** What proves who they are over TLS. */
  readonly certificate: string;
}

export interface SubgraphServers extends Addresses {
  /** Theirs, with these addresses. */
  readonly supergraphSdl: string;
  /** Has a side misbehave from now on, or behave again; resolves to the requests each side has had. */
  set(side: string, fault: Fault | undefined): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

/** The subgraphs of `members` in a process of their own. */
export async function startSubgraphs(): Promise<SubgraphServers> {
  const child = fork(fileURLToPath(new URL('./subgraph-process.ts', import.meta.url)), { execArgv: [] });
  const next = async <Message>() => (await once(child, 'message'))[0] as Message;
  const addresses = await next<Addresses>();
  const supergraphSdl = Object.entries(addresses.urls).reduce(
    (sdl, [name, url]) => sdl.replace(`http://${name}.test/graphql`, url),
    members.supergraphSdl,
  );
  return {
    ...addresses,
    supergraphSdl,
    async set(side, fault) {
      const reply = next<{ counts: Record<string, number> }>();
      child.send({ side, fault });
      return (await reply).counts;
    },
    async close() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
