import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Graph } from './graph.ts';

/** One gateway of the comparison: how it is started in front of the same subgraphs. */
export interface Peer {
  readonly name: string;
  readonly path: string;
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface PeerPlaces {
  readonly folder: string;
  readonly supergraph: string;
  readonly services: string;
  readonly grafbase: string;
}

/** Installs the peers once (npm writes its own lock last), outside the repository, and writes what they read: supergraph, services, settings. */
export const preparePeers = (graph: Graph, urls: Readonly<Record<string, string>>): PeerPlaces => {
  const folder = join(tmpdir(), 'liangdi-bench-peers');
  mkdirSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL('./peers', import.meta.url)), folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules/.package-lock.json')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' });
  const places = {
    folder,
    supergraph: join(folder, 'supergraph.graphql'),
    services: join(folder, 'services.json'),
    grafbase: join(folder, 'grafbase.toml'),
  };
  writeFileSync(places.supergraph, graph.supergraph(urls));
  const services = graph.services.map(({ name, sdl }) => ({ name, url: urls[name] ?? '', sdl }));
  writeFileSync(places.services, JSON.stringify(services.map((each) => ({ ...each, sdl: inFirstVersion(each.sdl) }))));
  for (const { name, sdl } of services) writeFileSync(join(folder, `${name}.graphql`), sdl);
  writeFileSync(places.grafbase, grafbaseSettings(services, folder));
  return places;
};

/** The same contract in the first version of federation, the only one that Mercurius reads: one owner, others extend. */
const inFirstVersion = (sdl: string): string =>
  sdl
    .replace(/^extend schema .*$/m, '')
    .replaceAll(' @shareable', '')
    .replace(/^type Query/m, 'extend type Query')
    .replace(/^type (User|Product) (@key\(fields: "(\w+)"\)) \{\s*(\w+: \w+!)/gm, (all, type, key, _field, id) =>
      sdl.includes('birthday') || sdl.includes('topProducts') ? all : `extend type ${type} ${key} { ${id} @external`,
    );

const grafbaseSettings = (
  services: readonly { readonly name: string; readonly url: string }[],
  folder: string,
): string =>
  [
    '[graph]',
    'introspection = false',
    '[telemetry]',
    'service_name = "bench"',
    '[[headers]]',
    'rule = "forward"',
    'name = "authorization"',
    ...services.flatMap(({ name, url }) => [
      `[subgraphs.${name}]`,
      `url = "${url}"`,
      `schema_path = "${join(folder, `${name}.graphql`)}"`,
    ]),
    '',
  ].join('\n');

const repo = fileURLToPath(new URL('../../..', import.meta.url));

/** Every gateway of the comparison; ours first. */
export const peersAt = (places: PeerPlaces, port: number): readonly Peer[] => {
  const node = process.execPath;
  const env = { PORT: String(port), SUPERGRAPH: places.supergraph, SERVICES: places.services, NODE_ENV: 'production' };
  const inFolder = (file: string): string => join(places.folder, file);
  return [
    {
      name: 'Liangdi',
      path: '/graphql',
      command: [join(repo, 'node_modules/.bin/liangdi'), 'gateway', '--host', '127.0.0.1'],
      env,
    },
    {
      name: 'Apollo, stock',
      path: '/',
      command: [node, inFolder('stock.js')],
      env: { ...env, APOLLO_TELEMETRY_DISABLED: '1' },
    },
    {
      name: 'Hive, Rust planner',
      path: '/graphql',
      command: [
        node,
        inFolder('node_modules/.bin/hive-gateway'),
        'supergraph',
        places.supergraph,
        '--hive-router-runtime',
        '-c',
        inFolder('hive.config.js'),
        '-p',
        String(port),
        '-h',
        '127.0.0.1',
      ],
      env,
    },
    { name: 'Mercurius', path: '/graphql', command: [node, inFolder('mercurius.js')], env },
    {
      name: 'Grafbase (Rust)',
      path: '/graphql',
      command: [
        inFolder('node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase'),
        'dev',
        '-c',
        places.grafbase,
        '--listen-address',
        `127.0.0.1:${port}`,
      ],
      env: { ...env, HOME: places.folder },
    },
  ];
};
