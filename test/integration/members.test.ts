import { join } from 'node:path';
import { readAuditPublicKey, verifyAudit } from '@liangdi/kit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOver, startTestSystem, type TestSystem } from '../kit/system.ts';

let world: TestSystem;
let id: string;

beforeAll(async () => {
  world = await startTestSystem(400);
  id = (await asMember('{ me { id } }')).me.id;
}, 120_000);

afterAll(() => world.stop());

const as =
  (account: string) =>
  async (query: string, variables: object = {}) => {
    const { data, errors } = await world.ask(query, variables, account, { 'accept-language': 'en' });
    expect(errors, `${query} ${JSON.stringify(errors)}`).toBeUndefined();
    return data;
  };
const asMember = (query: string, variables: object = {}) => as('member')(query, variables);

test('a member reads their own record on every side in one query, with what is masked for others', async () => {
  const { me } = await asMember(`{ me {
    name phone birthDate homeBranch { name } outflow { destination { name } } originContact { name phone }
    destinationRecords { name phone address } reception { branch { name } } destinationContact { name phone }
    associationRecords { name phone } membership { association { name } }
    responsibility { complete lead sides { side status } duties { duty lead state } } identityLinks { state } } }`);
  expect(me.phone).toMatch(/^1\d{10}$/);
  expect(me.birthDate).not.toBeNull();
  expect(me.reception.branch.name).not.toBe('');
  expect(me.destinationRecords).not.toEqual([]);
  expect(me.responsibility).toMatchObject({ complete: true });
  expect(me.responsibility.sides.map(({ side }: { side: string }) => side)).toEqual([
    'ORIGIN',
    'DESTINATION',
    'ASSOCIATION',
  ]);
  expect(me.responsibility.duties.length).toBeGreaterThan(0);
});

const SIDES = ['origin', 'destination', 'association', 'coordination'] as const;

const logQuery = `query ($id: ID!, $own: Boolean, $first: Int) { member(id: $id) { ${SIDES.map(
  (side) => `${side}Accesses(own: $own, first: $first) {
    totalCount nodes { id side at who self purpose operation fields denied text } pageInfo { hasNextPage endCursor } }`,
).join(' ')} } }`;

test('who read what of them stands in one log over all sides, and in nobody else’s', async () => {
  const card = `query card($id: ID!) { member(id: $id) { name phone reception { branch { name } }
    destinationRecords { phone } membership { association { name } } responsibility { lead } } }`;
  await as('yongjia')(card, { id });
  await as('shanghai')(card, { id });
  await as('qingtian')(card, { id });
  const log = (await asMember(logQuery, { id, first: 50 })).member;
  const [latest] = log.originAccesses.nodes;
  expect(latest).toMatchObject({ side: 'ORIGIN', who: 'a coordinator (青田县)', denied: true, self: false });
  expect(log.originAccesses.nodes.map(({ text }: { text: string }) => text)).toContain(
    'A coordinator (永嘉县) read your basic record, phone number.',
  );
  expect(log.destinationAccesses.nodes.map(({ who }: { who: string }) => who)).toContain('a coordinator (上海市)');
  expect(log.coordinationAccesses.nodes[0].fields).toEqual(['two-way view of responsibility']);
  for (const side of SIDES)
    for (const { self } of log[`${side}Accesses`].nodes)
      expect(self, 'own reads are listed when asked for').toBe(false);
  const whole = (await asMember(logQuery, { id, own: true, first: 50 })).member;
  expect(whole.originAccesses.nodes.some(({ self }: { self: boolean }) => self)).toBe(true);
  expect(JSON.stringify(log)).not.toContain('yongjia');
  for (const account of ['yongjia', 'shanghai']) {
    const theirs = (await as(account)(logQuery, { id })).member;
    for (const side of SIDES) expect(theirs[`${side}Accesses`]).toMatchObject({ totalCount: 0, nodes: [] });
  }
});

