import { readGlobalId } from '@liangdi/kit';
import { subgraphNames } from '@liangdi/schema';
import { policy, sensitiveFields, subjects } from '@liangdi/schema/policy';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEvents } from '../kit/events.ts';
import { startTestSystem, type TestSystem } from '../kit/system.ts';
import { compare, fieldOf } from './matrix/compare.ts';
import { sensitive } from './matrix/expect.ts';
import { emptyFields, notOnAPath } from './matrix/gaps.ts';
import { type Learnt, learn } from './matrix/learn.ts';
import { triedOf } from './matrix/mutations.ts';
import { type Place, placesOf } from './matrix/observe.ts';
import { tryPlaces } from './matrix/partners.ts';
import { named } from './matrix/prepare.ts';
import { rowsOf, tryMutations } from './matrix/try-mutations.ts';
import { type MatrixRunning, startMatrixWorld } from './matrix/world.ts';

let system: TestSystem;
let running: MatrixRunning;
let learnt: Learnt;

beforeAll(async () => {
  system = await startTestSystem(150);
  running = await startMatrixWorld(system);
  learnt = await learn(running);
}, 120_000);

afterAll(() => system?.stop());

const compared = (viewers = running.viewers, documents = learnt.documents) =>
  compare(running.ask, viewers, documents, running.world.member, learnt.own);

const documentsOf = (...roots: readonly string[]) =>
  learnt.documents.filter(({ edges }) => edges.some(({ key }) => roots.includes(key)));

const viewersNamed = (...accounts: readonly string[]) =>
  running.viewers.filter(({ account }) => accounts.includes(account));

/** Every field of every type, as `Type.field`. */
const allFields = (): readonly string[] =>
  Object.values(learnt.schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

/** Every place that a partner may be refused: an id that was given is given back to anybody. */
const allPlaces = (): readonly Place[] =>
  [...placesOf(learnt.documents.flatMap(({ edges }) => edges)).values()].filter(
    ({ path, leaf }) => !path.at(-1)?.narrowed || (leaf !== undefined && leaf !== 'id'),
  );

/** The first place of each field. */
const placesByField = (): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  for (const place of allPlaces()) if (!places.has(fieldOf(place))) places.set(fieldOf(place), place);
  return places;
};

test('the sensitive fields of the policy are those that are meant', () => {
  const ruled = subgraphNames.flatMap((side) =>
    Object.keys(policy[side].types).flatMap((type) => sensitiveFields(side, type).map((field) => `${type}.${field}`)),
  );
  expect(ruled.sort()).toEqual([...sensitive].sort());
});

