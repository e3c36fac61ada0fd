import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEBRL_FIELDS } from './generate/febrl.ts';
import type { Scenario } from './generate/labelled.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/data/linkage');

/** A FEBRL set from the shared data beside the repository, with its labels; undefined if it is not there. */
export function readFebrl(name: string): Scenario | undefined {
  const path = join(FOLDER, `${name}.csv`);
  if (!existsSync(path)) return undefined;
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const left = lines.map((line) => {
    const [id = '', ...cells] = line.split(',').map((cell) => cell.trim());
    return { id, entity: id.split('-')[1] ?? id, cells };
  });
  return { name, fields: FEBRL_FIELDS, left };
}
