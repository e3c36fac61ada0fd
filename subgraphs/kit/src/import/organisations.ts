import type { PlanProblem, Reader } from './side.ts';

export interface NamedOrganisation {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly openedOn: string;
  readonly closedOn: string | null;
}

/** Names as people write them: without blanks, brackets and what goes without saying. */
const compact = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s()（）·、，,.\-—]/g, '')
    .replace(/^中共|^中国共产党/, '')
    .replace(/(流动)?党?支部(委员会)?$/, '');

/** Finds the organisation that a cell names among those of a region. */
export const organisationsOf = async (read: Reader, table: string, region: string) => {
  const rows = await read<NamedOrganisation>(
    `import.${table}`,
    `SELECT id, name, opened_on::text AS "openedOn", closed_on::text AS "closedOn" FROM ${table} WHERE region = $1 LIMIT 20000`,
    [region],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byName = Map.groupBy(rows, ({ name }) => compact(name));
  return {
    byId: (id: string): NamedOrganisation | null => byId.get(id) ?? null,
    named: (name: string, field: string): NamedOrganisation | PlanProblem => {
      const exact = rows.filter((row) => row.name === name.trim());
      const found = exact.length > 0 ? exact : (byName.get(compact(name)) ?? []);
      const [only] = found;
      if (only && found.length === 1) return only;
      const near = nearest(rows, name);
      return {
        code: 'ORGANISATION_UNKNOWN',
        severity: 'refused',
        field,
        message: {
          'zh-CN':
            found.length > 1
              ? `有 ${found.length} 个组织名为“${name}”。请写全称。`
              : `没有名为“${name}”的组织。${near ? `是否为“${near}”？` : '请填写登记的全称。'}`,
          en:
            found.length > 1
              ? `${found.length} organisations are called “${name}”. Write the full name.`
              : `There is no organisation called “${name}”. ${near ? `Is it “${near}”?` : 'Write its registered name.'}`,
        },
      };
    },
  };
};

const nearest = (rows: readonly NamedOrganisation[], name: string): string | null => {
  const key = compact(name);
  const close = rows.filter(
    (row) => key.length >= 2 && (compact(row.name).includes(key) || key.includes(compact(row.name))),
  );
  return close.length === 1 ? (close[0]?.name ?? null) : null;
};
