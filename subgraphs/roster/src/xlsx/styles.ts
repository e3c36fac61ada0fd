import { type NumberFormat, numberFormatOf } from '../source/number-format.ts';
import { builtInDatePrecision } from '../source/serial-date.ts';
import { eachNode } from './xml.ts';
import type { Archive } from './zip.ts';

/** The number format of each cell style. */
export async function readNumberFormats(archive: Archive, path: string): Promise<readonly NumberFormat[]> {
  const custom = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inCells = false;
  await eachNode(await archive.read(path), {
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attributes.numFmtId), numberFormatOf((attributes.formatCode ?? '').slice(0, 255)));
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
