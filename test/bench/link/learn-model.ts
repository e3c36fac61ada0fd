import { writeFileSync } from 'node:fs';
import { FIELDS } from '@liangdi/coordination/measured';
import { createDatasetBuilder, decide, joinScored, scorePasses, train } from '@liangdi/linkage';
import { memberRosters } from './generate/member-rosters.ts';

/** Learns, from generated rosters of counties and cities, what the linking service scores by, and writes it down. */
const SEED = 11;
const PEOPLE = 30_000;

const { left, right } = memberRosters(SEED, PEOPLE, 0.5);
const builder = createDatasetBuilder(FIELDS);
for (const { cells } of [...left, ...right]) builder.add(cells);
const data = builder.build(left.length);
const { model: first, keys } = train(data);
const { model } = decide(data, first, joinScored(scorePasses(data, first, keys, first.passes.keys())));

/** Five digits are more than the estimates are worth, and keep the file readable. */
const rounded = JSON.stringify({ ...model, passes: [], dependences: model.dependences }, (_key, value) =>
  typeof value === 'number' ? Number(value.toPrecision(5)) : value,
);
const head = `import type { LinkModel } from '@liangdi/linkage';

/**
 * How often each degree of likeness is seen between records of one person (m) and of two (u). Learnt, without labels, from
 * generated rosters by \`node test/bench/link/learn-model.ts\`, so that the first record of a new system is judged as soundly
 * as the last, and the same everywhere. No real person is in it.
 */
export const MODEL: LinkModel = `;
writeFileSync(new URL('../../../subgraphs/coordination/src/links/model.ts', import.meta.url), `${head}${rounded};\n`);
