import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Written } from './write-scenario.ts';

/** What the command reported and what it took. `memory` is the most it ever held, in bytes; absent off Linux. */
export type CommandFigures = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly lost: number;
  readonly seconds: number;
  readonly memory: number | undefined;
};

const ENTRY = join(import.meta.dirname, '../../../gateway/cli/src/commands/link/entry.ts');
const TIME_LIMIT = 15 * 60_000;

/** Runs `liangdi link --truth` as a user would and reads its figures. */
export async function runCommand({ config, left, right, truth }: Written): Promise<CommandFigures> {
  const began = performance.now();
  const args = [ENTRY, 'link', '--config', config, '--truth', truth, left, ...(right === undefined ? [] : [right])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: TIME_LIMIT });
  let output = '';
  let errors = '';
  let memory: number | undefined;
  child.stdout.on('data', (part) => {
    output += part;
  });
  child.stderr.on('data', (part) => {
    errors += part;
  });
  const watch = setInterval(() => {
    memory = highWater(child.pid) ?? memory;
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`link ended with ${code}: ${errors}`);
  const figure = (name: string): number => Number(new RegExp(`^${name} (.*)$`, 'm').exec(output)?.[1]);
  return {
    precision: figure('precision'),
    recall: figure('recall'),
    f1: figure('f1'),
    lost: figure('recall_lost_to_blocking'),
    seconds: (performance.now() - began) / 1000,
    memory,
  };
}

/** The most memory a process ever held (Linux: VmHWM). */
function highWater(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
