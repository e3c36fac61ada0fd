import { parentPort, workerData } from 'node:worker_threads';
import type { Mapping } from '../columns/mapping.ts';
import { fileError, refusalOf } from '../errors/file-error.ts';
import { openRoster, type RosterOptions } from '../rows/parse-roster.ts';
import type { RosterRow } from '../rows/row.ts';
import type { RosterPart } from './parts.ts';

/** Rows of one message: small enough to be taken apart in a few milliseconds. */
const BATCH = 250;
/** Messages that may be on their way at once. */
const AHEAD = 2;

const port = parentPort;
if (!port) throw new Error('this file is run as a thread');
const { path, options, mapping } = workerData as {
  readonly path: string;
  readonly options: RosterOptions;
  readonly mapping: Mapping | null;
};

let credit = AHEAD;
let wake: (() => void) | null = null;
port.on('message', () => {
  credit += 1;
  wake?.();
});

const tell = async (part: RosterPart): Promise<void> => {
  while (credit === 0)
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  credit -= 1;
  port.postMessage(part);
};

/** One choice for every layout of a file. */
const forEvery = (choice: Mapping): Record<string, Mapping> => new Proxy({}, { get: () => choice });

try {
  const roster = await openRoster({ path }, { ...options, ...(mapping && { mappings: forEvery(mapping) }) });
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
} catch (error) {
  const refusal = refusalOf(error);
  if (!refusal) throw error;
  await tell({ kind: 'refused', ...refusal });
}
port.close();
