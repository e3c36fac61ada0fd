import { startOfDay } from '../calendar.ts';
import { type DemoOptions, generate } from '../generate.ts';
import { fact, stageFor } from '../life/cast.ts';
import type { DemoRecord } from '../model.ts';
import { organisations } from '../organisations.ts';
import { random } from '../random.ts';
import { caseRows, type TokenOf } from './case.ts';
import { extraRows, occasions } from './extras.ts';
import { organisationRows } from './organisations.ts';
import { type DemoRow, periodColumns } from './row.ts';

/** Every how many records of one region one is helped by the one before (一帮一). */
const helpedEvery = 12;

/** Streams every row of the demo, what others hang on first: organisations, occasions, then member by member. */
export function* demoRows(options: DemoOptions, tokenOf: TokenOf): Generator<DemoRow> {
  const { seed } = options;
  const all = organisations(seed);
  const now = startOfDay(options.now);
  const courses = new Map<string, string>();
  for (const each of organisationRows(seed, all, options.now)) {
    if (each.table === 'course') courses.set(String(each.row.region), String(each.row.id));
    yield each;
  }
  const occasion = occasions(seed, all, now, courses);
  yield* occasion.rows;
  const stage = stageFor(all, now);
  const met = new Map<string, { readonly last: DemoRecord; readonly count: number }>();
  for (const { n, case: story } of generate(options, all)) {
    yield* caseRows(story, tokenOf);
    const own = { ...stage, random: random(seed, 'extras', n) };
    yield* extraRows(own, story, occasion);
    const [record] = story.associationRecords;
    if (!record) continue;
    const before = met.get(record.region);
    met.set(record.region, { last: record, count: (before?.count ?? 0) + 1 });
    if (!before || before.count % helpedEvery !== 0) continue;
    const since = Math.max(before.last.validFrom, record.validFrom);
    yield {
      side: 'association',
      table: 'help_pair',
      row: { ...periodColumns(fact(own, record.region, since)), helperId: before.last.id, helpedId: record.id },
    };
  }
}
