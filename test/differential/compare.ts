import type { TestSupergraph } from '../federation/compose.ts';
import type { Answer, Contestants } from './oracles.ts';
import { Random } from './random.ts';
import { randomOperation } from './random-operation.ts';

export interface Comparison {
  readonly operations: number;
  readonly documents: number;
  /** Where stock and the merged schema differ; the merged schema decides. */
  readonly stockWrong: number;
  readonly withErrors: number;
}

/** Puts random operations to all and throws at the first answer of the engine that is not the judge's. */
export async function compareAnswers(
  supergraph: TestSupergraph,
  all: Contestants,
  { documents, repeats, seed }: { documents: number; repeats: number; seed: number },
): Promise<Comparison> {
  let operations = 0;
  let stockWrong = 0;
  let withErrors = 0;
  for (let index = 0; index < documents; index++) {
    const random = new Random(seed + index);
    const operation = randomOperation(all.apiSchema, random, supergraph.samples ?? {});
    const prepared = await all.prepare(operation.document);
    for (let repeat = 0; repeat < repeats; repeat++) {
      const variables = operation.variables();
      const options = { variables, context: {} };
      const ours = await all.engine.execute(prepared, options);
      const written = await all.engine.executeToJson(prepared, options);
      const stock = all.stock && canonical(await all.stock(operation.document, variables));
      const merged = all.merged && canonical(await all.merged(operation.document, variables));
      const judge = merged ?? stock;
      if (!judge) throw new Error(`${supergraph.name} has no judge`);
      const given = canonical(ours as Answer);
      const agrees = isSame(given, judge) && written === JSON.stringify(ours);
      if (!agrees) {
        throw new Error(
          [
            `${supergraph.name}, seed ${seed + index}: the engine's answer differs`,
            operation.document,
            `variables ${JSON.stringify(variables)}`,
            ...(given.data === judge.data ? [] : [`engine ${given.data}`, `judge  ${judge.data}`]),
            ...(given.errors === judge.errors
              ? []
              : [`errors ${JSON.stringify(ours.errors)}`, `judge  ${judge.errors}`]),
            ...(written === JSON.stringify(ours) ? [] : [`object ${JSON.stringify(ours)}`, `text   ${written}`]),
            `stock  ${stock && isSame(stock, judge) ? 'as the judge' : JSON.stringify(stock)}`,
            prepared.phase === 'ready' ? await prepared.plan.pretty() : JSON.stringify(prepared.errors),
          ].join('\n'),
        );
      }
      operations++;
      if (stock && !isSame(stock, judge)) stockWrong++;
      if (judge.errors !== '[]') withErrors++;
    }
  }
  return { operations, documents, stockWrong, withErrors };
}

const isSame = (one: Canonical, other: Canonical): boolean => one.data === other.data && one.errors === other.errors;

interface Canonical {
  readonly data: string;
  readonly errors: string;
}

/** Data as text, and where errors are, whatever their order and words. */
function canonical({ data, errors = [] }: Answer): Canonical {
  const paths = errors.map(({ path }) => JSON.stringify(path ?? null)).sort();
  return { data: JSON.stringify(data ?? null), errors: `[${[...new Set(paths)].join(',')}]` };
}
