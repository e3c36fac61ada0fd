import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Engine, httpTransport, inProcessTransport, revealErrors } from '@liangdi/gateway/execution';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeWorld } from './compose.ts';
import { engineHere } from './engine-here.ts';
import { overTheWire } from './over-the-wire.ts';
import type { World } from './world.ts';

// A reply laid out as foreseen is read into the entities that it is about; any other is parsed and matched as a whole.

const replied = (id: string) => ({
  title: `title of ${id}`,
  tags: [`tag of ${id}`, null],
  author: { age: id.length },
  _kt: 'Post',
  _k0: id,
});
/** Looks like the end of one post and all of another. */
const sly = `1"},${JSON.stringify(replied('2')).slice(0, -2)}`;
const known = ['1', '2', '3', '4 5', 'a"b', 'a\\b', 'é', 'Ã©', '永嘉', sly];
/** Of the posts that the list gives. */
let ids: readonly string[] = known;
const author = (id: string) => ({ __typename: 'Author', name: `author of ${id}`, age: id.length });
const world: World = {
  types: {
    Post: {
      records: known.map((id) => ({
        __typename: 'Post',
        id,
        title: `title of ${id}`,
        tags: [`tag of ${id}`, null],
        author: author(id),
      })),
    },
  },
  roots: { Query: { posts: (_args, view) => ids.map((id) => view.find('Post', { id })) } },
};
const posts = composeWorld('posts', world, {
  list: 'type Query { posts: [Post!]! } type Post @key(fields: "id") { id: ID! author: Author @shareable } type Author { name: String }',
  titles:
    'type Post @key(fields: "id") { id: ID! title: String tags: [String] author: Author @shareable } type Author { age: Int }',
});
const document = '{ posts { id title tags author { name age } } }';

const parsed: typeof overTheWire = (transport, tamper = (text) => text) => ({
  send: async (request) => JSON.parse(tamper(JSON.stringify(await transport.send(request)))),
});

/** An engine that gets the replies of one side tampered with, and reads them in one of two ways. */
const engineThat = (way: typeof overTheWire, tamper: { current: (text: string) => string }): Promise<Engine> =>
  engineHere({
    supergraphSdl: posts.supergraphSdl,
    maskError: revealErrors,
    // Never given up, however often its replies are nonsense.
    limits: {
      side: { breaker: { failures: 1_000_000, spanMilliseconds: 0, pauseMilliseconds: 1, maxPauseMilliseconds: 1 } },
    },
    transports: (name) => {
      const transport = inProcessTransport(posts.subgraphs[name] as never);
      return way(transport, (text) => (name === 'titles' ? tamper.current(text) : text));
    },
  });

type Entity = Record<string, unknown> | null;

const inList = (change: (entities: Entity[]) => Entity[]) => (text: string) => {
  const reply = JSON.parse(text);
  const entities = reply?.data?._entities;
  return Array.isArray(entities) ? JSON.stringify({ ...reply, data: { _entities: change(entities) } }) : text;
};
const at = fc.nat({ max: 5 });
const tampering: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.constant((text: string) => text),
  fc.constant((text: string) => `${text}\n`),
  fc.constant((text: string) => text.replace('{"data"', '{"errors":[{"message":"late"}],"data"')),
  fc.constant((text: string) => text.replace(/\}$/, ',"errors":[{"message":"odd","path":["_entities",1,"title"]}]}')),
  fc.tuple(at, at).map(([one, other]) => inList((list) => list.with(one, list[other] ?? null))),
  fc
    .tuple(at, at)
    .map(([one, other]) => inList((list) => list.with(one, list[other] ?? null).with(other, list[one] ?? null))),
  at.map((one) => inList((list) => list.with(one, null))),
  fc.constant(inList(() => [replied('1'), replied('2')])),
  at.map((one) => inList((list) => list.toSpliced(one, 1))),
  at.map((one) => inList((list) => [...list, list[one] ?? null])),
  fc
    .tuple(
      at,
      fc.constantFrom('_kt', '_k0', 'title', 'tags', 'author'),
      fc.constantFrom<unknown[]>(null, 1, 'é', '2', {}, [7]),
    )
    .map(([one, key, value]) => inList((list) => list.with(one, { ...list[one], [key]: value }))),
  fc.nat({ max: 900 }).map((length) => (text: string) => text.slice(0, length)),
  fc.tuple(fc.nat({ max: 900 }), fc.constantFrom(' ', '"', '\\', '}', '1', 'x', 'é', ',')).map(
    ([place, character]) =>
      (text: string) =>
        text.slice(0, place) + character + text.slice(place + 1),
  ),
);

