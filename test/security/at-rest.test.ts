import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { loadDestination } from '@liangdi/destination';
import { openSecrets } from '@liangdi/gateway';
import { createSealing, fromGlobalId, toGlobalId } from '@liangdi/kit';
import { type WrittenRow, writeXlsx } from '@liangdi/roster';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareEnv, type RunningProcess, repo, startProcess } from '../kit/process.ts';
import { searchDatabase } from '../kit/search-databases.ts';
import { searchFolder } from '../kit/search-folder.ts';
import { settled } from '../kit/settled.ts';
import { type Answer, askOver } from '../kit/system.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** People who are nobody's but this test's: nobody of the demo was born then. */
const planted = Array.from({ length: 14 }, (_, n) => {
  const day = String(10 + n);
  const seventeen = `3303241931${String(1 + (n % 9)).padStart(2, '0')}${day}${String(413 + 2 * n)}`;
  const sum = [...seventeen].reduce((total, digit, i) => total + Number(digit) * (weights[i] ?? 0), 0);
  return {
    name: `严密${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[n]}`,
    idNumber: seventeen + '10X98765432'[sum % 11],
    birthDate: `1931-${String(1 + (n % 9)).padStart(2, '0')}-${day}`,
    phone: `1991234${String(5670 + n)}`,
    address: `无名路${8800 + n}弄之九`,
  };
});
const numbers = planted.map(({ idNumber }) => idNumber);
const sensitive = planted.flatMap(({ birthDate, phone, address }) => [
  birthDate,
  phone,
  address,
  String(Date.parse(`${birthDate}T00:00:00+08:00`)),
]);
const everything = [...numbers, ...sensitive];
const note = '家中老人九十三岁须人照料';
const need = '术后卧床三月无人送饭';

const folder = temporaryFolder('at-rest');
const dataFolder = join(folder, 'data');
const scratch = join(folder, 'tmp');
const rosters = join(folder, 'rosters');
const main = 'gateway/cli/src/main.ts';
const env = {
  LIANGDI_DATA: dataFolder,
  PORT: '0',
  LIANGDI_DEMO_MEMBERS: '200',
  LOG_LEVEL: 'debug',
  TMPDIR: scratch,
};

let system: RunningProcess;
/** Everything that anybody was answered when something was refused. */
const refusals: string[] = [];
const tokens = new Map<string, string>();

const liangdi = async (...given: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [main, '--lang', 'en', ...given], {
    cwd: repo,
    env: { ...bareEnv, ...env },
  });
  return stdout.trim();
};

const tokenOf = async (account: string): Promise<string> => {
  const token = tokens.get(account) ?? (await liangdi('token', '--as', account));
  tokens.set(account, token);
  return token;
};

const ask = async (query: string, variables: object = {}, account = 'yongjia'): Promise<Answer> =>
  askOver(system.url, await tokenOf(account), query, variables);

