import { errors } from '../errors/common.ts';
import { type CursorValues, readCursor } from './cursor.ts';

/** The arguments of a connection, as the contracts have them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which part of a list is asked for: so many rows after (or before) a place. */
export interface Page {
  readonly size: number;
  /** `backward` pages are read from their end and turned round. */
  readonly direction: 'forward' | 'backward';
  readonly from: CursorValues | null;
}

/** Items of a page when the caller does not say, and at most. */
export const pageSizes = { usual: 20, maximum: 100 } as const;

const bothWays = {
  'zh-CN': 'first/after 与 last/before 不能同时使用',
  en: 'first/after and last/before exclude each other',
};
const notPositive = { 'zh-CN': '条数不能为负', en: 'the number of items must not be negative' };

/**
 * The page that the arguments ask for.
 * @param list names the list and its sort, and the cursors are good for it alone: `member(name,id)`
 * @throws CallerError `PAGE_TOO_LARGE`, `PAGE_INVALID` or `CURSOR_INVALID`, naming the argument
 */
export const readPage = (
  list: string,
  { first, after, last, before }: PageArguments,
  maximum: number = pageSizes.maximum,
): Page => {
  const backward = last != null || before != null;
  if (backward && (first != null || after != null)) throw errors.PAGE_INVALID({ reason: bothWays }, ['last']);
  const [argument, size] = backward ? ['last', last] : ['first', first];
  const [place, cursor] = backward ? ['before', before] : ['after', after];
  if (size != null && size < 0) throw errors.PAGE_INVALID({ reason: notPositive }, [argument as string]);
  if (size != null && size > maximum)
    throw errors.PAGE_TOO_LARGE({ argument: argument as string, value: size, maximum }, [argument as string]);
  const from = cursor == null ? null : readCursor(list, cursor);
  if (cursor != null && from === null) throw errors.CURSOR_INVALID({ argument: place as string }, [place as string]);
  return { size: size ?? Math.min(pageSizes.usual, maximum), direction: backward ? 'backward' : 'forward', from };
};
