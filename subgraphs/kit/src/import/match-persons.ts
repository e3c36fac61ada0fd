import type { FactRow, FactTable } from '../facts/fact-table.ts';
import { seesFact, selectFact } from '../facts/select.ts';
import { type Described, signsOf } from './described.ts';
import type { ImportPlace, PlanProblem, Reader } from './side.ts';

type PersonRow = FactRow & Pick<Described, 'birthDate' | 'phone'>;

export type Match<Row> =
  | { readonly kind: 'new'; readonly problems: readonly PlanProblem[] }
  | { readonly kind: 'known'; readonly row: Row; readonly problems: readonly PlanProblem[] }
  | { readonly kind: 'unclear'; readonly problem: PlanProblem };

/** One that says whom the row is about. */
export type ClearMatch<Row> = Exclude<Match<Row>, { readonly kind: 'unclear' }>;

/**
 * Whom of a region's persons each row is about: by identity token, else by name with birth date or phone, where the tokens
 * do not speak against it. Several that fit are for people to decide. Persons whom the account does not see are not there,
 * and what is masked to it fits nothing; but nobody goes in twice with one token.
 * @param name SQL of the name of `f`, as the table's index has it
 */
export const matchPersons = async <Row extends PersonRow>(
  read: Reader,
  table: FactTable<Row>,
  { region, readAll }: Pick<ImportPlace, 'region' | 'readAll'>,
  persons: readonly Described[],
  name = 'f.name',
): Promise<readonly Match<Row>[]> => {
  const given = persons.map((person, n) => ({ n, ...person }));
  const columns = selectFact(table);
  const standing = 'f.region = $1 AND f.superseded_at IS NULL AND NOT f.withdrawn';
  const current = `${standing} AND ${seesFact(table)}`;
  const all = await read<Row & { readonly n: number; readonly byToken: boolean }>(
    `import.match.${table.table}`,
    `WITH g AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($2::jsonb)
       AS g(n int, name text, "identityToken" text))
     SELECT g.n, true AS "byToken", f.* FROM g, LATERAL (SELECT ${columns} FROM ${table.table} f
       WHERE ${current} AND f.identity_token = g."identityToken" OFFSET 0) f
     UNION ALL
     SELECT g.n, false, f.* FROM g, LATERAL (SELECT ${columns} FROM ${table.table} f
       WHERE ${current} AND ${name} = g.name AND g.name <> '' AND (f.identity_token IS NULL OR g."identityToken" IS NULL) OFFSET 0) f`,
    // Each row looks for its own by the indexes: the planner cannot tell how many a document holds.
    [region, JSON.stringify(given.map(({ n, name: called, identityToken }) => ({ n, name: called, identityToken })))],
  );
  const tokens = given.flatMap(({ identityToken }) => identityToken ?? []);
  const taken =
    tokens.length === 0
      ? []
      : await readAll<{ readonly token: string }>(
          `import.tokens.${table.table}`,
          `SELECT f.identity_token AS token FROM ${table.table} f WHERE ${standing} AND f.identity_token = ANY($2::text[])`,
          [region, tokens],
        );
  const isTaken = new Set(taken.map(({ token }) => token));
  // Birth dates and phones are sealed in the database: namesakes are compared here.
  const found = all.filter((row) => row.byToken || alike(row, given[row.n]));
  const byRow = Map.groupBy(found, ({ n }) => n);
  return given.map(({ n, ...person }) => {
    const fit = byRow.get(n) ?? [];
    const byToken = fit.filter((each) => each.byToken);
    const fitting = byToken.length > 0 ? byToken : fit;
    const ids = new Set(fitting.map(({ id }) => id));
    const [row] = fitting;
    if (ids.size > 1) return { kind: 'unclear', problem: problems.several };
    if (person.identityToken !== null && byToken.length === 0 && isTaken.has(person.identityToken))
      return { kind: 'unclear', problem: problems.elsewhere };
    if (row) return { kind: 'known', row, problems: [] };
    const nameOnly = person.identityToken === null && signsOf(person).length === 0;
    return { kind: 'new', problems: nameOnly ? [problems.nameOnly] : [] };
  });
};

const alike = (row: PersonRow, given: Described | undefined): boolean => {
  const signs = given ? signsOf(given) : [];
  return signsOf(row).some((sign) => signs.includes(sign));
};

const problems = {
  several: {
    code: 'SEVERAL_FIT',
    severity: 'refused',
    field: 'name',
    message: {
      'zh-CN': '已有多人与此行相符。请补充身份证号码以区分。',
      en: 'Several persons on record fit this row. Add the resident ID number to tell them apart.',
    },
  },
  elsewhere: {
    code: 'RECORDED_ELSEWHERE',
    severity: 'refused',
    field: 'idNumber',
    message: {
      'zh-CN': '持此身份证号码的人员已由本地另一组织登记。请联系该组织或上级协调员。',
      en: 'Another organisation here has a person with this ID number on record. Ask it, or the coordinator.',
    },
  },
  nameOnly: {
    code: 'NAME_ONLY',
    severity: 'suspect',
    field: 'name',
    message: {
      'zh-CN': '除姓名外没有可识别的信息（身份证号码、出生日期或电话），可能与已有人员重复。',
      en: 'Nothing but the name tells who this is (no ID number, birth date or phone): it may repeat a person on record.',
    },
  },
} as const satisfies Record<string, PlanProblem>;