test('pages of the log neither skip nor repeat, and are small', async () => {
  for (let n = 0; n < 5; n += 1) await as('yongjia')('query($id: ID!) { member(id: $id) { name } }', { id });
  const page = `query ($after: String, $first: Int) { me { originAccesses(first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { originAccesses }: { originAccesses: any } = (await asMember(page, { after, first: 3 })).me;
    ids.push(...originAccesses.nodes.map((node: { id: string }) => node.id));
    after = originAccesses.pageInfo.endCursor;
    if (!originAccesses.pageInfo.hasNextPage) {
      expect(ids).toHaveLength(originAccesses.totalCount);
      break;
    }
  }
  expect(new Set(ids).size).toBe(ids.length);
  const { errors } = await world.ask(page, { first: 101 }, 'member');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'PAGE_TOO_LARGE' } });
});

test('auditors read every log as it stands and no profile; nobody else reads a log', async () => {
  const query = `{ ${SIDES.map((side) => `${side}Audit(first: 5) { totalCount nodes { seq account role fields persons hash } }`).join(' ')} }`;
  const logs = await as('auditor')(query);
  for (const side of SIDES) expect(logs[`${side}Audit`].totalCount, side).toBeGreaterThan(0);
  const about = await as('auditor')(
    'query($id: ID!) { originAudit(about: $id, first: 1) { nodes { account persons } } }',
    { id },
  );
  expect(about.originAudit.nodes[0].persons).toContain(id);
  for (const account of ['yongjia', 'team', 'member', 'home-branch'])
    for (const side of SIDES)
      expect((await as(account)(query))[`${side}Audit`], `${account} ${side}`).toMatchObject({ totalCount: 0 });
  expect(await as('auditor')('query($id: ID!) { member(id: $id) { name } }', { id })).toEqual({ member: null });
});

let key = 0;
const change = async (account: string, field: string, selection: string, input: object) => {
  key += 1;
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const data = await as(account)(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code path } } }`,
    { input: { idempotencyKey: `members-${key}`, ...input } },
  );
  const { userErrors, ...rest } = data[field];
  return { ...rest, refused: userErrors.map(({ code, path }: any) => `${code} ${path.join('.')}`) };
};

const DISPUTE = `dispute { id state owner ownerRegion { code } field statement answer closedAt deadline openedAt }`;
const disputed = async (account: string) =>
  (
    await as(account)(
      'query($id: ID!) { member(id: $id) { responsibility { findings { kind owner resolvedBy } } disputes { totalCount nodes { id state answer } } } }',
      { id },
    )
  ).member;
const kindsOf = ({ responsibility }: any): string[] =>
  responsibility.findings.map(({ kind }: { kind: string }) => kind);
const queued = async (account: string): Promise<number> =>
  (
    await as(account)('{ findings(first: 100, filter: { kinds: [DISPUTED_BY_MEMBER] }) { nodes { member { id } } } }')
  ).findings.nodes.filter(({ member }: any) => member?.id === id).length;

test('a disputed fact is a finding for its owner until the owner answers, and the answer stays', async () => {
  const { me } = await asMember('{ me { outflow { id } reception { id } destinationContact { id } } }');
  const raised = await change('member', 'disputeFact', DISPUTE, {
    fact: me.outflow.id,
    field: 'reason',
    reason: '我是去务工的，不是经商',
  });
  expect(raised).toMatchObject({
    refused: [],
    dispute: { state: 'OPEN', owner: 'ORIGIN', ownerRegion: { code: '330324' }, field: 'reason', answer: null },
  });
  const { dispute } = raised;
  expect(Date.parse(dispute.deadline) - Date.parse(dispute.openedAt)).toBe(15 * 86_400_000);
  expect(
    (await change('member', 'disputeFact', DISPUTE, { fact: me.outflow.id, field: 'reason', reason: '再说一遍' }))
      .refused,
  ).toEqual(['ALREADY_RECORDED input.fact']);
  const open = await disputed('yongjia');
  expect(open.responsibility.findings).toContainEqual({
    kind: 'DISPUTED_BY_MEMBER',
    owner: 'ORIGIN',
    resolvedBy: 'answerDispute',
  });
  expect(await queued('yongjia')).toBe(1);
  const answer = { dispute: dispute.id, verdict: 'UPHELD', answer: '已更正为务工' };
  expect((await change('qingtian', 'answerDispute', DISPUTE, answer)).refused).toEqual(['NOT_FOUND input.dispute']);
  expect((await change('shanghai', 'answerDispute', DISPUTE, answer)).refused).toEqual(['NOT_YOURS input.dispute']);
  expect((await change('member', 'answerDispute', DISPUTE, answer)).refused).toEqual(['NOT_YOURS input.dispute']);
  expect((await change('yongjia', 'answerDispute', DISPUTE, answer)).dispute).toMatchObject({
    state: 'UPHELD',
    answer: '已更正为务工',
  });
  expect((await change('yongjia', 'answerDispute', DISPUTE, answer)).refused).toEqual(['ALREADY_CLOSED input.dispute']);
  const closed = await disputed('member');
  expect(kindsOf(closed)).not.toContain('DISPUTED_BY_MEMBER');
  expect(closed.disputes).toMatchObject({ totalCount: 1, nodes: [{ state: 'UPHELD', answer: '已更正为务工' }] });
  expect(await queued('yongjia')).toBe(0);
});

