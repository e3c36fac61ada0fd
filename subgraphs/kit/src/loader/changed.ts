import { errors } from '../errors/common.ts';
import type { Loader } from './request-loader.ts';
import type { RowKey } from './row-key.ts';

/**
 * What was just changed, read anew: whatever the request loaded before is out of date.
 * @throws CallerError `NOT_FOUND` where the change was made before, under the same key, by who no longer sees it
 */
export const changed = async <Row>(
  loader: Pick<Loader<RowKey, Row | null>, 'load' | 'clear'>,
  changing: Promise<RowKey>,
): Promise<Row> => {
  const key = await changing;
  loader.clear(key);
  const row = await loader.load(key);
  if (row === null) throw errors.NOT_FOUND({}, ['input']);
  return row;
};