/** Mostly such as are compared as they stand. */
const listed = fc.oneof(
  fc.array(fc.constantFrom('1', '2', '3', '4 5'), { minLength: 1, maxLength: 8 }),
  fc.array(fc.constantFrom('é', 'Ã©'), { minLength: 1, maxLength: 3 }),
  fc.constant([sly]),
  fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 8 }),
);

test('whatever a side replies, it comes to what matching the reply as a whole comes to', async () => {
  const tamper = { current: (text: string) => text };
  const merging = await engineThat(overTheWire, tamper);
  const matching = await engineThat(parsed, tamper);
  await fc.assert(
    fc.asyncProperty(listed, fc.array(tampering, { minLength: 1, maxLength: 2 }), async (posts, several) => {
      ids = posts;
      let isJson = true;
      tamper.current = (text) => {
        const changed = several.reduce((before, change) => (isJsonText(before) ? change(before) : before), text);
        isJson = isJsonText(changed);
        return changed;
      };
      const [one, other] = await Promise.all(
        [merging, matching].map(async (engine) =>
          engine.executeToJson(await engine.prepare(document), { context: {} }),
        ),
      );
      if (isJson) {
        expect(one).toBe(other);
        return;
      }
      // Of what turns out to be no JSON in the end, what was read before stands: by its key it is about that entity.
      const [left, right] = [JSON.parse(one ?? ''), JSON.parse(other ?? '')];
      expect(left.errors).toEqual(right.errors);
      for (const [index, { id, title }] of left.data.posts.entries()) {
        expect(id).toBe(posts[index]);
        expect([null, `title of ${id}`]).toContain(title);
      }
    }),
    { numRuns: 3_000 },
  );
});

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('each of several who wait for one reply gets all of it, however late', async () => {
  ids = ['1', '2', '1'];
  const engine = await engineThat(overTheWire, { current: (text) => text });
  const prepared = await engine.prepare(document);
  const alone = await engine.executeToJson(prepared, { context: {} });
  expect(alone).toContain('title of 2');
  for (let apart = 0; apart < 40; apart++) {
    const together: Promise<string>[] = [];
    for (let n = 0; n < 3; n++) {
      together.push(engine.executeToJson(prepared, { context: { viewerKey: 'v' } }));
      for (let wait = 0; wait < apart; wait++) await undefined;
    }
    expect(new Set(await Promise.all(together))).toEqual(new Set([alone]));
  }
});

test('so does each whose reply must be decompressed first', async () => {
  ids = ['1', '2', '1'];
  const servers: Server[] = [];
  const urls = new Map<string, string>();
  for (const [name, subgraph] of Object.entries(posts.subgraphs)) {
    const side = inProcessTransport(subgraph as never);
    const server = createServer(async (request, response) => {
      const { query, variables = {} } = JSON.parse((await request.toArray()).join(''));
      const reply = await side.send({ operation: query, variables, context: {} } as never);
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(JSON.stringify(reply)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    urls.set(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  }
  const engine = await engineHere({
    supergraphSdl: posts.supergraphSdl,
    transports: (name) => httpTransport(urls.get(name) ?? ''),
  });
  const prepared = await engine.prepare(document);
  const clients = Array.from({ length: 16 }, async () => {
    const answers = new Set<string>();
    for (let n = 0; n < 30; n++) answers.add(await engine.executeToJson(prepared, { context: { viewerKey: 'v' } }));
    return [...answers];
  });
  const answers = new Set((await Promise.all(clients)).flat());
  expect(answers.size).toBe(1);
  expect([...answers][0]).toContain('title of 2');
  await engine.close();
  for (const server of servers) server.close();
});