test('a city’s fact is answered by the city, or the dispute is taken back by the member', async () => {
  const { me } = await asMember('{ me { reception { id } destinationContact { id } } }');
  const [first, second] = [me.reception.id, me.destinationContact?.id ?? me.reception.id];
  const raised = await change('member', 'disputeFact', DISPUTE, { fact: first, reason: '支部写错了' });
  expect(raised.dispute).toMatchObject({ owner: 'DESTINATION' });
  const answer = { dispute: raised.dispute.id, verdict: 'REJECTED', answer: '已与支部核实' };
  expect((await change('yongjia', 'answerDispute', DISPUTE, answer)).refused).toEqual(['NOT_YOURS input.dispute']);
  expect((await change('receiving-branch', 'answerDispute', DISPUTE, answer)).dispute).toMatchObject({
    state: 'REJECTED',
  });
  const other = await change('member', 'disputeFact', DISPUTE, { fact: second, field: 'name', reason: '换人了' });
  expect((await change('shanghai', 'withdrawDispute', DISPUTE, { dispute: other.dispute.id })).refused).toEqual([
    'NOT_YOURS input.dispute',
  ]);
  expect((await change('member', 'withdrawDispute', DISPUTE, { dispute: other.dispute.id })).dispute).toMatchObject({
    state: 'WITHDRAWN',
  });
  expect(kindsOf(await disputed('yongjia'))).not.toContain('DISPUTED_BY_MEMBER');
});

test('only what is said of oneself is disputed: what is another’s is as what does not exist', async () => {
  const { members } = await as('yongjia')(
    '{ members(first: 5, filter: { county: "330324", awayIn: "310000" }) { nodes { id outflow { id } } } }',
  );
  const other = members.nodes.find((node: any) => node.id !== id);
  for (const fact of [other.outflow.id, other.id])
    expect((await change('member', 'disputeFact', DISPUTE, { fact, reason: '不对' })).refused).toEqual([
      'NOT_FOUND input.fact',
    ]);
  expect((await change('yongjia', 'disputeFact', DISPUTE, { fact: id, reason: '不对' })).refused).toEqual([
    'NOT_YOURS input.fact',
  ]);
  const county = (await as('yongjia')('{ county(code: "330324") { id } }')).county.id;
  expect((await change('member', 'disputeFact', DISPUTE, { fact: county, reason: '不对' })).refused).toEqual([
    'INVALID_VALUE input.fact',
  ]);
});

test('a member downloads everything of every side, logged, kept by nobody on the way, and nobody else’s', async () => {
  const token = async (account: string): Promise<string> => {
    const found = world.system.local.accounts.find(account);
    if (!found) throw new Error(`there is no account ${account}`);
    return world.system.local.issuer.issue(found);
  };
  const download = async (account: string) =>
    fetch(`${world.system.url}/me/export`, { headers: { authorization: `Bearer ${await token(account)}` } });
  const readsOfThemself = async (): Promise<number> => {
    const { me } = await asMember('{ me { destinationAccesses(own: true) { totalCount } } }');
    return me.destinationAccesses.totalCount;
  };
  const before = await readsOfThemself();
  const response = await download('member');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="my-record.json"');
  const { record, missing } = (await response.json()) as any;
  expect(missing).toEqual([]);
  const { me } = await asMember(`{ me { id phone homeBranch { name } outflows { totalCount } receptions { totalCount }
    originContactLog { totalCount } disputes { totalCount } reception { id } } }`);
  expect(record).toMatchObject({ id: me.id, phone: me.phone, homeBranch: { name: me.homeBranch.name } });
  expect(record.outflows).toHaveLength(me.outflows.totalCount);
  expect(record.receptions.map((reception: any) => reception.id)).toContain(me.reception.id);
  expect(record.originContactLog).toHaveLength(me.originContactLog.totalCount);
  expect(record.disputes).toHaveLength(me.disputes.totalCount);
  expect(record.responsibility.duties.length).toBeGreaterThan(0);
  for (const side of SIDES) expect(record[`${side}Accesses`].length, side).toBeGreaterThan(0);
  expect(await readsOfThemself(), 'each side logged what it gave').toBeGreaterThan(before);
  expect((await download('yongjia')).status).toBe(403);
  expect((await fetch(`${world.system.url}/me/export`)).status).toBe(401);
  expect((await fetch(`${world.system.url}/me/export`, { method: 'POST' })).status).toBe(405);
});

