import type { Column, Dataset } from '../values/dataset.ts';
import { mixHashes } from '../values/hash.ts';

/**
 * One thing to block on: a key of one column, or all names of a record whatever their order.
 * `columns` are the columns it reads; what a pass blocks on says nothing about them.
 */
export type Atom = { readonly columns: readonly number[]; readonly key: number };

/** All atoms of a data set's columns. */
export function listAtoms(columns: readonly Pick<Column, 'kind' | 'table'>[]): readonly Atom[] {
  const atoms: Atom[] = [];
  columns.forEach(({ table }, f) => {
    for (let key = 0; key < table.keyWidth; key++) atoms.push({ columns: [f], key });
  });
  const names = columns.flatMap(({ kind }, f) => (kind === 'name' ? [f] : []));
  if (names.length > 1) atoms.push({ columns: names, key: 1 });
  return atoms;
}

/** The hash of an atom for one record; 0 where the record has no such key. */
export function atomHash(data: Dataset, atom: Atom, record: number): number {
  if (atom.columns.length === 1) return columnKey(data, atom.columns[0] as number, atom.key, record);
  let sum = 0;
  let present = 0;
  for (const f of atom.columns) {
    const hash = columnKey(data, f, atom.key, record);
    if (hash !== 0) present++;
    sum = (sum + hash) >>> 0;
  }
  return present < 2 ? 0 : sum || 1;
}

function columnKey({ columns, rows }: Dataset, f: number, key: number, record: number): number {
  const { table } = columns[f] as Column;
  return table.keys[(rows[record * columns.length + f] as number) * table.keyWidth + key] as number;
}

/** The hash of an atom for every record. */
export const atomHashes = (data: Dataset, atom: Atom): Uint32Array => {
  const hashes = new Uint32Array(data.size);
  for (let r = 0; r < data.size; r++) hashes[r] = atomHash(data, atom, r);
  return hashes;
};

/** Two hashes as that of both; 0 if any is missing. */
export const bothHashes = (first: number, second: number): number =>
  first === 0 || second === 0 ? 0 : mixHashes(first, second);

/** The hash of several atoms together; 0 if any is missing. */
export function passHash(data: Dataset, atoms: readonly Atom[], record: number): number {
  let hash = 0;
  for (const atom of atoms) {
    const next = atomHash(data, atom, record);
    if (next === 0) return 0;
    hash = hash === 0 ? next : bothHashes(hash, next);
  }
  return hash;
}
