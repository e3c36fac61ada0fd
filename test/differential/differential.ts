import { expect, test } from 'vitest';
import type { TestSupergraph } from '../federation/compose.ts';
import { compareAnswers } from './compare.ts';
import { contestants } from './oracles.ts';

/** Operations over all supergraphs together; each document is put with several sets of variables. */
const OPERATIONS = Number(process.env.LIANGDI_DIFFERENTIAL_OPERATIONS ?? 21_120);
const SEED = Number(process.env.LIANGDI_DIFFERENTIAL_SEED ?? 1);
const SUPERGRAPHS = 11;
/** Planning, by us and by stock, costs tens of times what executing does. */
const REPEATS = 40;

/** Puts this supergraph's share of the random operations to the engine, stock, and the merged schema if there is one. */
export function differentialTest(supergraph: TestSupergraph): void {
  const documents = Math.ceil(OPERATIONS / SUPERGRAPHS / REPEATS);
  test(
    `${supergraph.name}: ${documents} random documents, ${REPEATS} times each, are answered as the judge does`,
    async () => {
      process.env.APOLLO_TELEMETRY_DISABLED = '1';
      const all = await contestants(supergraph);
      try {
        const comparison = await compareAnswers(supergraph, all, { documents, repeats: REPEATS, seed: SEED });
        console.log(supergraph.name, JSON.stringify(comparison));
        expect(comparison.operations).toBe(documents * REPEATS);
      } finally {
        await all.close();
      }
    },
    1_000 * Math.max(600, OPERATIONS / 10),
  );
}
