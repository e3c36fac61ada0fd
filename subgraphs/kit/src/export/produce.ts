import type { RowKey } from '../loader/row-key.ts';
import { nodesOf } from './nodes.ts';
import { clearParts, keepParts } from './parts.ts';
import { ExportRefused, refused } from './refusals.ts';
import { type ExportRecord, loadExport } from './rows.ts';
import type { ExportNode } from './side.ts';
import { type ExportWork, recordExport, sessionOf } from './work.ts';

/** How long a file may be fetched. */
const kept = 3 * 24 * 3_600_000;

/**
 * Writes the file of an export that is running, from its beginning. What is ready stands in the audit log first.
 * @param givesUp told of a failure of ours and of the rows before it; whether it is not tried again
 */
export const produce = async (
  work: ExportWork,
  key: RowKey,
  going: () => boolean,
  givesUp: (error: unknown, rows: number) => boolean,
): Promise<void> => {
  const session = sessionOf(work);
  const record = await loadExport(session, key);
  if (record?.state !== 'RUNNING') return;
  const own = [key.region, key.id];
  await clearParts(session, key);
  const read = nodesOf(work, record, going);
  try {
    const { bytes, digest } = await keepParts(session, key, piecesOf(work, record, read.nodes));
    if (!going()) return;
    const done = { rows: read.count(), bytes, digest };
    await recordExport(work, record, 'export', done);
    const now = work.clock();
    const ready = await session.rows(
      'export.ready',
      `UPDATE export SET state = 'READY', rows = $3, bytes = $4, digest = $5, ready_at = $6, expires_at = $7
       WHERE region = $1 AND id = $2::uuid AND state = 'RUNNING' RETURNING 1`,
      [...own, done.rows, bytes, digest, now, new Date(now.getTime() + kept)],
    );
    if (ready.length === 0) await clearParts(session, key);
  } catch (error) {
    const isOurs = !(error instanceof ExportRefused);
    // A process on its way out says nothing of the export.
    if (isOurs && !(going() && givesUp(error, read.count()))) throw error;
    const { failure } = isOurs ? refused('INTERNAL') : error;
    await clearParts(session, key);
    await session.rows(
      'export.failed',
      `UPDATE export SET state = 'FAILED', failure = $3::jsonb WHERE region = $1 AND id = $2::uuid AND state = 'RUNNING'`,
      [...own, JSON.stringify(failure)],
    );
  }
};

const piecesOf = (
  { side }: ExportWork,
  { format, viewer }: ExportRecord,
  nodes: AsyncIterable<ExportNode>,
): AsyncIterable<Uint8Array> => (format === 'JSONL' ? lines(nodes) : side.write(format, viewer.language, nodes));

/** Characters that are gathered before they are handed on. */
const pieceSize = 64 * 1024;

/** One line a node, in pieces of about 64 KiB. */
async function* lines(nodes: AsyncIterable<ExportNode>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = '';
  for await (const node of nodes) {
    piece += `${JSON.stringify(node)}\n`;
    if (piece.length < pieceSize) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}
