import { generate, type MemberCase, organisations } from '@liangdi/demo';
import { toGlobalId } from '@liangdi/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

let world: TestSystem;

beforeAll(async () => {
  world = await startTestSystem(400);
}, 120_000);

afterAll(() => world.stop());

/** Members of the first county whom Shanghai met without a card. */
const met = (): readonly MemberCase[] =>
  [...generate({ seed: 'liangdi', now: world.system.sides.demoMadeAt, members: 400 }, organisations('liangdi'))]
    .filter(({ planted, case: { member } }) => planted?.kind === 'RECORD_UNLINKED' && member.region === '330324')
    .map(({ case: story }) => story);

const idOf = ({ member }: MemberCase): string => toGlobalId('Member', member.region, member.id);
const recordIdOf = ({ destinationRecords: [record] }: MemberCase): string =>
  toGlobalId('DestinationRecord', record?.region ?? '', record?.id ?? '');

interface Link {
  readonly id: string;
  readonly state: string;
  readonly class: string;
  readonly probability: number;
  readonly evidence: readonly string[];
  readonly confirmedBy: readonly string[];
  readonly member: { readonly id: string; readonly name?: string } | null;
  readonly record: string;
}

const LINK = 'id state class probability evidence confirmedBy member { id } record';

const linksOf = async (story: MemberCase, account = 'yongjia', headers = {}): Promise<readonly Link[]> => {
  const { data, errors } = await world.ask(
    `query ($id: ID!) { member(id: $id) { identityLinks { ${LINK} } } }`,
    { id: idOf(story) },
    account,
    headers,
  );
  expect(errors).toBeUndefined();
  return data.member.identityLinks;
};

const viewOf = async (story: MemberCase) => {
  const { data, errors } = await world.ask(
    `query ($id: ID!) { member(id: $id) { reception { branch { name } }
       responsibility { handover findings { kind } sides { side status } } } }`,
    { id: idOf(story) },
  );
  expect(errors).toBeUndefined();
  const { reception, responsibility } = data.member;
  return {
    reception: reception?.branch.name ?? null,
    handover: responsibility.handover,
    findings: responsibility.findings.map(({ kind }: { kind: string }) => kind).sort(),
  };
};

let key = 0;
const change = async (account: string, field: string, input: object, selected = LINK) => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await world.ask(
    `mutation ($input: ${type}!) { x: ${field}(input: $input) { link { ${selected} } userErrors { code path message } } }`,
    { input: { idempotencyKey: `review-${++key}-key`, ...input } },
    account,
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.x as { readonly link: Link | null; readonly userErrors: readonly { readonly code: string }[] };
};

const accountOf = ({ destinationRecords: [record] }: MemberCase): 'shanghai' | 'beijing' =>
  record?.region === '310000' ? 'shanghai' : 'beijing';

/** A case of each kind that a demo account of the city can speak for. */
const inShanghai = (): readonly MemberCase[] => met().filter((story) => accountOf(story) === 'shanghai');

test('records without a token are listed with their candidates and evidence in the language of the reader', async () => {
  const { data, errors } = await world.ask(
    `{ identityLinks(first: 100) { totalCount nodes { ${LINK} } } }`,
    {},
    'yongjia',
    { 'accept-language': 'en' },
  );
  expect(errors).toBeUndefined();
  const listed: readonly Link[] = data.identityLinks.nodes;
  for (const story of met()) {
    const found = listed.filter(({ record }) => record === recordIdOf(story));
    expect(found.map(({ member }) => member?.id)).toEqual([idOf(story)]);
    expect(found[0]?.evidence).toContain('same name');
    expect(found[0]?.confirmedBy).toEqual([]);
  }
  const words = new Set(listed.flatMap(({ evidence }) => evidence));
  expect(words).toContain('birth date differs by lunar calendar');
  const [first] = met();
  if (first)
    expect((await linksOf(first, 'yongjia', { 'accept-language': 'zh-CN' }))[0]?.evidence).toContain('姓名相同');
  expect(listed.every(({ state }) => state === 'CANDIDATE')).toBe(true);
});

