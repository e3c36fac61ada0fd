import { expect, test } from 'vitest';

let times = 0;
/** The module as a process has it that has not read any list yet. */
const newlyLoaded = (): Promise<typeof import('./region-codes.ts')> => {
  times += 1;
  return import(`./region-codes.ts?time=${times}`);
};

test('former regions are the same whether they are read at once or list by list', async () => {
  const atOnce = (await newlyLoaded()).historicRegions();
  const fresh = await newlyLoaded();
  await fresh.readHistoricRegions();
  expect(fresh.historicRegions()).toEqual(atOnce);
  expect(fresh.historicRegions()).not.toBe(atOnce);
  expect(atOnce.size).toBeGreaterThan(100);
});

test('others have their turn between the lists', async () => {
  const { readHistoricRegions } = await newlyLoaded();
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
  const { historicRegions, readHistoricRegions } = await newlyLoaded();
  const before = await Promise.all([readHistoricRegions(), readHistoricRegions()]).then(historicRegions);
  await readHistoricRegions();
  expect(historicRegions()).toBe(before);
});