test('a member says on every side how to reach them, and reads in each log that it was they', async () => {
  const { me } = await asMember('{ me { destinationRecords { id address } associationRecords { id } } }');
  await change('member', 'amendOwnContact', 'member { phone }', { phone: '13911110001' });
  for (const { id: record } of me.destinationRecords)
    await change('member', 'amendOwnDestinationContact', 'record { phone }', { record, phone: '13911110002' });
  for (const { id: record } of me.associationRecords)
    await change('member', 'amendOwnAssociationContact', 'record { phone }', { record, phone: '13911110003' });
  const now = (await asMember('{ me { phone destinationRecords { phone address } associationRecords { phone } } }')).me;
  expect(now).toEqual({
    phone: '13911110001',
    destinationRecords: me.destinationRecords.map(({ address }: { address: string }) => ({
      phone: '13911110002',
      address,
    })),
    associationRecords: me.associationRecords.map(() => ({ phone: '13911110003' })),
  });
  expect(now.destinationRecords.length * now.associationRecords.length).toBeGreaterThan(0);
  const own = '(own: true, first: 10) { nodes { who operation } }';
  const logs = (await asMember(`{ me { originAccesses${own} destinationAccesses${own} associationAccesses${own} } }`))
    .me;
  for (const side of ['origin', 'destination', 'association'])
    expect(logs[`${side}Accesses`].nodes, side).toContainEqual(expect.objectContaining({ operation: 'WRITE' }));
});

test('what is erased on every side is gone, what is kept is told, and every log still verifies', async () => {
  await change('member', 'amendOwnContact', 'member { phone }', { phone: '13911110000' });
  const DETAILS = 'erased { what count } kept { what why }';
  for (const field of [
    'eraseOriginDetails',
    'eraseDestinationDetails',
    'eraseAssociationDetails',
    'eraseCoordinationDetails',
  ]) {
    const answer = await change('member', field, DETAILS, {});
    expect(answer.refused, field).toEqual([]);
    expect(answer.kept.length, field).toBeGreaterThan(0);
  }
  const { me } = await asMember(
    '{ me { phone destinationRecords { id phone } originContactLog { nodes { subject } } } }',
  );
  expect(me.phone, 'the present number is the member’s to clear').toBe('13911110000');
  expect(me.destinationRecords[0].phone, 'a branch that receives the member keeps contact').not.toBeNull();
  expect(me.originContactLog.nodes.every(({ subject }: any) => subject === null)).toBe(true);
  const record = me.destinationRecords[0].id;
  expect((await change('shanghai', 'eraseDestinationDetails', DETAILS, { record })).refused).toEqual([]);
  expect((await change('yongjia', 'eraseDestinationDetails', DETAILS, { record })).refused).toEqual([
    'NOT_YOURS input.record',
  ]);
  expect((await change('qingtian', 'eraseDestinationDetails', DETAILS, { record })).refused).toEqual([
    'NOT_FOUND input.record',
  ]);
  const log = (await asMember(logQuery, { id, own: true, first: 20 })).member;
  for (const side of ['origin', 'destination'] as const)
    await expect
      .poll(
        async () =>
          (await asMember(logQuery, { id, own: true, first: 50 })).member[`${side}Accesses`].nodes.flatMap(
            ({ fields }: any) => fields,
          ),
        { timeout: 5_000 },
      )
      .toContain('erasure of personal details');
  expect(log.originAccesses.totalCount).toBeGreaterThan(0);
  const folder = join(world.dataFolder, 'audit');
  for (const side of SIDES) {
    const verdict = await verifyAudit({
      url: world.system.sides.owners[side] ?? '',
      headFile: join(folder, `${side}.head.json`),
      publicKey: readAuditPublicKey(folder),
    });
    expect(verdict.flaw, side).toBeNull();
  }
});

