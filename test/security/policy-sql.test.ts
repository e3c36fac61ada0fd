import { readFileSync } from 'node:fs';
import { claimsOf } from '@liangdi/kit';
import { startTestServer, type TestServer } from '@liangdi/kit/testing';
import {
  type AttributesSql,
  answersFor,
  answersSql,
  inRow,
  inRows,
  type SideName,
  sees,
  seesSql,
} from '@liangdi/schema/policy';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomCases } from './random-cases.ts';

const { random, randomViewer, randomSubject } = randomCases(20_261_127);
const subjectsOfSide = 100;
const layouts = 4;
const viewersOfLayout = 40;

let server: TestServer;
let client: pg.Client;

beforeAll(async () => {
  server = await startTestServer();
  client = new pg.Client({ connectionString: (await server.database('policy')).owner });
  await client.connect();
  await client.query(readFileSync(new URL('../../subgraphs/kit/src/viewer/viewer.sql', import.meta.url), 'utf8'));
});

afterAll(async () => {
  await client?.end();
  await server?.stop();
});

/** Each attribute by the row itself or by rows of another table, as it comes; one end of a pair is always in the row. */
const randomLayout = (attributes: readonly string[]): AttributesSql =>
  Object.fromEntries(
    attributes.map((name) => {
      if (name === 'region') return [name, inRow(`(s.told -> 'region' ->> 0)`)];
      const inTheRow = `SELECT 1 FROM jsonb_array_elements_text(s.told -> '${name}') AS "${name}"(value) WHERE`;
      return [
        name,
        random() < 0.4
          ? [{ some: (test) => `EXISTS (${inTheRow} ${test(`"${name}".value`)})` }]
          : inRows('told v WHERE v.n = s.n', (test) => `v.attribute = '${name}' AND ${test('v.value')}`),
      ];
    }),
  );

/** Random subjects of a side, in tables that tell their attributes either way. */
const makeSubjects = async (side: SideName) => {
  const subjects = Array.from({ length: subjectsOfSide }, () => randomSubject(side));
  const told = subjects.flatMap((subject, n) =>
    Object.entries(subject).flatMap(([attribute, values]) => values.map((value) => [n, attribute, value] as const)),
  );
  await client.query(
    'CREATE TEMP TABLE subject (n INT, told JSONB); CREATE TEMP TABLE told (n INT, attribute TEXT, value TEXT)',
  );
  await client.query('INSERT INTO subject SELECT n - 1, told FROM unnest($1::jsonb[]) WITH ORDINALITY x(told, n)', [
    subjects.map((subject) => JSON.stringify(subject)),
  ]);
  await client.query(
    'INSERT INTO told SELECT * FROM unnest($1::int[], $2::text[], $3::text[])',
    [0, 1, 2].map((column) => told.map((row) => row[column])),
  );
  return subjects;
};

test.each(['origin', 'destination', 'association', 'coordination'] as const)(
  'the SQL of the policy of the %s decides as the policy does, wherever the attributes of a row are told',
  async (side) => {
    const subjects = await makeSubjects(side);
    const counts = { hidden: 0, seen: 0, answered: 0 };
    for (let layout = 0; layout < layouts; layout += 1) {
      const attributes = randomLayout([...new Set(subjects.flatMap((subject) => Object.keys(subject)))]);
      const text = `SELECT (${seesSql(side, attributes)}) IS TRUE AS seen, (${answersSql(side, attributes)}) IS TRUE AS answered
                    FROM subject s ORDER BY s.n`;
      for (let n = 0; n < viewersOfLayout; n += 1) {
        const claims = claimsOf(randomViewer());
        await client.query("SELECT set_config('liangdi.viewer', $1, false)", [JSON.stringify(claims)]);
        const { rows } = await client.query<{ seen: boolean; answered: boolean }>(text);
        const decided = subjects.map((subject) => {
          const seen = sees(side, subject, claims);
          return { seen, answered: seen && answersFor(side, subject, claims) };
        });
        // Whether somebody answers is asked of rows that they see.
        expect(rows.map(({ seen, answered }) => ({ seen, answered: seen && answered }))).toEqual(decided);
        for (const { seen, answered } of decided) counts[answered ? 'answered' : seen ? 'seen' : 'hidden'] += 1;
      }
    }
    await client.query('DROP TABLE subject, told');
    // The comparison says something only if each answer occurs often.
    expect(Math.min(...Object.values(counts)), JSON.stringify(counts)).toBeGreaterThan(300);
  },
);
