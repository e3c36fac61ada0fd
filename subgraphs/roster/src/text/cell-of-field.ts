import type { Cell } from '../source/cell.ts';
import { unneutralise } from '../write/neutralise.ts';

/** How a csv keeps a spreadsheet from taking a text for a number: `="00123"`. */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/;
/** What a spreadsheet writes for a formula that failed. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/i;

/** A field of a csv as the cell that it was; null if it holds nothing. */
export function cellOfField(column: number, field: string): Cell | null {
  const inner = TEXT_FORMULA.exec(field)?.[1]?.replaceAll('""', '"');
  const text = inner ?? unneutralise(field);
  if (text === '') return null;
  return { column, kind: inner === undefined && ERROR.test(text) ? 'error' : 'text', text };
}
