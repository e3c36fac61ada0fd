import { type EngineLimitOptions, type SubgraphRequest, toText } from '@liangdi/gateway/execution';
import { expect, test } from 'vitest';
import { composeWorld } from './compose.ts';
import { engineHere } from './engine-here.ts';

// Who finds no place among the requests in work waits for one. Here there is one place, and each side answers when told.

const typeDefs = { greetings: 'type Query { greeting(to: String): String }' };
const roots = { Query: { greeting: () => null } };
const before = composeWorld('admission', { types: {}, roots }, typeDefs);
const after = composeWorld('admission', { types: {}, roots }, { farewells: typeDefs.greetings });

const onePlace = async (limits: EngineLimitOptions = {}) => {
  const sent: { readonly side: string; readonly to: unknown; readonly answer: () => void }[] = [];
  const closed: string[] = [];
  const engine = await engineHere({
    supergraphSdl: before.supergraphSdl,
    limits: { ...limits, admission: { least: 1, most: 1, ...limits.admission } },
    transports: (side) => ({
      send: ({ variables }: SubgraphRequest) =>
        new Promise((resolve) => {
          const { to } = variables;
          sent.push({ side, to, answer: () => resolve({ data: { greeting: `${side} to ${to}` } }) });
        }),
      close: async () => void closed.push(side),
    }),
  });
  const told: string[] = [];
  const prepared = await engine.prepare('query ($to: String) { greeting(to: $to) }');
  const ask = (to: unknown, signal?: { readonly aborted: boolean }): void =>
    engine.executeInto(
      prepared,
      { variables: { to }, context: {}, signal },
      { take: (answer) => told.push(toText(answer)), failed: (error) => told.push(`failed: ${error}`) },
    );
  /** Lets the side answer what it was sent last, and waits until that is told. */
  const answered = async (): Promise<void> => {
    sent.at(-1)?.answer();
    const count = told.length;
    for (let turn = 0; turn < 100 && told.length === count; turn += 1) await new Promise(setImmediate);
  };
  return { engine, sent, closed, told, ask, answered };
};

const overloaded =
  '{"errors":[{"message":"Too many requests wait to be answered. Try again in a moment. 等待应答的请求过多，请稍后再试。","extensions":{"code":"OVERLOADED"}}]}';
const greeting = (from: string, to: string): string => `{"data":{"greeting":"${from} to ${to}"}}`;

test('requests without a place are executed one after the other, in their order', async () => {
  const { engine, sent, told, ask, answered } = await onePlace();
  for (const to of ['a', 'b', 'c']) ask(to);
  expect(engine.state().admission).toEqual({ limit: 1, inWork: 1, waiting: 2 });
  for (const count of [1, 2, 3]) {
    expect(sent).toHaveLength(count);
    await answered();
  }
  expect(told).toEqual(['a', 'b', 'c'].map((to) => greeting('greetings', to)));
  expect(engine.state().admission).toEqual({ limit: 1, inWork: 0, waiting: 0 });
});

test('when as many wait as may, one more is refused at once', async () => {
  const { sent, told, ask, answered } = await onePlace({ admission: { waiting: 1 } });
  for (const to of ['a', 'b', 'c']) ask(to);
  await new Promise(setImmediate);
  expect(told).toEqual([overloaded]);
  await answered();
  await answered();
  expect(told.slice(1)).toEqual(['a', 'b'].map((to) => greeting('greetings', to)));
  expect(sent).toHaveLength(2);
});

test('nothing is fetched for whom nobody waits any more, nor for who has waited too long; the next one has the place', async () => {
  const { sent, told, ask, answered } = await onePlace({ requestMilliseconds: 1_000 });
  const gone = { aborted: false };
  ask('a');
  ask('b', gone);
  gone.aborted = true;
  ask('c');
  await answered();
  for (let turn = 0; turn < 100 && sent.length < 2; turn += 1) await new Promise(setImmediate);
  expect(sent.map(({ to }) => to)).toEqual(['a', 'c']);
  ask('d');
  await new Promise((resolve) => setTimeout(resolve, 1_050));
  await answered();
  for (let turn = 0; turn < 100 && told.length < 4; turn += 1) await new Promise(setImmediate);
  expect(sent).toHaveLength(2);
  expect(told.filter((answer) => answer === overloaded)).toHaveLength(2);
  ask('e');
  await answered();
  expect(told.at(-1)).toBe(greeting('greetings', 'e'));
});

test('who waited while a new supergraph came in is answered over that one, and the old one is closed', async () => {
  const { engine, closed, told, ask, answered } = await onePlace();
  ask('a');
  ask('b');
  expect(await engine.swap(after.supergraphSdl)).toEqual({ swapped: true });
  expect(closed).toEqual([]);
  await answered();
  expect(closed).toEqual(['greetings']);
  await answered();
  expect(told).toEqual([greeting('greetings', 'a'), greeting('farewells', 'b')]);
});

test('a side is closed when the last request over any supergraph that has it is answered', async () => {
  const { engine, closed, told, ask, answered } = await onePlace();
  ask('a');
  await engine.swap(`${before.supergraphSdl}\n# the same once more`);
  await engine.swap(after.supergraphSdl);
  expect(closed).toEqual([]);
  await answered();
  await new Promise(setImmediate);
  expect(closed).toEqual(['greetings']);
  expect(told).toEqual([greeting('greetings', 'a')]);
});

test('variables that are none are refused when there is a place, which is then free again', async () => {
  const { engine, told, ask } = await onePlace();
  ask(7);
  await new Promise(setImmediate);
  expect(told).toEqual([expect.stringContaining('BAD_USER_INPUT')]);
  expect(engine.state().admission.inWork).toBe(0);
});
