import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeRoster } from '../bench/import/roster-file.ts';
import { settled } from '../kit/settled.ts';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

const folder = mkdtempSync(join(tmpdir(), 'liangdi-rosters-'));
const file = join(folder, '名册.xlsx');
let system: TestSystem;
let branch: { id: string; name: string };

/** Whether a county's first branch is there to import for. */
const firstBranch = `{ counties(first: 1) { nodes { townships(first: 1) { nodes { homeBranches(first: 1) { nodes { id name } } } } } } }`;

beforeAll(async () => {
  system = await startTestSystem(150);
  const { data } = await system.ask(firstBranch);
  branch = data.counties.nodes[0].townships.nodes[0].homeBranches.nodes[0];
  await writeRoster(file, 40, branch.name);
}, 120_000);

afterAll(async () => {
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const token = async (account: string): Promise<string> => {
  const found = system.system.local.accounts.find(account);
  if (!found) throw new Error(`there is no account ${account}`);
  return system.system.local.issuer.issue(found);
};

const liangdi = async (...given: readonly string[]) => {
  const main = fileURLToPath(new URL('../../gateway/cli/src/main.ts', import.meta.url));
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [main, '--lang', 'en', ...given]);
    return { code: 0, text: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, text: stdout + stderr };
  }
};

const run = async (path: string, ...more: readonly string[]) =>
  liangdi(
    ...['import', path, '--side', 'origin', '--branch', branch.id],
    ...['--url', system.system.url, '--token', await token('yongjia'), ...more],
  );

const undo = async (id: string, account = 'yongjia') =>
  liangdi('import', '--undo', id, '--side', 'origin', '--url', system.system.url, '--token', await token(account));

const membersOf = async (): Promise<number> => {
  const { data } = await system.ask(
    `query ($id: ID!) { members(filter: { homeBranch: $id }, first: 1) { totalCount } }`,
    {
      id: branch.id,
    },
  );
  return data.members.totalCount;
};

test('a dry run from the command line says what would happen and writes nothing; --commit writes it, once', async () => {
  const before = await membersOf();
  const dry = await run(file);
  expect(dry, dry.text).toMatchObject({ code: 0, text: expect.stringContaining('Dry run done (nothing was written)') });
  expect(await membersOf()).toBe(before);
  const annotated = join(folder, 'out.xlsx');
  const done = await run(file, '--commit', '--with-suspects', '--annotate', annotated);
  expect(done, done.text).toMatchObject({ code: 0, text: expect.stringContaining('Import done') });
  expect(await membersOf()).toBe(before + 40);
  const again = await run(file, '--commit');
  expect(again.text).toContain('Import done');
  expect(await membersOf()).toBe(before + 40);
  // What came back is a roster still, and says nothing new.
  const mended = await run(annotated);
  expect(mended.text).toMatch(/new 0 · changed 0 · same 40 · suspect 0 · refused 0/);
}, 240_000);

test('the command line says which columns of a roster are not read, and which are read and not kept', async () => {
  const path = join(folder, 'more.csv');
  writeFileSync(path, '序号,姓名,性别,联系电话,党员状态,现居住地,备注\n1,测试戊,男,13900000005,正式党员,一号,旧话\n');
  const { code, text } = await run(path);
  expect({ code, text }).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^Not read: \S+!A 序号\nNot kept \(.+\): \S+!F 现居住地, G 备注$/m),
  });
}, 60_000);

test('what was imported comes to the graph with its outflow and its source, and goes when it is undone', async () => {
  const list = await system.ask(
    `{ originImports(region: "330324", first: 1) { nodes { id state counts { new suspect } rows(first: 1) { totalCount } } } }`,
  );
  const { data } = await system.ask(
    `query ($id: ID!) { members(filter: { homeBranch: $id, awayIn: "310000" }, first: 5) { nodes { id name outflow { destination { code } source } } } }`,
    { id: branch.id },
  );
  expect(data.members.nodes.length, JSON.stringify(data)).toBeGreaterThan(0);
  const once = await run(file, '--commit');
  const id = /^Its id, for --undo: (\S+)$/m.exec(once.text)?.[1] ?? '';
  const before = await membersOf();
  const undone = await undo(id);
  expect(undone, undone.text).toMatchObject({ code: 0, text: expect.stringMatching(/^Import undone: new \d+ · /) });
  expect(await membersOf()).toBe(before - 40);
  expect(list.data.originImports.nodes).toHaveLength(1);
}, 240_000);

