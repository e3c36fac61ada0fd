import { type Loader, present, type RowKey } from '@liangdi/kit';

/** What was just changed, read anew: whatever the request loaded before is out of date. */
export const changed = async <Row>(
  loader: Pick<Loader<RowKey, Row | null>, 'load' | 'clear'>,
  changing: Promise<RowKey>,
): Promise<Row> => {
  const key = await changing;
  loader.clear(key);
  return present(loader.load(key));
};
