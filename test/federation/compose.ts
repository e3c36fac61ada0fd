import { composeServices } from '@apollo/composition';
import { type GraphQLSchema, parse } from 'graphql';
import { subgraphFromWorld } from './subgraph-from-world.ts';
import type { World } from './world.ts';

/** A supergraph to test with: any supergraph text with executable schemas of its subgraphs. */
export interface TestSupergraph {
  readonly name: string;
  readonly supergraphSdl: string;
  readonly subgraphs: Readonly<Record<string, GraphQLSchema>>;
  /** When given, the merged schema over it is the judge. */
  readonly world?: World | undefined;
  /** The stock gateway does not start with it, or plans over it without end, and can be no judge. */
  readonly isBeyondStock?: boolean;
  /** Values for arguments by scalar name, beside the built-in ones. */
  readonly samples?: Readonly<Record<string, readonly unknown[]>>;
}

const DIRECTIVES =
  '"@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@extends", "@tag"';

/** The link of a subgraph: the first version that knows what it uses. */
const link = (sdl: string): string =>
  /@context|@fromContext/.test(sdl)
    ? `extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: [${DIRECTIVES}, "@context", "@fromContext"])\n`
    : `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: [${DIRECTIVES}])\n`;

/** Composes subgraphs over one world. A subgraph that begins with `schema` or `#fed1` brings its own link or none. */
export function composeWorld(
  name: string,
  world: World,
  typeDefs: Readonly<Record<string, string>>,
  samples?: TestSupergraph['samples'],
): TestSupergraph {
  const linked = Object.entries(typeDefs).map(
    ([subgraph, sdl]) => [subgraph, sdl.startsWith('#fed1') ? sdl : link(sdl) + sdl] as const,
  );
  const { supergraphSdl, errors } = composeServices(
    linked.map(([subgraph, sdl]) => ({ name: subgraph, url: `http://${subgraph}.test/graphql`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error(`${name} does not compose: ${errors?.map(({ message }) => message).join('\n')}`);
  return {
    name,
    supergraphSdl,
    world,
    subgraphs: Object.fromEntries(linked.map(([subgraph, sdl]) => [subgraph, subgraphFromWorld(world, sdl)])),
    ...(samples && { samples }),
  };
}
