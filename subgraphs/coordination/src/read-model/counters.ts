import { type MemberRow, readDutyCode } from './member-row.ts';
import { asJson, isoText, type Sql } from './sql.ts';

/** What the counters need to know of a member: now, or before. */
export type Counted = Pick<
  MemberRow,
  'region' | 'handover' | 'destination' | 'originContact' | 'destinationContact' | 'overdue' | 'duties'
> & { readonly situation: string };

/**
 * The first day of the month at +08:00: a stay that begins in November counts at its end. Never before 0001-01-01 nor
 * after 9999-12-01, whatever is stored.
 */
export const monthOf = (instant: number): string =>
  isoText(instant + 8 * 3_600_000)
    .slice(0, 7)
    .concat('-01');

type Change = Map<string, number>;

/** Stands in no key. */
const BETWEEN = '\u0000';

const add = (change: Change, key: readonly string[], by: number): void => {
  const name = key.join(BETWEEN);
  change.set(name, (change.get(name) ?? 0) + by);
};

/** Differences to the counter tables, gathered over a batch and written at once. */
export class Counters {
  readonly #flows: Change = new Map();
  readonly #months: Change = new Map();
  readonly #duties: Change = new Map();
  readonly #situations: Change = new Map();
  readonly #cells: Change = new Map();
  readonly #lags = new Map<number, { readonly low: number; readonly high: number }>();

  /** How many counts differ. */
  get size(): number {
    return this.#flows.size + this.#months.size + this.#duties.size + this.#situations.size + this.#cells.size;
  }

  /** A member as counted now (`sign` 1) or no longer (`sign` -1). */
  member(row: Counted, sign: 1 | -1): void {
    const destination = row.destination ?? '';
    if (destination !== '') {
      const flow = (measure: string) => add(this.#flows, [row.region, destination, measure], sign);
      flow('members');
      if (row.handover === 'DOCKED') flow('docked');
      if (row.originContact && row.destinationContact) flow('contact_both');
      if (row.overdue) flow('overdue');
    }
    for (const { duty, lead, state } of readDutyCode(row.duties)) {
      add(this.#duties, [row.region, destination, duty, lead, state], sign);
    }
    if (row.situation !== '') add(this.#situations, [row.situation], sign);
  }

  stay(origin: string, stay: { destination: string; from: number; to: number }, sign: 1 | -1): void {
    add(this.#months, [origin, stay.destination, monthOf(stay.from)], sign);
    if (Number.isFinite(stay.to)) add(this.#months, [origin, stay.destination, monthOf(stay.to)], -sign);
  }

  finding(cell: number, sign: 1 | -1): void {
    add(this.#cells, [String(cell)], sign);
  }

  /** Due minus since of a finding in a cell, milliseconds. */
  lag(cell: number, lag: number): void {
    const held = this.#lags.get(cell);
    if (held === undefined) this.#lags.set(cell, { low: lag, high: lag });
    else this.#lags.set(cell, { low: Math.min(held.low, lag), high: Math.max(held.high, lag) });
  }

  /** Writes in one order everywhere, so that writers wait for each other instead of locking each other out. */
  async write(sql: Sql, schema: string): Promise<void> {
    await this.#writeFlows(sql, schema);
    await upsert(
      sql,
      `${schema}.flow_month`,
      ['origin text', 'destination text', 'month date'],
      'change',
      this.#months,
    );
    const duty = ['origin text', 'destination text', 'duty text', 'lead text', 'state text'];
    await upsert(sql, `${schema}.duty_count`, duty, 'members', this.#duties);
    await upsert(sql, `${schema}.situation_count`, ['situation text'], 'members', this.#situations);
    await this.#writeCells(sql, schema);
  }

  async #writeFlows(sql: Sql, schema: string): Promise<void> {
    const rows = new Map<string, Record<string, string | number>>();
    for (const [origin, destination, measure, by] of entriesOf(this.#flows) as [string, string, string, number][]) {
      const key = `${origin}/${destination}`;
      const row = rows.get(key) ?? { origin, destination, members: 0, docked: 0, contact_both: 0, overdue: 0 };
      row[measure] = by;
      rows.set(key, row);
    }
    if (rows.size === 0) return;
    await sql(
      `insert into ${schema}.flow as t select * from json_to_recordset($1) as
         d(origin text, destination text, members int, docked int, contact_both int, overdue int) order by 1, 2
       on conflict (origin, destination) do update set members = t.members + excluded.members,
         docked = t.docked + excluded.docked, contact_both = t.contact_both + excluded.contact_both,
         overdue = t.overdue + excluded.overdue`,
      [asJson([...rows.values()])],
    );
  }

  async #writeCells(sql: Sql, schema: string): Promise<void> {
    const counts = new Map(entriesOf(this.#cells).map(([id, by]) => [Number(id), Number(by)]));
    const rows = [...new Set([...counts.keys(), ...this.#lags.keys()])].map((id) => ({
      id,
      by: counts.get(id) ?? 0,
      low: this.#lags.get(id)?.low ?? null,
      high: this.#lags.get(id)?.high ?? null,
    }));
    if (rows.length === 0) return;
    await sql(
      `update ${schema}.finding_cell c set findings = findings + d.by,
         lag_min = least(c.lag_min, d.low), lag_max = greatest(c.lag_max, d.high)
         from json_to_recordset($1) as d(id int, by int, low bigint, high bigint) where c.id = d.id`,
      [asJson(rows)],
    );
  }
}

const entriesOf = (change: Change): (string | number)[][] =>
  [...change].filter(([, by]) => by !== 0).map(([key, by]) => [...key.split(BETWEEN), by]);

const upsert = async (
  sql: Sql,
  table: string,
  columns: readonly string[],
  measure: string,
  change: Change,
): Promise<void> => {
  const names = columns.map((column) => column.split(' ')[0] ?? '');
  const rows = entriesOf(change).map((values) =>
    Object.fromEntries([...names, measure].map((name, index) => [name, values[index]])),
  );
  if (rows.length === 0) return;
  await sql(
    `insert into ${table} as t (${[...names, measure].join(', ')})
       select * from json_to_recordset($1) as d(${columns.join(', ')}, ${measure} int) order by ${names.join(', ')}
     on conflict (${names.join(', ')}) do update set ${measure} = t.${measure} + excluded.${measure}`,
    [asJson(rows)],
  );
};
