import { expect, test } from 'vitest';
import type { Change } from './changes.ts';
import { createSubscription, type Told } from './subscription.ts';

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await undefined;
};

/** A subscription to everything, whose rests end when the test says so. */
const start = (tell: (id: string, heardAt: number) => Told) => {
  const told: string[] = [];
  const asked: string[] = [];
  const rests: (() => void)[] = [];
  let isOpen = true;
  let now = 0;
  const stream = {
    get isOpen() {
      return isOpen;
    },
    next: (result: string) => void told.push(result),
    beat: () => undefined,
    complete: () => {
      isOpen = false;
    },
  };
  const { changed } = createSubscription({
    stream,
    matches: () => true,
    only: undefined,
    tell: async (id, heardAt) => {
      asked.push(id);
      return tell(id, heardAt);
    },
    clock: () => new Date(now++),
    rest: () => new Promise((resolve) => rests.push(resolve)),
  });
  const change = async (...ids: readonly string[]): Promise<void> => {
    for (const id of ids) changed({ id } as Change);
    await settled();
  };
  const restIsOver = async (): Promise<void> => {
    rests.shift()?.();
    await settled();
  };
  return { told, asked, rests, change, restIsOver, close: stream.complete };
};

test('what nobody can answer keeps nothing waiting; one is asked again at a time, and the others when it is answered', async () => {
  let isDown = true;
  const { told, asked, rests, change, restIsOver } = start((id) =>
    isDown && id.startsWith('u') ? { phase: 'unknown' } : { phase: 'told', result: id },
  );
  await change('u1', 'a', 'u2', 'u3', 'b');
  expect([told, rests.length]).toEqual([['a', 'b'], 1]);
  for (const _ of asked.splice(0).slice(0, 3)) await restIsOver();
  expect(asked).toEqual(['u1', 'u2', 'u3']);
  isDown = false;
  await restIsOver();
  expect(told).toEqual(['a', 'b', 'u1', 'u2', 'u3']);
  await change('u1');
  expect([told.at(-1), rests]).toEqual(['u1', []]);
});

test('one that changes again meanwhile is told once', async () => {
  let isDown = true;
  const { told, change, restIsOver } = start((id) => (isDown ? { phase: 'unknown' } : { phase: 'told', result: id }));
  await change('u1', 'u2');
  isDown = false;
  await change('u1');
  await restIsOver();
  expect(told).toEqual(['u1', 'u2']);
});

test('what is asked again is as old as it was when it was heard of last', async () => {
  const heard: (readonly [string, number])[] = [];
  const { change, restIsOver } = start((id, heardAt) => {
    heard.push([id, heardAt]);
    return { phase: 'unknown' };
  });
  await change('u1', 'u2', 'u1');
  await restIsOver();
  await restIsOver();
  expect(heard).toEqual([
    ['u1', 0],
    ['u2', 1],
    ['u1', 2],
    ['u1', 2],
    ['u2', 1],
  ]);
});

test('a stream that has ended asks nothing more', async () => {
  const { asked, change, restIsOver, close } = start(() => ({ phase: 'unknown' }));
  await change('u1', 'u2');
  close();
  await restIsOver();
  await change('u3');
  expect(asked).toEqual(['u1', 'u2']);
});