describe('what is asked', () => {
  test('every role gets of every field what the table of roles gives it, and no field is passed over in silence', async () => {
    const { disagreements, asked, seen, answers } = await compared();
    expect(disagreements).toEqual([]);
    expect([...learnt.skipped]).toEqual([]);
    expect
      .soft(
        allFields()
          .filter((field) => !asked.has(field) && !/^(Mutation|Subscription)\.|Payload\./.test(field))
          .sort(),
      )
      .toEqual([...notOnAPath].sort());
    expect([...asked].filter((field) => !seen.has(field)).sort()).toEqual([...emptyFields].sort());
    // Whoever has nothing of the member finds nothing that is theirs in any answer, whatever the field.
    const given = new Set([
      running.world.member,
      ...learnt.documents.flatMap(({ query }) => query.match(/"[\w-]{40,}"/g)?.map((id) => id.slice(1, -1)) ?? []),
    ]);
    const ids = [...learnt.own].filter((id) => !given.has(id));
    expect(ids.length).toBeGreaterThan(20);
    for (const { account, sight } of running.viewers)
      if (Object.values(sight).every((one) => one === 'nothing'))
        expect(
          ids.filter((id) => answers.get(account)?.includes(id)),
          account,
        ).toEqual([]);
  }, 120_000);

  test('a partner gets what its agreement names, field by field, and is refused all else', async () => {
    const places = [...placesByField().values()];
    expect(await tryPlaces(running.ask, 'named', places, new Set(named))).toEqual([]);
    // Who may have counts alone is refused persons as such, so that one place for each way to them is enough.
    const ways = places.filter(({ leaf }) => leaf === undefined);
    expect(await tryPlaces(running.ask, 'counting', ways, new Set())).toEqual([]);
    for (const { query } of learnt.documents) {
      const { data, errors } = await running.ask('unagreed', query);
      expect([data, errors?.[0].extensions.code]).toEqual([undefined, 'NO_AGREEMENT']);
    }
  }, 120_000);

  test('a list comes to a partner in no order that tells what is not named', async () => {
    const listed = async (account: string): Promise<readonly string[]> => {
      const page = `first: 14) { nodes { id } pageInfo { endCursor } }`;
      const { data } = await running.ask(account, `{ members(${page} }`);
      const after = data.members.pageInfo.endCursor;
      const rest = await running.ask(account, `{ members(after: "${after}", ${page} }`);
      return [...data.members.nodes, ...rest.data.members.nodes].map(({ id }: any) => readGlobalId(id)?.id ?? '');
    };
    const [named, unnamed] = [await listed('finding-dates'), await listed('finding')];
    expect(unnamed.length).toBeGreaterThan(14);
    expect(unnamed).toEqual([...unnamed].sort());
    expect(named).not.toEqual([...named].sort());
    expect([...named].sort()).toEqual(unnamed);
  });

  test('of birth dates that contradict each other one is shown what each side shows them', async () => {
    const { member, viewers, partners } = { ...running, ...running.world };
    const ask = async (account: string, fields: string): Promise<any> =>
      (await running.ask(account, `{ node(id: "${member}") { ... on Member { ${fields} } } }`)).data?.node;
    const valuesFor = async (account: string): Promise<readonly (readonly string[])[]> => {
      const { findings = [] } =
        (await ask(account, 'responsibility { findings { field values } }'))?.responsibility ?? {};
      return findings.flatMap(({ field, values }: any) => (field === 'birthDate' ? [values ?? []] : []));
    };
    const values = new Map<string, unknown>();
    for (const { account, sight } of viewers) {
      values.set(account, await valuesFor(account));
      if (sight.coordination === 'nothing') {
        expect(values.get(account), account).toEqual([]);
        continue;
      }
      const shown = await ask(account, 'birthDate destinationRecords { birthDate } associationRecords { birthDate }');
      const stated = (side: string, { birthDate }: any) => (birthDate === null ? [] : [`${side}: ${birthDate}`]);
      const atHome = stated('ORIGIN', shown);
      expect(values.get(account), account).toEqual([
        [...atHome, ...stated('DESTINATION', shown.destinationRecords[0])],
        [...atHome, ...stated('ASSOCIATION', shown.associationRecords[0])],
      ]);
    }
    expect(values.get('team')).toEqual([[], []]);
    for (const { account } of partners) values.set(account, await valuesFor(account));
    expect(partners.map(({ account }) => values.get(account))).toEqual([
      [],
      [[], []],
      [['ORIGIN: 1971-02-03'], ['ORIGIN: 1971-02-03']],
      [],
      [],
    ]);
  }, 60_000);

  test('a member reads in their log that a birth date was shown as part of a finding', async () => {
    const field = `{ node(id: "${running.world.member}") { ... on Member { responsibility { findings { values } } } } }`;
    const log = '{ me { coordinationAccesses(first: 2) { nodes { fields } } } }';
    for (const account of ['team', 'opener']) await running.ask(account, field);
    const { nodes } = (await running.ask('self', log)).data.me.coordinationAccesses;
    expect(nodes.map(({ fields }: any) => fields.includes('birth date'))).toEqual([true, false]);
  });

  test('nobody at all, and an account that was disabled, get nothing', async () => {
    const { url, local } = system.system;
    const account = local.accounts.find('county');
    if (!account) throw new Error('the county has an account');
    const token = await local.issuer.issue({ ...account, id: 'qingtian' });
    local.accounts.save(local.accounts.all().map((one) => (one.id === 'qingtian' ? { ...one, disabled: true } : one)));
    for (const { query } of learnt.documents)
      for (const authorization of [undefined, `Bearer ${token}`]) {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
          body: JSON.stringify({ query }),
        });
        expect([response.status, ((await response.json()) as { data?: unknown }).data]).toEqual([401, undefined]);
      }
  }, 60_000);
});

