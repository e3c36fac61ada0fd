import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Events, openEvents } from '../kit/events.ts';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

let system: TestSystem;
const opened: Events[] = [];

beforeAll(async () => {
  system = await startTestSystem(300);
});

afterAll(async () => {
  for (const each of opened) each.close();
  await system.stop();
});

const open = async (account: string, query: string): Promise<Events> => {
  const found = system.system.local.accounts.find(account);
  if (!found) throw new Error(`there is no account ${account}`);
  const events = await openEvents(system.system.url, await system.system.local.issuer.issue(found), query);
  opened.push(events);
  await expect.poll(() => events.beats(), { timeout: 10_000 }).toBeGreaterThan(1);
  return events;
};

test('what a side records is told to those who may see it, answered by all sides, and to nobody else', async () => {
  const { data } = await system.ask(
    '{ members(first: 1, filter: { county: "330324", awayIn: "310000" }) { nodes { id name } } }',
  );
  const [someone] = data.members.nodes;
  const query = 'subscription { responsibilityChanged { id name responsibility { complete handover lead } } }';
  const home = await open('yongjia', query);
  const elsewhere = await open('qingtian', query);
  const changed = await system.ask(
    `mutation ($input: LogOriginContactInput!) { logOriginContact(input: $input) { userErrors { message path } } }`,
    {
      input: {
        idempotencyKey: 'live-test-0001',
        member: someone.id,
        direction: 'TO_MEMBER',
        at: new Date(Date.now() - 60_000).toISOString(),
        means: 'PHONE',
      },
    },
  );
  expect(changed.errors).toBeUndefined();
  expect(changed.data.logOriginContact.userErrors).toEqual([]);
  await expect.poll(() => home.results.length, { timeout: 15_000 }).toBeGreaterThan(0);
  expect(home.results[0]).toMatchObject({
    data: { responsibilityChanged: { id: someone.id, name: someone.name, responsibility: { complete: true } } },
  });
  expect(elsewhere.results).toEqual([]);
});
