import { compact } from '../normalise/plain.ts';
import type { Cell, SheetRow } from '../source/cell.ts';
import type { Field } from './fields.ts';
import type { RosterKind } from './kinds.ts';
import { fieldsNamedBy, labelKey } from './label.ts';

/** The header of a sheet: which of the rows read it takes, and the label of each column. */
export interface Header {
  /** Index of the first row of the header among those given; rows before it are titles. */
  readonly from: number;
  /** Index behind its last row. Equal to `from` if there is no header. */
  readonly to: number;
  /** By column; lines of one header are joined from the top. */
  readonly labels: ReadonlyMap<number, readonly string[]>;
}

const TITLES = 15;
const LINES = 3;

/** Score that a header must have: more than one field named. */
const ENOUGH = 1.2;
/** A column of names is what makes a roster: a header may name nothing else that we know. */
const NAME = 0.3;
/** What comes first wins against what is somewhat better further down, where it may be data. */
const FIRST = 0.7;

/** Finds the header among the first rows, merged ranges filled: the rows that name most fields and hold least data. */
export function findHeader(rows: readonly SheetRow[], kind: RosterKind): Header {
  const candidates: { readonly header: Header; readonly score: number }[] = [];
  for (let from = 0; from < Math.min(rows.length, TITLES); from++) {
    for (let to = from + 1; to <= Math.min(rows.length, from + LINES); to++) {
      const lines = rows.slice(from, to);
      const labels = labelsOf(lines);
      const score = namedFields(labels, kind) - 0.5 * (dataCells(lines) + strayCells(lines)) - 0.05 * (to - from - 1);
      if (score > ENOUGH) candidates.push({ header: { from, to, labels }, score });
    }
  }
  const best = Math.max(...candidates.map(({ score }) => score));
  const first = candidates.find(({ score }) => score >= best * FIRST)?.header.from;
  const [found] = candidates.filter(({ header }) => header.from === first).sort((a, b) => b.score - a.score);
  return found === undefined ? { from: 0, to: 0, labels: new Map() } : withUnits(found.header, rows);
}

/** Labels by column; a title that spans the whole row and what only repeats the line above are left out. */
function labelsOf(lines: readonly SheetRow[]): Map<number, readonly string[]> {
  const labels = new Map<number, string[]>();
  for (const { cells } of lines) {
    if (new Set(cells.map(({ text }) => text)).size === 1 && cells.length > 1) continue;
    for (const { column, text } of cells) {
      const above = labels.get(column) ?? [];
      if (above.at(-1) !== text) labels.set(column, [...above, text]);
    }
  }
  return labels;
}

/** How well a column's lines name fields: the last line, all of them together, or at a discount the first alone. */
export function fieldsOfLabel(lines: readonly string[], kind: RosterKind): ReadonlyMap<Field, number> {
  const telling = lines.filter((line) => labelKey(line) !== '');
  const scores = new Map<Field, number>();
  const take = (label: string, weight: number): void => {
    for (const [field, score] of fieldsNamedBy(label, kind))
      if (score * weight > (scores.get(field) ?? 0)) scores.set(field, score * weight);
  };
  take(telling.join(''), 1);
  if (telling.length > 1) {
    take(telling.at(-1) ?? '', 0.97);
    take(telling[0] ?? '', 0.7);
  }
  return scores;
}

/** A column names one field, the one it names best: two lines that name two do not make a header twice as good. */
function namedFields(labels: ReadonlyMap<number, readonly string[]>, kind: RosterKind): number {
  const best = new Map<Field, number>();
  for (const lines of labels.values()) {
    const [named] = [...fieldsOfLabel(lines, kind)].sort(([, a], [, b]) => b - a);
    if (named === undefined) continue;
    const [field, score] = named;
    if (score >= 0.6 && score > (best.get(field) ?? 0)) best.set(field, score);
  }
  const sum = [...best.values()].reduce((total, score) => total + score, 0);
  return (best.get('name') ?? 0) >= 0.9 ? sum + NAME : sum;
}

const DATA = /^\d{1,4}[-./年]\d{1,2}|^\d{6,}|^1[3-9]\d{9}|^\d{15}|^\d{17}[\dXx]$|^[男女]$/;

const dataCells = (lines: readonly SheetRow[]): number =>
  lines.reduce((sum, { cells }) => sum + cells.filter(isData).length, 0);

/**
 * Cells of a lower line that stand below a label of their own: in a header of several lines a label goes on downwards,
 * or it spans a group. Anything else is the first row of data.
 */
function strayCells(lines: readonly SheetRow[]): number {
  let stray = 0;
  for (const [index, { cells }] of lines.entries()) {
    const above = new Map(lines[index - 1]?.cells.map((cell) => [cell.column, cell]));
    const here = new Set(cells.map(({ column }) => column));
    for (const { column, text, merged } of cells) {
      const label = above.get(column);
      if (label === undefined || merged || label.merged || label.text === text || labelKey(text) === '') continue;
      const next = above.get(column + 1);
      const spans = next === undefined ? here.has(column + 1) : next.merged === true && next.text === label.text;
      if (!spans) stray++;
    }
  }
  return stray;
}

const isData = ({ kind, text }: Cell): boolean => kind === 'date' || DATA.test(compact(text));

/** Lines of units (（年月日）) or of column numbers below a header belong to it. */
function withUnits(header: Header, rows: readonly SheetRow[]): Header {
  let { to } = header;
  for (let next = rows[to]; next && (isUnits(next) || isNumbering(next)); next = rows[to]) to++;
  return { ...header, to };
}

const isUnits = ({ cells }: SheetRow): boolean => cells.every(({ text }) => labelKey(text) === '');

const isNumbering = ({ cells }: SheetRow): boolean =>
  cells.length >= 3 &&
  cells.every(({ text }, i) => Number(text) === Number(cells[0]?.text) + i && Number(cells[0]?.text) <= 1);