test('a person on each side confirms, and then the view of the member has both places; broken, it has one again', async () => {
  const [story] = inShanghai();
  if (!story) throw new Error('the demo has no such case');
  const [candidate] = await linksOf(story);
  const link = candidate?.id ?? '';
  expect(await viewOf(story)).toEqual({ reception: null, handover: 'AT_HOME', findings: ['RECORD_UNLINKED'] });
  expect(await change('qingtian', 'confirmLink', { link, side: 'ORIGIN' })).toMatchObject({ link: null });
  expect((await change('shanghai', 'confirmLink', { link, side: 'ORIGIN' })).userErrors).toMatchObject([
    { code: 'NOT_YOURS' },
  ]);
  expect((await change('yongjia', 'confirmLink', { link, side: 'ORIGIN' })).link).toMatchObject({
    state: 'CANDIDATE',
    confirmedBy: ['ORIGIN'],
  });
  expect((await viewOf(story)).reception, 'one side alone links nothing').toBeNull();
  const named = `state confirmedBy member { name }`;
  expect((await change('shanghai', 'confirmLink', { link, side: 'DESTINATION' }, named)).link).toEqual({
    state: 'LINKED',
    confirmedBy: ['ORIGIN', 'DESTINATION'],
    // At home they never left: their home county does not show them to the city.
    member: null,
  });
  await expect.poll(async () => (await viewOf(story)).reception, { timeout: 10_000 }).not.toBeNull();
  expect(await viewOf(story)).toMatchObject({
    handover: 'UNDECLARED',
    findings: expect.arrayContaining(['UNDECLARED_OUTFLOW']),
  });
  expect((await change('yongjia', 'breakLink', { link, reason: '电话核实不是同一人' })).link?.state).toBe('BROKEN');
  await expect
    .poll(() => viewOf(story), { timeout: 10_000 })
    .toMatchObject({ reception: null, handover: 'AT_HOME', findings: [] });
});

test('a rejected pair stays rejected until what is compared changes', async () => {
  const [, story] = inShanghai();
  if (!story) throw new Error('the demo has no such case');
  const link = (await linksOf(story))[0]?.id ?? '';
  expect((await change('yongjia', 'rejectLink', { link, reason: '同名同姓' })).link?.state).toBe('REJECTED');
  expect((await viewOf(story)).findings).toEqual([]);
  const amend = (input: object) =>
    world.ask(`mutation ($input: AmendMemberInput!) { amendMember(input: $input) { userErrors { code message } } }`, {
      input: { idempotencyKey: `amend-${++key}-key`, member: idOf(story), ...input },
    });
  const same = await amend({ phone: story.member.phone });
  expect(same.errors, JSON.stringify(same.errors)).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect((await linksOf(story))[0]?.state).toBe('REJECTED');
  await amend({ phone: '13900008888' });
  await expect.poll(async () => (await linksOf(story))[0]?.state, { timeout: 10_000 }).toBe('CANDIDATE');
  expect((await viewOf(story)).findings).toEqual(['RECORD_UNLINKED']);
});

test('a candidate whose member the origin looks for says so and comes first', async () => {
  const [, , story] = met().length > 2 ? met() : [];
  if (!story) return;
  const { data, errors } = await world.ask(
    `mutation ($input: AmendMemberInput!) { amendMember(input: $input) { userErrors { code message } } }`,
    { input: { idempotencyKey: `amend-${++key}-key`, member: idOf(story), whereabouts: 'UNKNOWN' } },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  expect(data.amendMember.userErrors).toEqual([]);
  const first = async (): Promise<Link | undefined> =>
    (await world.ask(`{ identityLinks(first: 1) { nodes { ${LINK} } } }`)).data.identityLinks.nodes[0];
  await expect.poll(async () => (await first())?.member?.id, { timeout: 10_000 }).toBe(idOf(story));
  expect((await first())?.evidence[0]).toBe('该成员去向不明');
});