test('what is told as it happens is told to those who see the member', async () => {
  const { url, local } = system.system;
  const accounts = [...running.viewers, ...running.partners];
  const streams = await Promise.all(
    accounts.flatMap(({ account }) =>
      ['responsibilityChanged { id name }', 'findingsChanged { member { id } }'].map(async (field) => {
        const known = local.accounts.find(account);
        if (!known) throw new Error(`there is no account ${account}`);
        const token = await local.issuer.issue(known);
        const { purpose } = accounts.find((one) => one.account === account) ?? {};
        const stated = purpose === undefined ? {} : { 'x-purpose': purpose };
        const events = await openEvents(url, token, `subscription { ${field} }`, {}, stated);
        return { account, field, events };
      }),
    ),
  );
  const told = (account: string, field: string): boolean =>
    streams.some(
      (one) =>
        one.account === account &&
        one.field.startsWith(field) &&
        JSON.stringify(one.events.results).includes(running.world.member),
    );
  const { data } = await running.ask(
    'county',
    `mutation ($input: LogOriginContactInput!) { logOriginContact(input: $input) { userErrors { code } } }`,
    {
      input: {
        idempotencyKey: 'matrix-told',
        member: running.world.member,
        direction: 'TO_MEMBER',
        means: 'PHONE',
        at: new Date(Date.now() - 60_000).toISOString(),
      },
    },
  );
  expect(data.logOriginContact.userErrors).toEqual([]);
  await running.ask(
    'self',
    `mutation ($input: DisputeFactInput!) { disputeFact(input: $input) { userErrors { code } } }`,
    {
      input: { idempotencyKey: 'matrix-disputed', fact: running.world.member, field: 'standing', reason: '有误' },
    },
  );
  const may = running.viewers.filter(({ sight }) => sight.coordination !== 'nothing').map(({ account }) => account);
  for (const field of ['responsibilityChanged', 'findingsChanged']) {
    await expect
      .poll(() => accounts.map(({ account }) => account).filter((account) => told(account, field)), { timeout: 15_000 })
      .toEqual(may);
  }
  const isRefused = ({ account }: { account: string }) => running.partners.some((one) => one.account === account);
  for (const { events } of streams.filter(isRefused)) expect(events.status).toBe(403);
  for (const { events } of streams) events.close();
}, 60_000);

describe('what is changed', () => {
  test('every mutation is refused to everybody but those who may, and then nothing was written; to them it is not', async () => {
    const tried = triedOf(running.world, running.found, (type) => [...(learnt.ids.get(type) ?? [])][0] ?? '');
    expect(tried.map(({ name }) => name).sort()).toEqual(
      subgraphNames.flatMap((side) => Object.keys(policy[side].writes)).sort(),
    );
    const accounts = [...running.viewers, ...running.partners].map(({ account }) => account);
    const { owners } = system.system.sides;
    const before = await rowsOf(owners);
    const wrong: string[] = [];
    for (const account of accounts)
      wrong.push(
        ...(await tryMutations(
          running.ask,
          account,
          tried.filter(({ may }) => !may.includes(account)),
          true,
        )),
      );
    expect(wrong).toEqual([]);
    expect(await rowsOf(owners)).toEqual(before);
    for (const one of tried)
      for (const account of one.may) wrong.push(...(await tryMutations(running.ask, account, [one], false)));
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('a rule that is loosened while the table stays as it is', () => {
  /** Sets a rule of the policy for as long as something is asked. */
  const loosened = async <Target extends object, Answer>(
    target: Target,
    changes: Partial<Target>,
    ask: () => Promise<Answer>,
  ): Promise<Answer> => {
    const before = { ...target };
    Object.assign(target, changes);
    try {
      return await ask();
    } finally {
      for (const key of Object.keys(changes)) delete target[key as keyof Target];
      Object.assign(target, before);
    }
  };

  test('is found where it opens rows', async () => {
    const counts = () => compared(viewersNamed('county', 'secretary'), documentsOf('aggregates'));
    expect((await counts()).disagreements).toEqual([]);
    const { sees } = subjects.coordination;
    const { disagreements } = await loosened(
      sees,
      { associationSecretary: [{ rule: 'within', attribute: 'places' }] },
      counts,
    );
    expect(disagreements).toContain('+secretary aggregates>AggregateConnection.nodes');
  });

  test('is found where it opens a change', async () => {
    const tried = triedOf(running.world, running.found, (type) => [...(learnt.ids.get(type) ?? [])][0] ?? '');
    const propose = () =>
      tryMutations(
        running.ask,
        'other-home-branch',
        tried
          .filter(({ name }) => name === 'proposeRule')
          .map((one) => ({ ...one, input: { ...one.input, idempotencyKey: 'matrix-loosened' } })),
        true,
      );
    const { writes } = policy.coordination;
    const rules = {
      ...writes.proposeRule,
      branchOfficer: [{ rule: 'own', attribute: 'region', claim: 'regions' }],
    } as const;
    expect(await loosened(writes as Record<string, object>, { proposeRule: rules }, propose)).toEqual([
      'other-home-branch proposeRule: DONE',
    ]);
  });

  test('is found where it opens fields to partners', async () => {
    const known = new Set(placesByField().values());
    const others = allPlaces().filter((place) => !known.has(place) && fieldOf(place).startsWith('Outflow.'));
    const ask = () => tryPlaces(running.ask, 'named', others, new Set(named));
    const { Outflow } = policy.origin.types;
    if (!Outflow) throw new Error('the origin has outflows');
    const wrong = await loosened(Outflow, { rows: 'open' }, ask);
    expect(wrong.length).toBeGreaterThan(0);
    for (const one of wrong) expect(one).toMatch(/^named gets /);
  });
});
