import { type CursorValues, toCursor } from './cursor.ts';
import type { Page } from './page.ts';

/** A page of a list, in Relay's form. `totalCount` is only counted when it is asked for. */
export interface Connection<Node> {
  readonly edges: { readonly node: Node; readonly cursor: string }[];
  readonly nodes: Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/**
 * The connection of a page's rows.
 * @param rows as the keyset gave them: in its order, one more than the page has when there is more
 * @param placeOf the values of the list's sort for a row; instants as ISO text
 */
export const connectionOf = <Row>(
  list: string,
  page: Page,
  rows: readonly Row[],
  placeOf: (row: Row) => CursorValues,
  totalCount: () => Promise<number>,
): Connection<Row> => {
  const more = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  if (page.direction === 'backward') kept.reverse();
  const edges = kept.map((node) => ({ node, cursor: toCursor(list, placeOf(node)) }));
  return {
    edges,
    nodes: kept,
    pageInfo: {
      hasNextPage: page.direction === 'forward' ? more : page.from !== null,
      hasPreviousPage: page.direction === 'backward' ? more : page.from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};
