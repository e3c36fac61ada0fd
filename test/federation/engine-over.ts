import { composeServices } from '@apollo/composition';
import {
  type Engine,
  type EngineAnswer,
  type EngineContext,
  type EngineOptions,
  revealErrors,
  type SubgraphReply,
} from '@liangdi/gateway/execution';
import { parse } from 'graphql';
import { expect } from 'vitest';
import { engineHere } from './engine-here.ts';

/** What a subgraph replies, whatever that is. */
export type Say = (request: { readonly operation: string; readonly variables: Record<string, unknown> }) => unknown;

/** The supergraph of subgraphs by their names. */
export function composed(sides: Readonly<Record<string, string>>): string {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])\n';
  const { supergraphSdl, errors } = composeServices(
    Object.entries(sides).map(([name, sdl]) => ({ name, url: `http://${name}.test/`, typeDefs: parse(link + sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

/** An engine over subgraphs that say whatever they are told to. */
export function engineOver(
  sides: Readonly<Record<string, { readonly sdl: string; readonly say: Say }>>,
  options: Pick<EngineOptions<EngineContext>, 'maskError'> = { maskError: revealErrors },
): Promise<Engine<EngineContext>> {
  return engineHere<EngineContext>({
    ...options,
    supergraphSdl: composed(Object.fromEntries(Object.entries(sides).map(([name, { sdl }]) => [name, sdl]))),
    entityKeys: 'possible',
    transports: (name) => ({ send: async (request) => sides[name]?.say(request) as SubgraphReply }),
  });
}

/** An answer, and that it is the same when it is written at once. */
export async function askOf(
  engine: Engine<EngineContext>,
  document: string,
  variables = {},
  context = {},
): Promise<EngineAnswer> {
  const built = await engine.execute(await engine.prepare(document), { variables, context });
  expect(JSON.parse(await engine.executeToJson(await engine.prepare(document), { variables, context }))).toEqual(
    JSON.parse(JSON.stringify(built)),
  );
  return built;
}

/** Answers about entities, each with what it was asked by under whatever name its keys are asked back. */
export const entities =
  (change: (entities: object[]) => unknown): Say =>
  ({ operation, variables }) => {
    const [, id] = /(\w+):id/.exec(operation) ?? [];
    const [, type] = /(\w+):__typename/.exec(operation) ?? [];
    const asked = variables.representations as readonly { readonly __typename: string; readonly id: string }[];
    const found = asked.map((one) => ({
      name: `name of ${one.id}`,
      ...(id && { [id]: one.id }),
      ...(type && { [type]: one.__typename }),
    }));
    return change(found);
  };
