import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
});

test('former regions are the same whether they are read at once or list by list', async () => {
  const atOnce = (await import('./region-codes.ts')).historicRegions();
  vi.resetModules();
  const fresh = await import('./region-codes.ts');
  await fresh.readHistoricRegions();
  expect(fresh.historicRegions()).toEqual(atOnce);
  expect(fresh.historicRegions()).not.toBe(atOnce);
  expect(atOnce.size).toBeGreaterThan(100);
});

test('others have their turn between the lists', async () => {
  const { readHistoricRegions } = await import('./region-codes.ts');
  let turns = 0;
  let going = true;
  const others = (): void => {
    turns += 1;
    if (going) setImmediate(others);
  };
  setImmediate(others);
  await readHistoricRegions();
  going = false;
  expect(turns).toBeGreaterThan(5);
});

test('two who read them list by list get one map', async () => {
  const { historicRegions, readHistoricRegions } = await import('./region-codes.ts');
  const before = await Promise.all([readHistoricRegions(), readHistoricRegions()]).then(historicRegions);
  await readHistoricRegions();
  expect(historicRegions()).toBe(before);
});
