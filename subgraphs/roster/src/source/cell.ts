export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

/** One cell with a value. A formula is its cached value, and an error without one (`UNCALCULATED`). */
export interface Cell {
  /** 1 is column A. */
  readonly column: number;
  readonly kind: CellKind;
  /** A date as `1987-06-05`, or as far as its format shows it (`1987-06`, `1987`); a number in plain digits. */
  readonly text: string;
  readonly number?: number;
  /** More than 15 significant digits: the spreadsheet has already lost the rest. */
  readonly rounded?: true;
  /** A number that its workbook would show as a day counted from 1904. */
  readonly date1904?: true;
  /** Repeats the value of the merged range that it lies in; only its first cell holds it. */
  readonly merged?: true;
}

export interface SheetRow {
  /** 1 is the first row, as the spreadsheet numbers them. */
  readonly number: number;
  /** In order of columns; cells without a value are missing. */
  readonly cells: readonly Cell[];
}

/** A merged range, all ends inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: () => Promise<readonly Merge[]>;
  /** Rows with at least one value, from the top, as stored: merged ranges hold their value in the first cell only. */
  readonly rows: () => AsyncIterable<SheetRow>;
}

export type Format = 'xlsx' | 'xls' | 'csv' | 'tsv';
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export interface Workbook {
  readonly format: Format;
  /** Only for csv and tsv. */
  readonly encoding: Encoding | null;
  readonly sheets: readonly Sheet[];
  readonly close: () => Promise<void>;
}
