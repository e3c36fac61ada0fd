import { keyValues } from '@liangdi/kit';
import { Counters } from './counters.ts';
import type { Sql } from './sql.ts';
import { READ_MODEL, READ_MODEL_NEXT } from './tables.ts';
import { changesOf, loadFindings, type StoredFinding, writeFindings } from './write-findings.ts';

const PAGE = 1_000;

/**
 * Puts the rebuilt read model in the place of the one that served, in one transaction: what people did to findings goes
 * with it, findings that the facts no longer support are closed in it, and those that came up are told.
 */
export const swapReadModels = async (sql: Sql, now: number): Promise<void> => {
  const [old] = await sql<{ complete: boolean }>(`select complete from ${READ_MODEL}.about`);
  if (old?.complete === true) await carryOver(sql, now);
  await sql(`update ${READ_MODEL_NEXT}.about set complete = true`);
  await sql(`insert into ${READ_MODEL_NEXT}.rejudge select * from ${READ_MODEL}.rejudge on conflict do nothing`);
  await sql(`drop schema ${READ_MODEL} cascade`);
  await sql(`alter schema ${READ_MODEL_NEXT} rename to ${READ_MODEL}`);
};

/** Findings with a life of their own, and findings that only the old model has, meet their rebuilt selves. */
const carryOver = async (sql: Sql, now: number): Promise<void> => {
  const ids = await sql<{ region: string; id: string }>(
    `select o.region, o.id from ${READ_MODEL}.finding o left join ${READ_MODEL_NEXT}.finding n using (region, id)
      where n.id is null or o.assignee is not null or o.snoozed_until is not null or o.dismissed_key is not null
         or o.closed_at is not null or o.reopened > 0`,
  );
  for (let start = 0; start < ids.length; start += PAGE) {
    const some = ids.slice(start, start + PAGE);
    const where = '(f.region, f.id) in (select * from unnest($1::text[], $2::uuid[]))';
    const keys = keyValues(some);
    const [old, next] = [
      await loadFindings(sql, READ_MODEL, where, keys),
      await loadFindings(sql, READ_MODEL_NEXT, where, keys),
    ];
    const counters = new Counters();
    await writeFindings(
      sql,
      READ_MODEL_NEXT,
      changesOf(
        old,
        next.map(({ row }) => row),
        now,
      ).map(inNext(next)),
      counters,
      { now, tell: true },
    );
    const untouched = old.filter(
      ({ row }) =>
        !changesOf(
          old,
          next.map((finding) => finding.row),
          now,
        ).some((change) => change.row.id === row.id),
    );
    await writeFindings(
      sql,
      READ_MODEL_NEXT,
      untouched.map((finding) => inNext(next)({ ...finding, before: null })),
      counters,
      { now, tell: false },
    );
    await counters.write(sql, READ_MODEL_NEXT);
  }
};

/** The cell to count down is the one of the rebuilt finding, not of the old one. */
const inNext = (next: readonly StoredFinding[]) => {
  const byId = new Map(next.map((finding) => [finding.row.id, finding]));
  return <Change extends { readonly row: { readonly id: string } }>(change: Change) => ({
    ...change,
    before: byId.get(change.row.id) ?? null,
  });
};