test('what cannot be undone is said in a sentence with exit code 2', async () => {
  const { data } = await system.ask(`{ originImports(region: "330324", first: 10) { nodes { id state } } }`);
  const checked = data.originImports.nodes.find((each: { state: string }) => each.state === 'CHECKED');
  expect(await undo(checked.id)).toMatchObject({ code: 2, text: expect.stringContaining('The import is CHECKED') });
  expect(await undo(checked.id, 'qingtian')).toMatchObject({ code: 2, text: expect.stringMatching(/\S+ \S+/) });
  expect(await undo('nonsense')).toMatchObject({ code: 2, text: expect.stringMatching(/\S+ \S+/) });
}, 60_000);

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['half a workbook', Buffer.from('504b0304140000000800', 'hex')],
  ['a list of something else', Buffer.from('甲,乙\n1,2\n3,4\n')],
])('%s is refused with a sentence and exit code 2', async (_name, bytes) => {
  const path = join(folder, 'broken.xlsx');
  writeFileSync(path, bytes);
  const { code, text } = await run(path);
  expect({ code, text }).toMatchObject({ code: 2, text: expect.stringMatching(/\S+ \S+/) });
});

test('whoever may not write for a branch can neither upload for it nor see its imports', async () => {
  const others = await token('minhang-secretary').catch(() => token('shanghai'));
  const upload = await fetch(`${system.system.url}/upload/origin?organisation=${branch.id}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${others}`, 'content-type': 'application/octet-stream' },
    body: 'x',
  });
  expect(upload.status).toBe(403);
  expect(
    (await fetch(`${system.system.url}/upload/origin?organisation=${branch.id}`, { method: 'POST', body: 'x' })).status,
  ).toBe(401);
});

const atRest = (side: string, id: string, account: string) =>
  settled(async () => {
    const { data } = await system.ask(
      `query ($id: ID!) { ${side}Import(id: $id) { id state failure { message } counts { new changed same suspect refused } sheets { columns { label kept } } rows(first: 5) { nodes { outcome problems { address message } } } } }`,
      { id },
      account,
    );
    return data[`${side}Import`];
  });

test.each([
  [
    'destination',
    'shanghai',
    `{ city(code: "310000") { subdistricts(first: 1) { nodes { receivingBranches(first: 1) { nodes { id name } } } } } }`,
    '姓名,性别,联系电话,户籍地,接收时间,现居住地,工作单位,备注\n测试甲,男,13900000001,浙江省温州市永嘉县,2025-03-01,一号,旧商行,旧话\n测试乙,女,13900000002,永嘉县,2025-04-01,,,\n',
    ['工作单位', '备注'],
  ],
  [
    'association',
    'chamber',
    `{ associations(first: 50) { nodes { id name region { code } } } }`,
    '姓名,性别,联系电话,企业名称,会内职务,入会时间,现住址,备注\n测试丙,男,13900000003,测试商行,理事,2025-03-01,旧址,旧话\n测试丁,女,13900000004,测试商行,副会长,2025-04-01,,\n',
    ['现住址', '备注'],
  ],
])(
  'a csv comes into the %s by its own rules, and the same rows once more say nothing new, nor does what is said not to be kept',
  async (side, account, query, text, unkept) => {
    const found = await system.ask(query, {}, account);
    const claim = system.system.local.accounts.find(account)?.claim as
      | { organisations?: readonly string[] }
      | undefined;
    const branches = found.data.city?.subdistricts.nodes[0].receivingBranches.nodes;
    const organisation = branches?.[0].id ?? claim?.organisations?.[0];
    const name = `${side[0]?.toUpperCase()}${side.slice(1)}`;
    const start = async (body: string) => {
      const uploaded = await fetch(`${system.system.url}/upload/${side}?organisation=${organisation}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await token(account)}`, 'content-type': 'application/octet-stream' },
        body,
      });
      expect(uploaded.status, await uploaded.clone().text()).toBe(201);
      const { upload } = (await uploaded.json()) as { upload: string };
      const started = await system.ask(
        `mutation ($input: Start${name}ImportInput!) { start${name}Import(input: $input) { import { id } userErrors { message path } } }`,
        { input: { upload, organisation, idempotencyKey: `start-${body.length}-${upload}`.slice(0, 120) } },
        account,
      );
      return atRest(side, started.data[`start${name}Import`].import.id, account);
    };
    const checked = await start(text);
    expect(checked, JSON.stringify(checked)).toMatchObject({ state: 'CHECKED', counts: { new: 2, refused: 0 } });
    const columns: readonly { label: string; kept: boolean }[] = checked.sheets[0].columns;
    expect(columns.flatMap(({ label, kept }) => (kept ? [] : [label]))).toEqual(unkept);
    await system.ask(
      `mutation ($input: Commit${name}ImportInput!) { commit${name}Import(input: $input) { import { id } userErrors { message } } }`,
      { input: { import: checked.id, idempotencyKey: 'commit-the-csv' } },
      account,
    );
    const done = await atRest(side, checked.id, account);
    expect(done, JSON.stringify(done)).toMatchObject({ state: 'COMMITTED', counts: { new: 2, refused: 0 } });
    expect(await start(`${text}\n`)).toMatchObject({ counts: { new: 0, same: 2 } });
    expect(await start(text.replaceAll('旧', '新'))).toMatchObject({ counts: { new: 0, same: 2 } });
  },
  120_000,
);

