import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../ids/new-id.ts';
import type { SealingKey } from '../sealed/keys.ts';
import { createSealing } from '../sealed/sealing.ts';
import { sealedTransaction } from '../sealed/transaction.ts';
import { type ScratchSide, startScratchSide } from '../testing/scratch-side.ts';
import { testSealing } from '../testing/test-sealing.ts';
import { bodyDigest, once } from './once.ts';

let side: ScratchSide;
beforeAll(async () => {
  side = await startScratchSide();
});
afterAll(() => side?.stop());

const scope = JSON.stringify({ regions: ['330324'] });
const joinedOn = new Date('2020-01-01');

const register = (key: string, input: object, account = 'a', pause: () => Promise<void> = async () => {}) =>
  side.database.transaction(scope, (tx) =>
    once(tx, { region: '330324', account, operation: 'register', key, digest: bodyDigest(input) }, async () => {
      const { id } = await tx.person.create({ data: { region: '330324', id: newId(), name: key, joinedOn } });
      await pause();
      return { id };
    }),
  );

const count = async (key: string): Promise<number> =>
  (await side.database.session(scope).rows('count', 'SELECT 1 FROM person WHERE name = $1', [key])).length;

test('the same key with the same input gives the same answer and changes nothing twice', async () => {
  const first = await register('k1', { name: 'x', at: { b: 1, a: 2 }, idempotencyKey: 'k1' });
  expect(await register('k1', { at: { a: 2, b: 1 }, name: 'x' })).toEqual(first);
  expect(await count('k1')).toBe(1);
});

test('the same key with another input is refused by name', async () => {
  await register('k2', { name: 'x' });
  await expect(register('k2', { name: 'y' })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
    field: ['input', 'idempotencyKey'],
  });
  expect(await count('k2')).toBe(1);
});

test('the same key of another account is another change', async () => {
  await register('k3', { name: 'x' }, 'a');
  await register('k3', { name: 'x' }, 'b');
  expect(await count('k3')).toBe(2);
});

test('ten at once make one change and get one answer', async () => {
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 100));
  const answers = await Promise.all(Array.from({ length: 10 }, () => register('k4', { name: 'x' }, 'a', pause)));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await count('k4')).toBe(1);
});

test('a change that failed may be tried again under its key', async () => {
  await expect(register('k5', { name: 'x' }, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await count('k5')).toBe(0);
  await register('k5', { name: 'corrected' });
  expect(await count('k5')).toBe(1);
});

test('what is kept of an input says nothing to whoever has the database alone, however little there is to guess', async () => {
  const input = { phone: '19900001111' };
  const own = { region: '330324', account: 'a', operation: 'amend', key: 'k6', digest: bodyDigest(input) };
  const amend = (digest = own.digest) =>
    side.database.transaction(scope, (tx) =>
      once(sealedTransaction(tx, { sealing: testSealing, fields: [] }), { ...own, digest }, async () => newId()),
    );
  const first = await amend();
  expect(await amend()).toBe(first);
  await expect(amend(bodyDigest({ phone: '19900002222' }))).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  const kept = await side.database
    .session(scope)
    .rows<{ digest: string }>('kept', "SELECT digest FROM idempotency WHERE operation = 'amend'");
  expect(kept).toHaveLength(1);
  expect(kept[0]?.digest).not.toBe(own.digest);
  expect(kept[0]?.digest).toBeTruthy();
});

test('while keys are changed, a change repeated at a process that has them in another order is the same change', async () => {
  const [old, next] = [1, 2].map((version) => ({ version, key: String(version).repeat(32) }));
  if (!old || !next) throw new Error('there are two keys');
  const own = { region: '330324', account: 'a', operation: 'rotate', digest: bodyDigest({ name: 'x' }) };
  const change = (keys: readonly SealingKey[], key: string) =>
    side.database.transaction(scope, (tx) =>
      once(sealedTransaction(tx, { sealing: createSealing(keys), fields: [] }), { ...own, key }, async () => newId()),
    );
  const steps = [[old], [next, old], [old, next], [next]];
  for (const [n, keys] of steps.slice(1).entries())
    for (const [one, other] of [
      [keys, steps[n]],
      [steps[n], keys],
    ] as const) {
      const key = newId();
      expect(await change(other ?? [], key)).toBe(await change(one ?? [], key));
    }
});
