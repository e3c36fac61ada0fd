import { createHash } from 'node:crypto';
import { columnLetters } from '../source/address.ts';
import type { Cell, SheetRow } from '../source/cell.ts';
import { FIELD_TYPES, type Field } from './fields.ts';
import { fieldsOfLabel, findHeader, type Header } from './header.ts';
import { fieldsOf, type RosterKind } from './kinds.ts';
import { isAnnotation, labelKey } from './label.ts';
import { shareOfType } from './value-types.ts';

export interface Guess {
  readonly field: Field;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface LayoutColumn {
  readonly column: number;
  /** `A`, `AA`. */
  readonly letters: string;
  /** The header as written, its lines joined by a space; empty if there is none. */
  readonly label: string;
  /** Null: not part of the roster. */
  readonly field: Field | null;
  readonly confidence: number;
  readonly chosenBy: 'header' | 'values' | 'mapping' | null;
  /** What else it could be, best first. */
  readonly alternatives: readonly Guess[];
}

/** Where a sheet's roster is and what its columns hold. */
export interface Layout {
  /** The same for every file with the same headers in the same order: what a choice is remembered by. */
  readonly fingerprint: string;
  /** Row numbers of the header; empty if there is none. */
  readonly headerRows: readonly number[];
  /** Number of the first row that may be data. */
  readonly firstRow: number;
  readonly columns: readonly LayoutColumn[];
}

/** Below this a guess is only offered. */
const LIKELY = 0.45;
/** What values alone can tell: other types of cells look alike in several fields. */
const TELLING: Readonly<Partial<Record<Field, number>>> = { idNumber: 0.75, phone: 0.7, sex: 0.7, name: 0.6 };

/** Guesses the layout of a sheet from its first rows, merged ranges filled. */
export function guessLayout(rows: readonly SheetRow[], kind: RosterKind): Layout {
  const header = findHeader(rows, kind);
  const values = valuesByColumn(rows.slice(header.to));
  const columns = [...new Set([...header.labels.keys(), ...values.keys()])].sort((a, b) => a - b);
  const guesses = columns.map((column) => {
    const lines = header.labels.get(column) ?? [];
    return {
      column,
      lines,
      guesses: isAnnotation(lines[0] ?? '') ? [] : guessesFor(lines, values.get(column) ?? [], kind),
    };
  });
  const chosen = assign(guesses);
  return {
    fingerprint: fingerprintOf(header, columns, chosen, kind),
    headerRows: rows.slice(header.from, header.to).map(({ number }) => number),
    firstRow: rows[header.to]?.number ?? (rows.at(-1)?.number ?? 0) + 1,
    columns: guesses.map(({ column, lines, guesses: all }) => {
      const field = chosen.get(column) ?? null;
      const own = all.find((guess) => guess.field === field);
      return {
        column,
        letters: columnLetters(column),
        label: lines.join(' '),
        field,
        confidence: own?.confidence ?? 0,
        chosenBy: own === undefined ? null : own.byHeader ? 'header' : 'values',
        alternatives: all
          .filter((guess) => guess !== own)
          .map(({ field: f, confidence }) => ({ field: f, confidence }))
          .slice(0, 3),
      };
    }),
  };
}

function valuesByColumn(rows: readonly SheetRow[]): Map<number, Cell[]> {
  const values = new Map<number, Cell[]>();
  for (const { cells } of rows)
    for (const cell of cells) {
      const column = values.get(cell.column);
      if (column === undefined) values.set(cell.column, [cell]);
      else column.push(cell);
    }
  return values;
}

interface ColumnGuess extends Guess {
  readonly byHeader: boolean;
}

function guessesFor(lines: readonly string[], values: readonly Cell[], kind: RosterKind): readonly ColumnGuess[] {
  const named = fieldsOfLabel(lines, kind);
  return fieldsOf(kind)
    .map((field): ColumnGuess => {
      const header = named.get(field) ?? 0;
      const share = shareOfType(FIELD_TYPES[field], values);
      const byValues =
        values.length >= (field === 'idNumber' ? 1 : 2) && share !== null ? share * share * (TELLING[field] ?? 0.3) : 0;
      const byHeader = share === null ? header : header * (0.65 + 0.35 * share);
      // A header that names another field outweighs values that merely look alike.
      const other = Math.max(0, ...[...named].filter(([f]) => f !== field).map(([, score]) => score));
      return byHeader >= byValues
        ? { field, confidence: round(byHeader), byHeader: true }
        : { field, confidence: round(byValues * (1 - 0.6 * other)), byHeader: false };
    })
    .filter(({ confidence }) => confidence > 0.1)
    .sort((a, b) => b.confidence - a.confidence);
}

/** One column per field and one field per column, the surest first. */
function assign(
  columns: readonly { readonly column: number; readonly guesses: readonly ColumnGuess[] }[],
): Map<number, Field> {
  const all = columns.flatMap(({ column, guesses }) => guesses.map((guess) => ({ column, ...guess })));
  const chosen = new Map<number, Field>();
  const taken = new Set<Field>();
  for (const { column, field, confidence } of all.sort((a, b) => b.confidence - a.confidence || a.column - b.column)) {
    if (confidence < LIKELY || chosen.has(column) || taken.has(field)) continue;
    chosen.set(column, field);
    taken.add(field);
  }
  return chosen;
}

/** Headers tell layouts apart; without a header, what the columns seem to hold. */
function fingerprintOf(
  { labels }: Header,
  columns: readonly number[],
  chosen: ReadonlyMap<number, Field>,
  kind: RosterKind,
): string {
  const tell = (column: number): string =>
    labels.size === 0 ? `?${chosen.get(column) ?? ''}` : (labels.get(column) ?? []).map(labelKey).join('/');
  const keys = columns.map((column) => `${column}:${tell(column)}`);
  const own = keys.filter((_, i) => !isAnnotation(labels.get(columns[i] ?? 0)?.[0] ?? ''));
  return createHash('sha256')
    .update([kind, ...own].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

const round = (confidence: number): number => Math.round(confidence * 100) / 100;
