import { type Jobs, startJobs } from '../jobs/jobs.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { Logger } from '../process/logger.ts';
import { commitImport } from './commit.ts';
import { dryRun } from './dry-run.ts';
import { forgetImport, forgettable, removeOldFiles } from './forget.ts';
import { loadImport } from './load.ts';
import { UNDER_WAY } from './states.ts';
import { undoImport } from './undo.ts';
import { type ImportWork, sessionOf } from './work.ts';

/** The work on imports: what follows from the state that each is in, and from its age. */
export const startImportJobs = (work: ImportWork, log: Logger): Jobs =>
  startJobs({
    name: 'import',
    pool: work.database.pool,
    log,
    unfinished: async () => {
      await removeOldFiles(work);
      const begun = await sessionOf(work).rows<RowKey>(
        'import.unfinished',
        `SELECT region, id FROM import WHERE state IN ${UNDER_WAY} ORDER BY region, id LIMIT 100`,
      );
      return [...begun, ...(await forgettable(work))];
    },
    advance: async (key, going) => {
      const record = await loadImport(sessionOf(work), key);
      if (record?.state === 'CHECKING') await dryRun(work, key, going);
      if (record?.state === 'COMMITTING') await commitImport(work, key, going);
      if (record?.state === 'UNDOING') await undoImport(work, key);
      await forgetImport(work, key, going);
    },
  });