const out = join(folder, 'out.csv');
const takeInto = async (file: string, ...more: readonly string[]) =>
  liangdi('export', file, '--side', 'origin', '--url', system.system.url, '--token', await token('yongjia'), ...more);
const take = async (...more: readonly string[]) => takeInto(out, ...more);

test('a list is taken out from the command line, and a transfer that broke off goes on where it stopped', async () => {
  const first = await take('--purpose', 'yearly check');
  expect(first, first.text).toMatchObject({
    code: 0,
    text: expect.stringMatching(/exported: .* rows · \d+ B · sha256 [\da-f]{64}/),
  });
  const whole = readFileSync(out);
  const { data } = await system.ask(
    `mutation { startOriginExport(input: { idempotencyKey: "integration-1", format: CSV, purpose: "yearly check" }) { export { id } } }`,
    {},
    'yongjia',
    { 'accept-language': 'en' },
  );
  const { id } = data.startOriginExport.export;
  writeFileSync(`${out}.part`, whole.subarray(0, 1000));
  const rest = await take('--id', id);
  expect(rest, rest.text).toMatchObject({ code: 0 });
  expect(readFileSync(out)).toEqual(whole);
  const workbook = join(folder, 'taken.xlsx');
  expect(await takeInto(workbook, '--id', id)).toMatchObject({ code: 2, text: expect.stringContaining('is CSV') });
  expect(existsSync(workbook)).toBe(false);
  const headers = { authorization: `Bearer ${await token('yongjia')}`, range: 'bytes=-10' };
  const response = await fetch(`${system.system.url}/download/origin/${id}`, { headers });
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe(`bytes ${whole.length - 10}-${whole.length - 1}/${whole.length}`);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(whole.subarray(-10));
  const stranger = { authorization: `Bearer ${await token('qingtian')}` };
  expect((await fetch(`${system.system.url}/download/origin/${id}`, { headers: stranger })).status).toBe(404);
}, 60_000);

test.each([
  ['without a purpose', ['--format', 'csv'], '--purpose'],
  ['in an unknown form', ['--format', 'pdf', '--purpose', 'check'], '--format must be'],
  ['in another form than the file’s', ['--format', 'xlsx', '--purpose', 'check'], 'does not end with .xlsx'],
  ['by a filter that is no object', ['--filter', '[1]', '--purpose', 'check'], 'no JSON object'],
  ['by a filter that the list refuses', ['--filter', '{"county":"999999"}', '--purpose', 'check'], '999999'],
])('an export %s ends with code 2 and a sentence', async (_name, given, sentence) => {
  const { code, text } = await take(...given);
  expect(text).toContain(sentence);
  expect(code).toBe(2);
});

test('findings are taken out as a list of their own', async () => {
  const list = ['export', join(folder, 'findings.xlsx'), '--side', 'coordination', '--purpose', 'queue'];
  const { code, text } = await liangdi(...list, '--url', system.system.url, '--token', await token('yongjia'));
  expect(text).toContain('exported');
  expect(code).toBe(0);
});
