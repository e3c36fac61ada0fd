import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startCommand } from '../kit/start-command.ts';

const script = fileURLToPath(new URL('one-size.ts', import.meta.url));

/** The read model at one size, in a process of its own with the flags of `npm start`; whether all targets were met. */
export const runReadModel = (members: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...startCommand().flags, script, String(members)], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
