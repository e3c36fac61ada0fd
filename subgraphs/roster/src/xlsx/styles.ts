import { builtInDatePrecision, type DatePrecision, datePrecisionOf } from '../source/serial-date.ts';
import { eachNode } from './xml.ts';
import type { Archive } from './zip.ts';

/** For each cell style, what its number format shows of a date; null for formats that show none. */
export async function readDateStyles(archive: Archive, path: string): Promise<readonly (DatePrecision | null)[]> {
  const custom = new Map<number, DatePrecision | null>();
  const styles: (DatePrecision | null)[] = [];
  let inCells = false;
  await eachNode(await archive.read(path), {
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attributes.numFmtId), datePrecisionOf((attributes.formatCode ?? '').slice(0, 255)));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(custom.has(id) ? (custom.get(id) ?? null) : builtInDatePrecision(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
