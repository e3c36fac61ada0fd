import { rmSync } from 'node:fs';
import { temporaryFolder } from './temporary-folder.ts';

/** Gives a run a folder for what several of its test files need: each is made by the first of them. Gone after the run. */
export default (): (() => void) => {
  const folder = temporaryFolder('share');
  process.env.LIANGDI_TEST_SHARE = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
