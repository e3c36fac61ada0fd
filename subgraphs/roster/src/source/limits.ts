/** What a file may cost before it is refused. Sizes in bytes unless the name says otherwise. */
export interface Limits {
  /** The file as sent. */
  readonly bytes: number;
  /** A legacy xls, which has to be held whole. */
  readonly xlsBytes: number;
  /** Parts in the archive. */
  readonly entries: number;
  /** All parts together, unpacked. */
  readonly expandedBytes: number;
  /** Unpacked size over packed size; applies above 16 MiB unpacked, since a small table packs arbitrarily well. */
  readonly expansion: number;
  readonly sheets: number;
  /** Rows with a value, over all sheets read. */
  readonly rows: number;
  /** Rightmost column with a value. */
  readonly columns: number;
  /** Distinct texts that a workbook shares between cells, and their length together in characters. */
  readonly sharedStrings: number;
  readonly sharedCharacters: number;
  /** Characters in a cell; Excel's own limit. */
  readonly cellCharacters: number;
  readonly merges: number;
}

const MiB = 2 ** 20;

export const DEFAULT_LIMITS: Limits = {
  bytes: 64 * MiB,
  xlsBytes: 24 * MiB,
  entries: 2_000,
  expandedBytes: 768 * MiB,
  expansion: 200,
  sheets: 64,
  rows: 200_000,
  columns: 256,
  sharedStrings: 3_000_000,
  sharedCharacters: 96 * MiB,
  cellCharacters: 32_767,
  merges: 200_000,
};

export const limitsFrom = (some: Partial<Limits> = {}): Limits => ({ ...DEFAULT_LIMITS, ...some });
