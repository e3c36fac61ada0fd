import { fileError } from '../errors/file-error.ts';
import { openRoster } from '../rows/parse-roster.ts';
import type { RosterRow } from '../rows/row.ts';
import { doTask } from './child.ts';
import type { ReaderTask, RosterPart } from './parts.ts';

/** Rows of one message: small enough to be taken apart in a few milliseconds. */
const BATCH = 250;
/** Messages that may be on their way at once. */
const AHEAD = 2;

doTask<ReaderTask, RosterPart>(AHEAD, async ({ path, options }, tell) => {
  const roster = await openRoster({ path }, options);
  try {
    const sheets = roster.sheets.map(({ name, hidden, skipped, layout: { fingerprint, columns } }) => ({
      name,
      hidden,
      skipped,
      fingerprint,
      columns,
    }));
    await tell({ kind: 'sheets', sheets });
    if (sheets.every(({ skipped }) => skipped !== null)) throw fileError('NO_ROSTER');
    let rows: RosterRow[] = [];
    for await (const row of roster.rows()) {
      rows.push(row);
      if (rows.length < BATCH) continue;
      await tell({ kind: 'rows', rows });
      rows = [];
    }
    if (rows.length > 0) await tell({ kind: 'rows', rows });
  } finally {
    await roster.close();
  }
});
