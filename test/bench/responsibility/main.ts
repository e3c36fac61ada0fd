import { runAssess } from './assess.ts';
import { runReadModel } from './read-model.ts';

/** Sizes of the read model; the third takes minutes and is asked for: `LIANGDI_BENCH_MILLION=1`. */
const SIZES = [10_000, 100_000, ...(process.env.LIANGDI_BENCH_MILLION ? [1_000_000] : [])];

/** Members judged per second, and the read model as it grows. 0 when every target was met. */
export const run = async (): Promise<number> => {
  let code = await runAssess();
  for (const members of SIZES) if (!(await runReadModel(members))) code = 1;
  return code;
};
