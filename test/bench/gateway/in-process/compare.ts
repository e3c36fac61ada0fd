import { readFileSync } from 'node:fs';
import { askOver } from '../../../kit/system.ts';
import { processSeconds, serverSeconds } from '../../kit/server-cpu.ts';
import { startCommand } from '../../kit/start-command.ts';
import { median, printFigures } from '../../kit/table.ts';
import { type LoadResult, load } from '../load.ts';
import { cardDocument } from './card.ts';
import { startChild } from './child.ts';

interface SystemWords {
  readonly port: number;
  /** Of coordinators who see the same. */
  readonly tokens: readonly string[];
  readonly regions: readonly string[];
  readonly cluster: string;
  readonly owners: Readonly<Record<string, string>>;
}

interface Round {
  readonly perSecond: number;
  /** Milliseconds of processor time for a request, outside and inside of PostgreSQL. */
  readonly node: number;
  readonly postgres: number;
  readonly p99: number;
}

const judgedDocument = readFileSync(
  new URL('../../../../schema/documents/MemberCard.graphql', import.meta.url),
  'utf8',
);

const membersOf = async ({
  port,
  tokens: [token = ''],
  regions,
}: SystemWords): Promise<readonly { readonly id: string }[]> => {
  const page = '{ members(first: 100, filter: { county: $county }) { nodes { id } } }';
  const { data } = await askOver(`http://127.0.0.1:${port}`, token, `query Members($county: String!) ${page}`, {
    county: regions[0],
  });
  return data.members.nodes;
};

/**
 * The whole system in one process beside a bare handler with one statement, both with the same PostgreSQL on one core:
 * the card of a hundred members, each answer compared byte by byte. Returns how many differed.
 */
export const compareInProcess = async (given: {
  readonly seconds: number;
  readonly rounds: number;
}): Promise<number> => {
  const system = await startChild<SystemWords>('./system-server.ts', startCommand().flags);
  try {
    const sql = await startChild<{ readonly port: number }>('./sql-server.ts', [], JSON.stringify(system.words));
    try {
      return await compare(given, system, sql);
    } finally {
      await sql.stop();
    }
  } finally {
    await system.stop();
  }
};

/** Without what an answer says of its own cost, which no two share. */
const dataOf = (body: Buffer): string => {
  const text = body.toString();
  const end = text.lastIndexOf(',"extensions":{"cost":');
  return end < 0 ? text : `${text.slice(0, end)}}`;
};

type Started<Words> = Awaited<ReturnType<typeof startChild<Words>>>;

const compare = async (
  { seconds, rounds }: { readonly seconds: number; readonly rounds: number },
  system: Started<SystemWords>,
  sql: Started<{ readonly port: number }>,
): Promise<number> => {
  const variables = await membersOf(system.words);
  const answers = new Map<string, string>();
  const told = new Set<string>();
  let wrong = 0;
  /** Milliseconds of processor time, of whoever is asked and of PostgreSQL. */
  const cpu = (): { readonly node: number; readonly postgres: number } => ({
    node: (processSeconds(system.pid) + processSeconds(sql.pid)) * 1000,
    postgres: serverSeconds(system.words.cluster) * 1000,
  });

  /** The first `data` about a member is what every other must equal to the byte, whoever gives it. */
  const ask = async (query: string, port: number, tokens: readonly string[]): Promise<Round> => {
    const isRight = (body: Buffer, index: number): boolean => {
      const data = dataOf(body);
      const key = `${query} ${index}`;
      const first = answers.get(key);
      if (!first && data.startsWith('{"data":{"member":{')) answers.set(key, data);
      const isSame = answers.get(key) === data;
      if (!isSame) told.add(/"code":"\w+"/.exec(data)?.[0] ?? `other data than before, member ${index + 1}`);
      return isSame;
    };
    const token = (n: number): string => tokens[n % tokens.length] ?? '';
    const options = { port, path: '/graphql', query, variables, token, connections: 50, isRight, seconds };
    wrong += (await load(options)).wrong;
    const before = cpu();
    const result: LoadResult = await load(options);
    const after = cpu();
    wrong += result.wrong;
    return {
      perSecond: result.requests / result.seconds,
      node: (after.node - before.node) / result.requests,
      postgres: (after.postgres - before.postgres) / result.requests,
      p99: result.latencies[Math.floor(result.latencies.length * 0.99)] ?? 0,
    };
  };

  const { port, tokens } = system.words;
  const recorded: Round[] = [];
  const judged: Round[] = [];
  const stated: Round[] = [];
  /** The same from accounts of their own, whose reads never go together. */
  const recordedApart: Round[] = [];
  const judgedApart: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    stated.push(await ask(cardDocument, sql.words.port, tokens));
    recorded.push(await ask(cardDocument, port, tokens.slice(0, 1)));
    recordedApart.push(await ask(cardDocument, port, tokens));
    judged.push(await ask(judgedDocument, port, tokens.slice(0, 1)));
    judgedApart.push(await ask(judgedDocument, port, tokens));
  }
  for (const why of told) process.stdout.write(`wrong answers: ${why}\n`);
  const of = (all: readonly Round[], pick: (round: Round) => number): number => median(all.map(pick));
  const rows = (what: string, all: readonly Round[]) => [
    { what, measured: of(all, ({ perSecond }) => perSecond), unit: 'req/s' },
    { what: `${what}: CPU of Node`, measured: of(all, ({ node }) => node), unit: 'ms/req' },
    { what: `${what}: CPU of PostgreSQL`, measured: of(all, ({ postgres }) => postgres), unit: 'ms/req' },
    { what: `${what}: p99`, measured: of(all, ({ p99 }) => p99), unit: 'ms' },
  ];
  const ratio = of(recorded, ({ perSecond }) => perSecond) / of(stated, ({ perSecond }) => perSecond);
  printFigures(`in process: the card of ${variables.length} members, wrong answers: ${wrong}`, [
    ...rows('one statement, bare handler', stated),
    ...rows('the same JSON from Liangdi', recorded),
    { what: 'throughput of the second to the first', measured: ratio * 100, unit: '%', target: { atLeast: 50 } },
    ...rows('the same JSON, as many accounts', recordedApart),
    ...rows('MemberCard, judged, from Liangdi', judged),
    ...rows('MemberCard, as many accounts', judgedApart),
  ]);
  return wrong;
};
