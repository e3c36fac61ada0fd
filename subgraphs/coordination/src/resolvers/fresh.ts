import type { Context } from '../context.ts';
import { readFreshness } from '../store/freshness.ts';

/** Of every page that is read from the read model. */
export const fresh = {
  freshness: (_connection: unknown, _arguments: unknown, context: Context) => readFreshness(context),
};
