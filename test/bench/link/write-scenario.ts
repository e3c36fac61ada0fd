import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Labelled, Scenario } from './generate/labelled.ts';

/** The files of a scenario on disk, as a user would have them. */
export type Written = {
  readonly config: string;
  readonly left: string;
  readonly right?: string;
  readonly truth: string;
};

/** Writes a scenario as CSV files with its configuration and its true pairs. */
export function writeScenario(folder: string, { fields, left, right }: Scenario): Written {
  const columns = fields.flatMap((field) => field.columns);
  const table = (records: readonly Labelled[]): string =>
    `rec_id,${columns.join(',')}\n${records.map(({ id, cells }) => `${id},${cells.join(',')}\n`).join('')}`;
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const written = {
    config: file('link.json', JSON.stringify({ id: 'rec_id', fields })),
    left: file('left.csv', table(left)),
    truth: file('truth.csv', `left_id,right_id\n${truePairs(left, right).join('')}`),
  };
  return right === undefined ? written : { ...written, right: file('right.csv', table(right)) };
}

function truePairs(left: readonly Labelled[], right: readonly Labelled[] | undefined): readonly string[] {
  const byEntity = new Map<string, string[]>();
  for (const { id, entity } of left) {
    const ids = byEntity.get(entity);
    if (ids === undefined) byEntity.set(entity, [id]);
    else ids.push(id);
  }
  if (right !== undefined) {
    return right.flatMap(({ id, entity }) => (byEntity.get(entity) ?? []).map((other) => `${other},${id}\n`));
  }
  return [...byEntity.values()].flatMap((ids) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a},${b}\n`)));
}
