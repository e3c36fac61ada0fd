import type { RowKey } from '../loader/row-key.ts';
import { lockImport } from './load.ts';
import type { ImportFailure, ImportRecord } from './rows.ts';
import { isUnderWay, UNDER_WAY } from './states.ts';
import { asImporter, type ImportWork, sessionOf } from './work.ts';

/** Days for which the file of an import, and what its rows say, are kept after its last step. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;

const batch = 5_000;

const lapsed: ImportFailure = {
  code: 'LAPSED',
  message: {
    zh: `试导入后 ${KEPT_DAYS} 天内没有写入，文件和各行内容已删除。如仍需要，请重新上传文件。`,
    en: `Nobody committed it within ${KEPT_DAYS} days of the dry run: the file and what its rows said are gone. Upload the file once more if it is still needed.`,
  },
};

const LAST_STEP = 'coalesce(undone_at, committed_at, checked_at, recorded_at)';

/** Null while it is worked on. */
export const keptUntil = ({ state, undoneAt, committedAt, checkedAt, recordedAt }: ImportRecord): Date | null =>
  isUnderWay(state) ? null : new Date((undoneAt ?? committedAt ?? checkedAt ?? recordedAt).getTime() + KEPT_DAYS * DAY);

/** Of the last step of what is to be forgotten by now. */
const latest = ({ clock }: ImportWork): Date => new Date(clock().getTime() - KEPT_DAYS * DAY);

/** Imports whose time is over. */
export const forgettable = (work: ImportWork): Promise<RowKey[]> =>
  sessionOf(work).rows<RowKey>(
    'import.forgettable',
    `SELECT region, id FROM import WHERE forgotten_at IS NULL AND state NOT IN ${UNDER_WAY} AND ${LAST_STEP} <= $1
      ORDER BY region, id LIMIT 100`,
    [latest(work)],
  );

/** Files whose time is over and that no work needs, whether an import was made of them or not. */
export const removeOldFiles = (work: ImportWork): Promise<unknown> =>
  sessionOf(work).rows(
    'import.file.old',
    `WITH upload AS (DELETE FROM import_upload WHERE recorded_at <= $1),
     old AS (
       DELETE FROM import_file f WHERE f.recorded_at <= $1 AND NOT EXISTS (
         SELECT 1 FROM import i WHERE i.region = f.region AND i.digest = f.digest
            AND (i.state IN ${UNDER_WAY} OR i.forgotten_at IS NULL))
       RETURNING f.region, f.digest)
     DELETE FROM import_file_part p USING old o WHERE p.region = o.region AND p.digest = o.digest`,
    [latest(work)],
  );

/**
 * Blanks what the rows of an import say, its headings and the name of its file, and removes the file, once its time is over:
 * what it brought stands in the facts, and can still be undone. One that nobody committed has failed by then.
 */
export const forgetImport = async (work: ImportWork, key: RowKey, going: () => boolean): Promise<void> => {
  const isDue = await asImporter(work, async (tx) => {
    const record = await lockImport(tx, key);
    const until = record && keptUntil(record);
    if (!until || until > work.clock()) return false;
    if (record.state === 'CHECKED')
      await tx.$executeRawUnsafe(
        `UPDATE import SET state = 'FAILED', failure = $3::jsonb WHERE region = $1 AND id = $2::uuid`,
        key.region,
        key.id,
        JSON.stringify(lapsed),
      );
    return true;
  });
  if (!isDue) return;
  for (let more = true; more; ) {
    if (!going()) return;
    more = await asImporter(work, async (tx) => {
      const blanked = await tx.$executeRawUnsafe(
        `UPDATE import_row SET content = '{}', changes = '[]', problems = '[]' WHERE region = $1 AND import_id = $2::uuid AND n IN (
           SELECT n FROM import_row WHERE region = $1 AND import_id = $2::uuid
              AND (content <> '{}' OR changes <> '[]' OR problems <> '[]') ORDER BY n LIMIT ${batch})`,
        key.region,
        key.id,
      );
      return blanked > 0;
    });
  }
  await sessionOf(work).rows(
    'import.forgotten',
    `UPDATE import SET forgotten_at = $3, file_name = '…', layout = NULL WHERE region = $1 AND id = $2::uuid`,
    [key.region, key.id, work.clock()],
  );
  await removeOldFiles(work);
};
