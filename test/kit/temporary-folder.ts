import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that the database user may enter, whoever runs the tests. */
export const temporaryFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `liangdi-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
};
