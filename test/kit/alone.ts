import { setTimeout as sleep } from 'node:timers/promises';
import { openEvents } from './events.ts';
import { attempts } from './loopback-only.ts';
import { startTestSystem } from './system.ts';

/** The whole system and its main job in one process, to be run where there is no network: prints what came of it. */
const test = await startTestSystem(200);
const account = test.system.local.accounts.find('yongjia');
if (!account) throw new Error('the demo has its accounts');
const token = await test.system.local.issuer.issue(account);

const { data } = await test.ask(
  `{ members(first: 1, filter: { county: "330324", awayIn: "310000" }) { nodes { id name homeBranch { id }
     responsibility { complete silent } } } }`,
);
const [member] = data.members.nodes;

const events = await openEvents(test.system.url, token, 'subscription { responsibilityChanged { id } }');
for (let left = 200; events.beats() < 2 && left > 0; left -= 1) await sleep(50);

const change = async (name: string, selection: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code } } }`;
  return (await test.ask(query, { input: { idempotencyKey: `alone-${name}`, ...input } })).data[name];
};
const at = new Date(Date.now() - 60_000).toISOString();
await change('logOriginContact', '', { member: member.id, direction: 'TO_MEMBER', means: 'PHONE', at });
for (let left = 300; events.results.length === 0 && left > 0; left -= 1) await sleep(50);

const organisation = member.homeBranch.id;
const uploaded = await fetch(`${test.system.url}/upload/origin?organisation=${organisation}`, {
  method: 'POST',
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
  body: '姓名,性别,出生日期,联系电话,入党时间\n独行者,男,1980-01-02,13900000009,2010-05-01\n',
});
const { upload } = (await uploaded.json()) as { upload: string };
const started = await change('startOriginImport', 'import { id }', { upload, organisation });
const imported = async () =>
  (await test.ask('query ($id: ID!) { originImport(id: $id) { state counts { new } } }', { id: started.import.id }))
    .data.originImport;
for (let left = 300; (await imported()).state === 'CHECKING' && left > 0; left -= 1) await sleep(50);
const { state, counts } = await imported();

events.close();
await test.stop();
process.stdout.write(
  `${JSON.stringify({
    answered: member.responsibility,
    told: events.results.length > 0,
    imported: { state, ...counts },
    attempts,
  })}\n`,
);
process.exit(0);