let keys = 0;
const change = async (side: string, name: string, input: object, selection: string, account?: string) => {
  keys += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code message path } } }`,
    { input: { idempotencyKey: `at-rest-${side}-${keys}`, ...input } },
    account,
  );
  if (errors) refusals.push(JSON.stringify(errors));
  if (data?.[name]?.userErrors.length) refusals.push(JSON.stringify(data[name].userErrors));
  return data?.[name];
};

const raw = async (body: string, path = '/graphql', method = 'POST'): Promise<number> => {
  const response = await fetch(`${system.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${await tokenOf('yongjia')}`, 'content-type': 'application/json' },
    ...(method === 'POST' && { body }),
  });
  refusals.push(await response.text());
  return response.status;
};

beforeAll(async () => {
  for (const made of [scratch, rosters]) mkdirSync(made);
  system = await startProcess(main, env, ['start']);
}, 180_000);

afterAll(async () => {
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const branches = async () => {
  const { data } = await ask(
    `{ counties(first: 1) { nodes { townships(first: 1) { nodes { homeBranches(first: 1) { nodes { id name } } } } } }
       city(code: "310000") { subdistricts(first: 1) { nodes { receivingBranches(first: 1) { nodes { id } } } } } }`,
  );
  const accounts = JSON.parse(readFileSync(join(dataFolder, 'accounts.json'), 'utf8')) as {
    accounts: { id: string; claim: { organisations: string[] } }[];
  };
  return {
    association: accounts.accounts.find(({ id }) => id === 'chamber')?.claim.organisations[0] ?? '',
    home: data.counties.nodes[0].townships.nodes[0].homeBranches.nodes[0] as { id: string; name: string },
    receiving: data.city.subdistricts.nodes[0].receivingBranches.nodes[0].id as string,
  };
};

const headers = [
  '姓名',
  '性别',
  '身份证号码',
  '出生日期',
  '联系电话',
  '所在党支部',
  '党员状态',
  '入党时间',
  '流向',
  '外出时间',
];

const rosterOf = (people: typeof planted, branch: string) =>
  people.map(({ name, idNumber, birthDate, phone }) => [
    ...[name, '男', idNumber, birthDate, phone, branch, '正式党员', '1990-05-01', '上海市', '2024-03-01'],
  ]);

/** A care case, as a side's own import would bring it: no mutation opens one. */
const plantCare = async (record: string): Promise<void> => {
  const { region, id } = fromGlobalId('DestinationRecord', record);
  const urls = JSON.parse(readFileSync(join(dataFolder, 'databases.json'), 'utf8')) as { destination: string };
  const pool = new pg.Pool({ connectionString: urls.destination, max: 1 });
  const at = new Date('2026-01-05T09:00:00+08:00');
  const { rows } = await pool.query('SELECT id FROM service_centre WHERE region = $1 LIMIT 1', [region]);
  const fact = {
    region,
    id: '5ee00000-0000-7000-8000-000000000001',
    version: 1,
    validFrom: at,
    validTo: null,
    recordedAt: at,
  };
  const told = { supersededAt: null, withdrawn: false, source: 'demo', recordedBy: 'demo' };
  const care = { recordId: id, centreId: rows[0].id, need, answerDueAt: at, answeredAt: null };
  const sealing = createSealing(openSecrets(dataFolder).sealingKeys.destination);
  await loadDestination(pool, [{ table: 'care_case', row: { ...fact, ...told, ...care } }], sealing);
  await pool.end();
  const read = await ask(
    'query ($id: ID!) { node(id: $id) { ... on CareCase { need } } }',
    { id: toGlobalId('CareCase', region, fact.id) },
    'shanghai',
  );
  expect(read.data.node).toEqual({ need });
};

test('planted people are taken in by every way there is, and refused by many', async () => {
  const { home, receiving, association } = await branches();
  const csv = join(rosters, '名册.csv');
  const write = (path: string, rows: readonly (readonly string[])[]) =>
    writeFileSync(path, [headers, ...rows].map((row) => row.join(',')).join('\n'));
  write(csv, rosterOf(planted.slice(0, 4), home.name));
  const into = async (path: string) =>
    liangdi('import', path, ...['--side', 'origin', '--branch', home.id, '--url', system.url]).catch(String);
  const imported = await liangdi(
    ...['import', csv, '--side', 'origin', '--branch', home.id, '--url', system.url],
    ...['--token', await tokenOf('yongjia'), '--commit', '--with-suspects', '--annotate', join(rosters, 'out.xlsx')],
  );
  expect(imported).toContain('new 4');
  refusals.push(await into(csv));

  // A workbook by hand: dry run, commit, undo of nothing, and a second one in which everything is wrong.
  const send = async (name: string, sheet: string, rows: readonly (readonly string[])[]) => {
    const written: WrittenRow[] = rows.map((cells) => ({ cells }));
    const chunks: Uint8Array[] = [];
    for await (const chunk of writeXlsx([{ name: sheet, rows: written }])) chunks.push(chunk);
    const response = await fetch(`${system.url}/upload/origin?organisation=${home.id}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf('yongjia')}`,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
      },
      body: Buffer.concat(chunks),
    });
    const { upload: id } = (await response.json()) as { upload: string };
    const started = await change('origin', 'startOriginImport', { upload: id, organisation: home.id }, 'import { id }');
    return atRest(started.import.id);
  };
  const upload = (name: string, rows: readonly (readonly string[])[]) => send(name, '名册', [headers, ...rows]);
  const atRest = (id: string) =>
    settled(async () => {
      const { data } = await ask(
        `query ($id: ID!) { originImport(id: $id) { id state failure { message } counts { new suspect refused }
           rows(first: 20) { nodes { outcome problems { message } } } } }`,
        { id },
      );
      return data.originImport;
    });
  const good = await upload('good.xlsx', rosterOf(planted.slice(4, 8), home.name));
  // A number in the file's name, in the sheet's and in a title above the headings.
  const title = `${planted[1]?.name} ${planted[1]?.idNumber} 的登记表`;
  const rows = [[title], headers, ...rosterOf(planted.slice(4, 5), home.name)];
  const titled = await send(`${planted[0]?.idNumber} 的名册.xlsx`, title.slice(0, 30), rows);
  expect(titled.state).toBe('CHECKED');
  expect(good.counts.new + good.counts.suspect, JSON.stringify(good)).toBe(4);
  await change('origin', 'commitOriginImport', { import: good.id, withSuspects: true }, 'import { id }');
  expect(await atRest(good.id)).toMatchObject({ state: 'COMMITTED' });
  const spoilt = planted
    .slice(0, 4)
    .map(({ name, idNumber, birthDate, phone }) => [
      ...[name, '女', `${idNumber.slice(0, 17)}${idNumber[17] === '1' ? '2' : '1'}`, `${birthDate}x`, `${phone}9`],
      ...[home.name, '别的', birthDate, phone, idNumber],
    ]);
  const bad = await upload('bad.xlsx', spoilt);
  refusals.push(JSON.stringify(bad));

  // By the graph.
  for (const { name, idNumber, birthDate, phone } of planted.slice(8, 10)) {
    const input = { homeBranch: home.id, name, sex: 'MALE', birthDate, phone, joinedOn: '1990-05-01', idNumber };
    const { member } = await change('origin', 'registerMember', input, 'member { id }');
    await change('origin', 'registerMember', input, 'member { id }');
    await change(
      'origin',
      'assignOriginContact',
      { member: member.id, branch: home.id, name: '周', phone },
      'contact { id }',
    );
    await change('origin', 'logOriginFulfilment', { member: member.id, duty: 'CARE', note }, 'fulfilment { id }');
    const read = await ask('query ($id: ID!) { member(id: $id) { birthDate phone } }', { id: member.id });
    expect(read.data.member).toEqual({ birthDate, phone });
  }
  for (const { name, idNumber, birthDate, phone, address } of planted.slice(10, 12)) {
    const person = { name, birthDate, phone, address, idNumber };
    const { reception } = await change(
      ...([
        'destination',
        'receiveMember',
        { branch: receiving, person },
        'reception { id record { id } }',
        'shanghai',
      ] as const),
    );
    expect(reception, refusals.at(-1)).not.toBeNull();
    if (idNumber === planted[10]?.idNumber) await plantCare(reception.record.id);
  }
  for (const { name, idNumber, birthDate, phone } of planted.slice(12)) {
    const person = { name, birthDate, phone, idNumber };
    const { membership } = await change(
      ...([
        'association',
        'admitMember',
        { association, person },
        'membership { id record { phone } }',
        'chamber',
      ] as const),
    );
    expect(membership?.record, refusals.at(-1)).toEqual({ phone });
    await change(
      'association',
      'admitMember',
      { association, person: { ...person, sex: idNumber } },
      'membership { id }',
      'chamber',
    );
  }

  // Requests that fail, and say so.
  const [{ idNumber, phone, birthDate } = planted[0] as never] = planted;
  for (const input of [
    { homeBranch: home.id, name: '某', sex: idNumber, birthDate, joinedOn: birthDate, idNumber },
    { homeBranch: idNumber, name: '某', sex: 'MALE', birthDate: phone, joinedOn: '1990-05-01' },
    { homeBranch: home.id, name: idNumber.repeat(9), sex: 'MALE', birthDate, joinedOn: '1990-05-01', phone },
    { homeBranch: home.id, name: '某', sex: 'MALE', birthDate, joinedOn: '1990-05-01', [`_${idNumber}`]: 1 },
    { homeBranch: home.id, name: '某', sex: 'MALE', birthDate, joinedOn: '1990-05-01', idNumber: `${idNumber}1` },
    { homeBranch: home.id, name: '某', sex: 'MALE', birthDate, joinedOn: '1990-05-01', phone: `${phone}${idNumber}` },
    {
      homeBranch: home.id,
      name: '某',
      sex: 'MALE',
      birthDate: `${birthDate}T`,
      joinedOn: '1990-05-01',
      idempotencyKey: idNumber,
    },
  ])
    await change('origin', 'registerMember', input, 'member { id }');
  for (const text of [
    `{"query": "{ member(id: \\"${idNumber}\\") { name } }"}`,
    `{"query": "{ members(filter: { name: \\"${idNumber}\\" }, first: ${phone}) { nodes { id } } }"}`,
    `{"query": "{ a${idNumber} }"}`,
    `{"query": "{ members(first: 1) { ${`x${phone}`} } }"}`,
    `{"query": ${idNumber}`,
    `[${phone}]`,
  ])
    expect(await raw(text)).toBeGreaterThanOrEqual(200);
  await raw('', `/graphql?query={member(id:"${idNumber}"){phone}}&variables=${phone}`, 'GET');
  await raw('', `/download/origin/${idNumber}`, 'GET');
  await raw(idNumber, `/upload/origin?organisation=${idNumber}`);
  await raw('', `/${idNumber}`, 'GET');
  expect(refusals.length).toBeGreaterThan(15);
}, 240_000);

test('no refusal repeats a number, nor what was sent as one', () => {
  for (const said of refusals) for (const number of numbers) expect(said).not.toContain(number);
});

test('no table of any of the four databases holds one of them in clear', async () => {
  await sleep(2_000);
  const urls = JSON.parse(readFileSync(join(dataFolder, 'databases.json'), 'utf8')) as Record<string, string>;
  expect(Object.keys(urls)).toHaveLength(4);
  for (const [side, url] of Object.entries(urls))
    expect((await searchDatabase(url, [...everything, note, need])).map((found) => `${side} ${found}`)).toEqual([]);
}, 120_000);

test('nor does any file: tables, write-ahead log, secrets, audit heads, temporary files, or the log', async () => {
  expect(await system.stop()).toBe(0);
  const wal = readdirSync(join(dataFolder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /pg_wal\/[0-9A-F]{24}$/.test(name),
  );
  expect(wal.length).toBeGreaterThan(0);
  expect(searchFolder(dataFolder, [...everything, note, need])).toEqual([]);
  expect(readdirSync(scratch)).toEqual([]);
  const log = system.output();
  expect(log.length).toBeGreaterThan(100);
  for (const text of [...everything, note, need]) expect(log).not.toContain(text);
  // The search finds what is there.
  expect(searchFolder(rosters, numbers).length).toBeGreaterThan(0);
  expect(searchFolder(dataFolder, ['严密甲']).length).toBeGreaterThan(0);
}, 120_000);
