import pg from 'pg';
import type { Tried } from './mutations.ts';
import type { Ask } from './prepare.ts';

/** Changes in one request: they run one after the other. */
const together = 15;

const usualRefusals = ['NOT_YOURS', 'NOT_FOUND', 'FORBIDDEN', 'NO_AGREEMENT'];

/** Tries changes as an account; gives those whose answer is not a refusal when it should be one, or is when it should not. */
export const tryMutations = async (
  ask: Ask,
  account: string,
  tried: readonly Tried[],
  refused: boolean,
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (let n = 0; n < tried.length; n += together) {
    const part = tried.slice(n, n + together);
    const variables = Object.fromEntries(
      part.map(({ name, input }) => [name, { idempotencyKey: `matrix-${account}-${name}`, ...input }]),
    );
    const declared = part.map(({ name }) => `$${name}: ${name[0]?.toUpperCase()}${name.slice(1)}Input!`).join(', ');
    const fields = part.map(({ name }) => `${name}(input: $${name}) { userErrors { code message } }`).join(' ');
    const { data, errors } = await ask(account, `mutation (${declared}) { ${fields} }`, variables);
    for (const { name, refusals = usualRefusals } of part) {
      const code = data?.[name] ? (data[name].userErrors[0]?.code ?? 'DONE') : errors?.[0]?.extensions?.code;
      if ([...refusals, 'NO_AGREEMENT'].includes(code) !== refused) wrong.push(`${account} ${name}: ${code}`);
    }
  }
  return wrong;
};

/** Rows of every table of the four databases that a change may write to; reading is logged, and keys are taken, by anybody. */
export const rowsOf = async (owners: Readonly<Record<string, string>>): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const [side, connectionString] of Object.entries(owners)) {
    const client = new pg.Client({ connectionString });
    await client.connect();
    try {
      const tables = await client.query<{ name: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
          WHERE schemaname IN ('public', 'read_model') AND tablename !~ '^(audit|idempotency|_prisma)'`,
      );
      for (const { name } of tables.rows) {
        const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${name}`);
        counts[`${side} ${name}`] = Number(rows[0]?.count);
      }
    } finally {
      await client.end();
    }
  }
  return counts;
};