test('what a member said in closed disputes is erased when they ask, and what is open stands until it is answered', async () => {
  const { me } = await asMember('{ me { id outflow { id } } }');
  const reason = '登记的原因不对';
  const raise = async (field: string) =>
    (await change('member', 'disputeFact', DISPUTE, { fact: me.outflow.id, field, reason })).dispute.id;
  const [answered, open] = [await raise('destination'), await raise('certificate')];
  const answer = { dispute: answered, verdict: 'REJECTED', answer: '与介绍信一致' };
  expect((await change('yongjia', 'answerDispute', DISPUTE, answer)).dispute.state).toBe('REJECTED');
  const DETAILS = 'erased { what count } kept { what why }';
  const erased = await change('member', 'eraseCoordinationDetails', DETAILS, {});
  expect(erased.erased).toEqual([
    { what: 'what you said in disputes that are closed', count: expect.any(Number) },
    { what: 'what was answered to disputes that are closed', count: expect.any(Number) },
  ]);
  const said = 'query ($id: ID!) { member(id: $id) { disputes { nodes { id state statement answer closedAt } } } }';
  for (const account of ['member', 'yongjia']) {
    const { nodes } = (await as(account)(said, { id: me.id })).member.disputes;
    expect(nodes).toContainEqual({ id: open, state: 'OPEN', statement: reason, answer: null, closedAt: null });
    const closed = nodes.filter(({ state }: { state: string }) => state !== 'OPEN');
    expect(closed.map(({ id: dispute }: { id: string }) => dispute)).toContain(answered);
    for (const { statement, answer: told } of closed) expect([statement, told]).toEqual(['', null]);
  }
  expect((await change('member', 'eraseCoordinationDetails', DETAILS, {})).erased).toEqual([]);
  expect((await change('yongjia', 'eraseCoordinationDetails', DETAILS, {})).refused).toEqual(['NOT_YOURS input']);
  const owner = new pg.Client({ connectionString: world.system.sides.owners.coordination });
  await owner.connect();
  const { rows } = await owner.query(
    `SELECT count(*)::int AS n FROM dispute_version WHERE statement LIKE '%介绍信%' OR answer IS NOT NULL`,
  );
  await expect(owner.query(`UPDATE dispute_version SET statement = NULL`)).rejects.toThrow('append only');
  await owner.end();
  expect(rows).toEqual([{ n: 0 }]);
  expect((await change('member', 'withdrawDispute', DISPUTE, { dispute: open })).dispute.state).toBe('WITHDRAWN');
});

test('a member whom nobody can find ends the search, takes that back, or says that they are well', async () => {
  const listed = await as('yongjia')(
    '{ findings(first: 1, filter: { kinds: [WHEREABOUTS_UNKNOWN], origin: "330324" }) { nodes { id member { id } } } }',
  );
  const lost: string = listed.findings.nodes[0].member.id;
  const account = world.system.local.accounts.find('member');
  if (!account) throw new Error('there is no member account');
  const token = await world.system.local.issuer.issue({ ...account, claim: { ...account.claim, member: lost } });
  const asLost = async (field: string, input: object = {}): Promise<void> => {
    key += 1;
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`;
    const { data } = await askOver(world.system.url, token, query, {
      input: { idempotencyKey: `lost-${key}-key`, ...input },
    });
    expect(data[field].userErrors, field).toEqual([]);
  };
  const live = async (): Promise<boolean> => {
    const query = 'query($id: ID!) { member(id: $id) { responsibility { findings { kind } } } }';
    return kindsOf((await as('yongjia')(query, { id: lost })).member).includes('WHEREABOUTS_UNKNOWN');
  };
  const inQueue = async (): Promise<boolean> => {
    const query =
      '{ findings(first: 100, filter: { kinds: [WHEREABOUTS_UNKNOWN], origin: "330324" }) { nodes { member { id } } } }';
    return (await as('yongjia')(query)).findings.nodes.some(({ member }: any) => member.id === lost);
  };
  const both = async () => [await live(), await inQueue()];
  expect(await both()).toEqual([true, true]);
  await asLost('stopSearch');
  await expect.poll(both, { timeout: 10_000 }).toEqual([false, false]);
  await asLost('resumeSearch');
  await expect.poll(both, { timeout: 10_000 }).toEqual([true, true]);
  await asLost('reportWhereabouts', { region: '310000' });
  await expect.poll(both, { timeout: 10_000 }).toEqual([false, false]);
});
