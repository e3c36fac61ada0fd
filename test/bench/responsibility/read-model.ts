import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('one-size.ts', import.meta.url));

/** Megabytes of live objects that V8 may keep before it collects in earnest; most of the rest of the process is code. */
const HEAP = 256;

/** The read model at one size, in a process of its own; whether all targets were met. */
export const runReadModel = (members: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, script, String(members)], {
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
