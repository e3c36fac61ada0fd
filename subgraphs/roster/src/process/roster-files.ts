import type { RosterKind } from '../columns/kinds.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { TokenKey } from '../normalise/identity-token.ts';
import type { Problem } from '../problems/problem.ts';
import type { RosterPart } from './parts.ts';
import { annotateApart, readApart } from './run.ts';

interface Reading {
  /** The day as of which dates are judged, `2026-11-24`. */
  readonly today: string;
  /** A choice for this file, whatever was remembered. */
  readonly mapping: Mapping | null;
  /** Remembered choices by fingerprint of layout. */
  readonly mappings: Readonly<Record<string, Mapping>>;
}

/** How a side reads its rosters and annotates them. Without a key, resident ID numbers are checked and dropped. */
export const rosterFiles = (kind: RosterKind, tokenKey: TokenKey | null) => ({
  read: (path: string, { today, mapping, mappings }: Reading): AsyncGenerator<RosterPart> =>
    readApart(path, { kind, today, mappings, ...(mapping && { mapping }), ...(tokenKey && { tokenKey }) }),
  /** The problems are those of the file's rows, kept as data meanwhile. */
  annotate: (path: string, problems: readonly object[], language: 'zh-CN' | 'en'): AsyncGenerator<Uint8Array> =>
    annotateApart(path, problems as readonly Problem[], language),
});
