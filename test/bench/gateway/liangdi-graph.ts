import { readFileSync } from 'node:fs';
import type { Viewer } from '@liangdi/kit';
import { supergraphSdl } from '@liangdi/schema';
import { startTestSystem, type TestSystem } from '../../kit/system.ts';
import type { Graph } from './graph.ts';

const names = ['origin', 'destination', 'association', 'coordination'];
const sdlOf = (name: string): string =>
  readFileSync(new URL(`../../../schema/${name}.graphql`, import.meta.url), 'utf8');

/**
 * Liangdi's own four sides with their demo, as a county's coordinator sees them. Who asks is fixed here, since no other
 * gateway can sign it; all of them ask the same of the same sides.
 */
export const liangdi: Graph = {
  services: names.map((name) => ({ name, sdl: sdlOf(name) })),
  supergraph: (urls) => supergraphSdl().replaceAll(/url: "liangdi:(\w+)"/g, (_, name) => `url: "${urls[name]}"`),
  open: async () => {
    const world = await startTestSystem(1_000);
    const viewer = viewerOf(world);
    const { data } = await world.ask(
      '{ members(first: 1, filter: { county: "330324", awayIn: "310000" }) { nodes { id } } }',
    );
    return {
      answer: (service, request) => world.system.sides.subgraph(service).execute({ ...request, viewer }),
      variables: { member: data.members.nodes[0].id },
      stop: () => world.stop(),
    };
  },
};

const viewerOf = ({ system }: TestSystem): Viewer => {
  const account = system.local.accounts.find('yongjia');
  if (!account) throw new Error('there is no demo account yongjia');
  const { role, organisations, regions } = account.claim;
  return { account: account.id, role, organisations, regions, member: null, purpose: null, language: 'zh-CN' };
};
