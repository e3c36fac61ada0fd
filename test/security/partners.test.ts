import { randomUUID } from 'node:crypto';
import { fromGlobalId, toGlobalId } from '@liangdi/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, startTestSystem, type TestSystem } from '../kit/system.ts';

let system: TestSystem;

beforeAll(async () => {
  system = await startTestSystem(1_500);
});

afterAll(async () => {
  await system?.stop();
});

const stated = { 'x-purpose': 'job-training' };
/** As the partner whose agreement names some fields of 永嘉 members in 上海. */
const partner = (query: string, variables = {}): Promise<Answer> => system.ask(query, variables, 'partner', stated);
/** As the partner whose agreement opens counts alone. */
const counting = (query: string): Promise<Answer> => system.ask(query, {}, 'statistics', { 'x-purpose': 'research' });

const change = async (account: string, name: string, input: object, result: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await system.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${result} userErrors { code path message } } }`,
    { input: { idempotencyKey: `partners-${randomUUID()}`, ...input } },
    account,
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data[name];
};

const inBeijing = '{ members(first: 1, filter: { county: "330324", awayIn: "110000" }) { nodes { id } } }';

describe('a partner whose agreement names fields', () => {
  test('sees these fields, of the members of its pair and of nobody else', async () => {
    const { data, errors } = await partner(
      `{ members(first: 100) { totalCount nodes { id name outflow { destination { code } } reception { status branch { name region { code } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data.members;
    const all = (await system.ask('{ members(filter: { county: "330324", awayIn: "310000" }) { totalCount } }')).data;
    expect(totalCount).toBe(all.members.totalCount);
    expect(nodes.length).toBe(100);
    for (const { outflow, reception } of nodes) {
      expect(outflow.destination.code).toMatch(/^31/);
      if (reception) expect(reception.branch.region.code).toMatch(/^31/);
    }
  });

  test('pages by cursors that tell nothing of the members', async () => {
    const page = (after: string | null) =>
      partner(
        `query ($after: String) { members(first: 2, after: $after) { edges { cursor node { id name } } pageInfo { endCursor } } }`,
        { after },
      );
    const { edges, pageInfo } = (await page(null)).data.members;
    for (const { cursor, node } of edges)
      for (const text of [
        cursor,
        ...cursor.split(':').map((part: string) => Buffer.from(part, 'base64url').toString()),
      ]) {
        expect(text).not.toContain(node.name);
        expect(text).not.toContain(fromGlobalId('Member', node.id).id);
      }
    const next = (await page(pageInfo.endCursor)).data.members.edges;
    expect(next).toHaveLength(2);
    expect(next).not.toContainEqual(expect.objectContaining({ node: edges[1].node }));
    const { errors } = await page(pageInfo.endCursor.slice(0, -3));
    expect(errors?.[0].extensions).toMatchObject({ code: 'CURSOR_INVALID', field: ['after'] });
  });

  test('finds nobody outside of its pair, whatever the path', async () => {
    const away = (await system.ask(inBeijing)).data.members.nodes[0].id;
    const missing = toGlobalId('Member', '330324', randomUUID());
    const query = `query ($id: ID!) {
      member(id: $id) { name }
      node(id: $id) { ... on Member { name reception { status } } }
      elsewhere: members(filter: { awayIn: "110000", county: "331121" }) { totalCount nodes { id } }
    }`;
    const { data, errors } = await partner(query, { id: away });
    expect(data).toEqual({ member: null, node: null, elsewhere: { nodes: [], totalCount: 0 } });
    const none = await partner(query, { id: missing });
    expect([data, errors]).toEqual([none.data, none.errors]);
  });

  test.each([
    ['at the root', '{ members { nodes { standing } } }', 'Member.standing'],
    ['a sensitive one', '{ members { nodes { phone } } }', 'Member.phone'],
    ['under another name', '{ members { nodes { name: birthDate } } }', 'Member.birthDate'],
    ['nested', '{ members { nodes { outflow { destination { code } member { joinedOn } } } } }', 'Outflow.member'],
    ['in a fragment', '{ members { nodes { ...F } } } fragment F on Member { name sex }', 'Member.sex'],
    ['in a nameless fragment', '{ members { nodes { ... on Member { ... { sex } } } } }', 'Member.sex'],
    ['through node', 'query ($id: ID!) { node(id: $id) { ... on Member { sex } } }', 'Member.sex'],
    ['through an interface', 'query ($fact: ID!) { node(id: $fact) { ... on Fact { validFrom } } }', 'validFrom'],
    [
      'of a side that is reached as an entity',
      '{ members { nodes { reception { validFrom } } } }',
      'Reception.validFrom',
    ],
    ['of the judgement', '{ members { nodes { responsibility { lead } } } }', 'Member.responsibility'],
    ['by a filter', '{ members(filter: { standing: FULL }) { totalCount } }', 'Member.standing'],
    [
      'by a filter in a variable',
      'query ($f: MemberFilter) { members(filter: $f) { totalCount } }',
      'Member.whereabouts',
    ],
    ['of others who are counted', '{ destinationRecords { totalCount } }', 'DestinationRecord'],
    ['of findings', '{ findings { totalCount } }', 'Query.findings'],
    ['of flows', '{ flows { nodes { members } } }', 'Query.flows'],
    ['of rules that count members', '{ ruleDefects { members } }', 'Query.ruleDefects'],
  ])('gets no field that is not named: %s', async (_where, query, named) => {
    const { nodes } = (await partner('{ members(first: 1) { nodes { id outflow { id } } } }')).data.members;
    const variables = { id: nodes[0].id, fact: nodes[0].outflow.id, f: { whereabouts: 'UNKNOWN' } };
    const { data, errors = [] } = await partner(query, variables);
    expect(errors[0], JSON.stringify({ data, errors })).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect(errors[0].message).toContain(named);
    expect(JSON.stringify(data ?? {})).not.toMatch(/FULL|19\d\d-|\d{11}/);
  });

  test('changes nothing', async () => {
    const { agreements } = (await partner('{ agreements { nodes { id } } }')).data;
    const { data, errors } = await partner(
      'mutation ($input: EndAgreementInput!) { endAgreement(input: $input) { userErrors { code } } }',
      { input: { idempotencyKey: randomUUID(), agreement: agreements.nodes[0].id, reason: 'none' } },
    );
    expect([data, errors?.[0].extensions.code]).toEqual([null, 'FORBIDDEN']);
  });

  test('must state the purpose of its agreement', async () => {
    for (const headers of [{}, { 'x-purpose': 'marketing' }]) {
      const { status, errors, data } = await system.ask('{ members { nodes { name } } }', {}, 'partner', headers);
      expect([status, errors?.[0].extensions.code, data]).toEqual([403, 'PURPOSE_NOT_AGREED', undefined]);
    }
  });

  test('gets no counts, and is told what it may still ask', async () => {
    const { errors, extensions } = await partner('{ aggregates { nodes { members } } }');
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect(extensions.cost.remaining).toBeLessThanOrEqual(60_000);
  });
});

describe('a member', () => {
  const mine = '{ me { id consents { state agreement { id partner purpose fields } } } }';
  const seenByPartner = async (id: string) => {
    const query = `query ($id: ID!) {
      member(id: $id) { name reception { status } outflow { destination { code } } }
      node(id: $id) { ... on Member { name reception { status } } } }`;
    return (await partner(query, { id })).data;
  };

  test('withdraws, and with the very next request the partner has nothing of them on any side; then gives consent again', async () => {
    const { me } = (await system.ask(mine, {}, 'member')).data;
    const { agreement, state } = me.consents.find((one: any) => one.agreement.purpose === 'job-training');
    expect(state).toBe('COVERED');
    const before = await seenByPartner(me.id);
    expect(before).toMatchObject({ member: { name: expect.any(String), reception: { status: 'RECEIVED' } } });
    for (let round = 0; round < 3; round += 1) {
      const answer = await change('member', 'withdrawConsent', { agreement: agreement.id }, 'consent { state since }');
      expect(answer).toMatchObject({ consent: { state: 'WITHDRAWN' }, userErrors: [] });
      expect(await seenByPartner(me.id)).toEqual({ member: null, node: null });
      await change('member', 'giveConsent', { agreement: agreement.id }, 'consent { state }');
      expect(await seenByPartner(me.id)).toEqual(before);
    }
    await change('member', 'withdrawConsent', { agreement: agreement.id }, 'consent { state }');
    const { totalCount } = (await partner('{ members { totalCount } }')).data.members;
    const all = (await system.ask('{ members(filter: { county: "330324", awayIn: "310000" }) { totalCount } }')).data;
    expect(totalCount).toBe(all.members.totalCount - 1);
    expect((await partner('{ receptions { nodes { status } } }')).errors).toBeUndefined();
  });

  test('alone says so for themselves, and partners do not read of it', async () => {
    const agreement = (await system.ask('{ agreements { nodes { id } } }', {}, 'member')).data.agreements.nodes[0].id;
    for (const account of ['yongjia', 'team', 'home-branch'])
      expect(await change(account, 'withdrawConsent', { agreement }, 'consent { state }')).toMatchObject({
        consent: null,
        userErrors: [{ code: 'NOT_YOURS' }],
      });
    const { errors } = await partner('{ members { nodes { consents { state } } } }');
    expect(errors?.[0].message).toContain('Member.consents');
  });

  test('is told that their county looked at what they said', async () => {
    const { me } = (await system.ask(mine, {}, 'member')).data;
    const said = await system.ask('query ($id: ID!) { member(id: $id) { consents { state } } }', { id: me.id });
    expect(said.data.member.consents).not.toEqual([]);
    const log = await system.ask('{ me { coordinationAccesses(first: 1) { nodes { fields } } } }', {}, 'member');
    expect(log.data.me.coordinationAccesses.nodes).toEqual([{ fields: ['对合作协议的意愿'] }]);
  });
});

describe('an agreement', () => {
  const terms = {
    partner: '就业服务公司',
    purpose: 'jobs',
    pairs: [{ origin: '330324', destination: '110000' }],
    fields: ['Outflow.*', 'Member.name', 'Member.outflow'],
    ends: '2030-01-01',
  };
  const result = 'agreement { id status fields approvals { side region { code } } history { version status } }';

  test('is in force once both sides have approved, each by an account of its own, and over when one side ends it', async () => {
    const proposed = await change('yongjia', 'proposeAgreement', terms, result);
    expect(proposed.userErrors).toEqual([]);
    const { id: agreement, status, fields } = proposed.agreement;
    expect(status).toBe('PROPOSED');
    expect(fields).toContain('Outflow.reason');
    const approve = (account: string, side: string) => change(account, 'approveAgreement', { agreement, side }, result);
    expect((await approve('shanghai', 'DESTINATION')).userErrors).toMatchObject([{ code: 'NOT_YOURS' }]);
    expect((await approve('yongjia', 'DESTINATION')).userErrors).toMatchObject([{ code: 'NOT_YOURS' }]);
    expect((await approve('qingtian', 'ORIGIN')).userErrors).toMatchObject([{ code: 'NOT_YOURS' }]);
    expect((await approve('yongjia', 'ORIGIN')).agreement).toMatchObject({ status: 'PROPOSED' });
    expect((await approve('yongjia', 'ORIGIN')).userErrors).toMatchObject([{ code: 'ALREADY_RECORDED' }]);
    const ended = await change('yongjia', 'endAgreement', { agreement, reason: '不再需要' }, result);
    expect(ended.agreement.history.map((one: any) => one.status)).toEqual(['PROPOSED', 'PROPOSED', 'WITHDRAWN']);
  });

  test.each([
    [{ fields: ['Member.identityLinks'] }, 'INVALID_VALUE', ['input', 'fields', '0']],
    [{ fields: ['Member.consents'] }, 'INVALID_VALUE', ['input', 'fields', '0']],
    [{ ends: '2020-01-01' }, 'PERIOD_REVERSED', ['input', 'ends']],
    [{ ends: '2040-01-01' }, 'INVALID_VALUE', ['input', 'ends']],
    [{ purpose: '营销' }, 'INVALID_VALUE', ['input', 'purpose']],
    [{ pairs: [{ origin: '999999', destination: '110000' }] }, 'REGION_UNKNOWN', ['input', 'pairs', '0', 'origin']],
    [{ pairs: [{ origin: '331121', destination: '110000' }] }, 'NOT_YOURS', ['input', 'pairs']],
    [
      { partner: '上海流动人才服务中心', pairs: [{ origin: '330324', destination: '310000' }], fields: [] },
      'PERIOD_OVERLAPS',
      ['input', 'pairs'],
    ],
    [
      { partner: '上海 流动人才服务中心。', pairs: [{ origin: '330324', destination: '310000' }], fields: [] },
      'PERIOD_OVERLAPS',
      ['input', 'pairs'],
    ],
  ])('is refused with a reason: %j', async (wrong, code, path) => {
    const { userErrors } = await change('yongjia', 'proposeAgreement', { ...terms, ...wrong }, result);
    expect(userErrors).toMatchObject([{ code, path }]);
  });

  test('is shown to its partner and to no other', async () => {
    const { data } = await partner('{ agreements { totalCount nodes { purpose status } } }');
    expect(data.agreements).toEqual({ totalCount: 1, nodes: [{ purpose: 'job-training', status: 'IN_FORCE' }] });
  });
});

describe('a partner without fields', () => {
  const tables = `{ aggregates { nodes { origin { code } destination { code } month members
    byHandover { value members } byContact { value members } byDuties { value members } } } }`;

  test('gets counts of its pairs, none of them under ten and none by which one could be worked out', async () => {
    const { data, errors } = await counting(tables);
    expect(errors).toBeUndefined();
    const pairs = data.aggregates.nodes;
    expect(pairs.map((pair: any) => pair.destination.code).sort()).toEqual(['110000', '310000']);
    for (const { members, byHandover, byContact, byDuties } of pairs) {
      expect(members).toBeGreaterThanOrEqual(10);
      for (const table of [byHandover, byContact, byDuties]) {
        const shown = table.filter((cell: any) => cell.members !== null);
        const hidden = table.length - shown.length;
        for (const cell of shown) expect(cell.members).toBeGreaterThanOrEqual(10);
        const rest = members - shown.reduce((sum: number, cell: any) => sum + cell.members, 0);
        if (hidden === 0) expect(rest).toBe(0);
        else expect(hidden > 1 && rest >= 20).toBe(true);
      }
    }
  });

  test('gets the same counts whenever it asks in the month, and others get them too', async () => {
    const first = (await counting(tables)).data.aggregates.nodes;
    expect((await counting(tables)).data.aggregates.nodes).toEqual(first);
    const county = (await system.ask(tables)).data.aggregates.nodes;
    for (const pair of first) expect(county).toContainEqual(pair);
  });

  test.each([
    'members { nodes { id } }',
    'members { totalCount }',
    'receptions { totalCount }',
    'flows { totalCount }',
  ])('gets nobody: %s', async (field) => {
    const { data, errors } = await counting(`{ ${field} }`);
    expect([data, errors?.[0].extensions.code]).toEqual([null, 'FORBIDDEN']);
  });

  test('has nothing from the next request on when a side ends its agreement', async () => {
    const found = await system.ask('{ agreements { nodes { id purpose } } }', {}, 'shanghai');
    const { id } = found.data.agreements.nodes.find((one: any) => one.purpose === 'research');
    expect((await counting(tables)).status).toBe(200);
    const ended = await change(
      'shanghai',
      'endAgreement',
      { agreement: id, reason: 'over' },
      'agreement { status reason }',
    );
    expect(ended.agreement).toEqual({ status: 'ENDED', reason: 'over' });
    const after = await counting(tables);
    expect([after.status, after.errors?.[0].extensions.code]).toEqual([403, 'NO_AGREEMENT']);
  });
});
