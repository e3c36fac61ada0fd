import type { Language, Localized } from '../errors/language.ts';

/** Forms of an exported file. */
export type ExportFormat = 'XLSX' | 'CSV' | 'JSONL';

/** One item of the list, as the graph answers it. */
export type ExportNode = Readonly<Record<string, unknown>>;

/** One side's part in exports. Everything else is the same on all sides. */
export interface ExportSide {
  /**
   * Reads a page of the side's own list: takes `$filter`, `$first`, `$after` and `$counted`, and answers a connection
   * named `page`, with `totalCount` when `$counted`. It is asked as the account, so that rows and fields, masks and the
   * log of reads are those of the graph.
   */
  readonly document: string;
  /** Name of the file, without its ending. */
  readonly fileName: Localized;
  /** The items as a spreadsheet. */
  readonly write: (
    format: 'XLSX' | 'CSV',
    language: Language,
    nodes: AsyncIterable<ExportNode>,
  ) => AsyncIterable<Uint8Array>;
}
