import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, startTestSystem, type TestSystem } from '../kit/system.ts';

const readingSides = ['origin', 'destination', 'association'] as const;

const documents = [
  readFileSync(new URL('../../schema/documents/MemberCard.graphql', import.meta.url), 'utf8'),
  `query Recorded($id: ID!) { member(id: $id) {
    id name standing homeBranch { name } outflow { reason validFrom } originContact { name phone }
    reception { validFrom branch { name } } destinationContact { name phone } membership { role association { name } } } }`,
  `query Lists($id: ID!) { member(id: $id) {
    id birthDate masked originContacts(first: 2) { totalCount nodes { name phone } }
    outflows(last: 3) { nodes { reason destination { code } } } } }`,
];

interface Question {
  readonly account: string;
  readonly document: string;
  readonly id: string;
}

/** What one side's log says was read: by whom, of whom. */
type Read = readonly [account: string, subjects: string];

let system: TestSystem;
const logs = new Map<string, pg.Client>();
let questions: readonly Question[] = [];

const readsSince = async (side: string, seq: number): Promise<{ readonly last: number; readonly reads: Read[] }> => {
  const { rows } = await (logs.get(side) as pg.Client).query<{ seq: number; account: string; subjects: string }>(
    `SELECT seq::int, entry::jsonb ->> 'account' AS account, entry::jsonb ->> 'subjects' AS subjects
       FROM audit_entry WHERE seq > $1 AND entry::jsonb ->> 'kind' = 'read' ORDER BY seq`,
    [seq],
  );
  return {
    last: rows.at(-1)?.seq ?? seq,
    reads: rows.map(({ account, subjects }): Read => [account, subjects]).sort((a, b) => (`${a}` < `${b}` ? -1 : 1)),
  };
};

/** Asks everything in `turns` that begin one after the other; gives the answers, and what each side logged of them. */
const askIn = async (turns: readonly (readonly Question[])[]) => {
  const before = new Map<string, number>();
  for (const side of readingSides) before.set(side, (await readsSince(side, 0)).last);
  const answers: Answer[] = [];
  for (const turn of turns)
    answers.push(
      ...(await Promise.all(turn.map(({ document, id, account }) => system.ask(document, { id }, account)))),
    );
  const logged = [];
  for (const side of readingSides) logged.push((await readsSince(side, before.get(side) ?? 0)).reads);
  return { answers: answers.map(({ data, errors }) => ({ data, errors })), logged };
};

beforeAll(async () => {
  system = await startTestSystem(200);
  const urls = JSON.parse(readFileSync(join(system.dataFolder, 'databases.json'), 'utf8'));
  for (const side of readingSides) {
    const client = new pg.Client({ connectionString: urls[side] });
    await client.connect();
    logs.set(side, client);
  }
  const { data } = await system.ask('{ members(first: 30) { nodes { id } } }');
  const ids: string[] = data.members.nodes.map(({ id }: { id: string }) => id);
  const accounts = system.system.local.accounts.all().filter(({ kind }) => kind === 'person');
  const question = fc.record({
    account: fc.constantFrom(...accounts.map(({ id }) => id)),
    document: fc.constantFrom(...documents),
    id: fc.constantFrom(...ids),
  });
  // The same question twice at once would be one read.
  const all = fc.uniqueArray(question, { minLength: 400, maxLength: 400, selector: (one) => JSON.stringify(one) });
  questions = fc.sample(all, { numRuns: 1, seed: 1 })[0] ?? [];
});
afterAll(async () => {
  for (const client of logs.values()) await client.end();
  await system?.stop();
});

test('accounts that ask at once are answered, and logged, as if each had asked alone', async () => {
  const alone = await askIn(questions.map((question) => [question]));
  expect(alone.answers.filter(({ data }) => data?.member).length).toBeGreaterThan(40);
  expect(alone.answers.filter(({ data }) => data?.member === null).length).toBeGreaterThan(40);
  const atOnce = await askIn([questions.slice(0, 200), questions.slice(200)]);
  expect(atOnce).toEqual(alone);
});

test('and so is one account that asks much at once', async () => {
  const mine = [...new Map(questions.map((one) => [one.document + one.id, { ...one, account: 'yongjia' }])).values()];
  const alone = await askIn(mine.map((question) => [question]));
  const atOnce = await askIn([mine]);
  expect(atOnce).toEqual(alone);
});
