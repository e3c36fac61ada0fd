import { fileError } from '../errors/file-error.ts';
import { openText } from '../text/open-text.ts';
import { openXlsx } from '../xlsx/open-xlsx.ts';
import type { Workbook } from './cell.ts';
import { type Limits, limitsFrom } from './limits.ts';
import { headOf, type Source, sizeOf } from './source.ts';

export interface OpenOptions {
  readonly limits?: Partial<Limits>;
  /** Name of the file as sent; a csv's only sheet is called after it. It never decides the format. */
  readonly fileName?: string;
}

/** Opens a file by what its bytes are, whatever its name says. Refuses with a coded error (`refusalOf`). */
export async function openWorkbook(source: Source, { limits, fileName = '' }: OpenOptions = {}): Promise<Workbook> {
  const all = limitsFrom(limits);
  const size = await sizeOf(source, all.bytes);
  const head = await headOf(source, 1024);
  if (head.readUIntBE(0, Math.min(2, head.length)) === 0x504b && head.length > 3) return openXlsx(source, size, all);
  if (head.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') {
    // Large and seldom needed, so loaded only then.
    const { openXls } = await import('../xls/open-xls.ts');
    return openXls(source, all);
  }
  refuseOthers(head);
  return openText(source, sheetNameOf(fileName), all);
}

/** A bare BIFF stream (Excel 2 to 4) begins with a record BOF of 0x09. */
function refuseOthers(head: Buffer): void {
  if (head[0] === 0x09 && [0x00, 0x02, 0x04].includes(head[1] ?? -1) && head[3] === 0)
    throw fileError('UNSUPPORTED_FORMAT', 'Excel 2–4');
  const start = head
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('%pdf')) throw fileError('UNSUPPORTED_FORMAT', 'PDF');
  if (/^(<!doctype html|<html|<table|<head|<meta)/.test(start)) throw fileError('UNSUPPORTED_FORMAT', 'HTML');
  if (start.startsWith('<?xml') || start.startsWith('<workbook')) throw fileError('UNSUPPORTED_FORMAT', 'XML');
  if (/^table\r?\n0,1\r?\n/.test(start)) throw fileError('UNSUPPORTED_FORMAT', 'DIF');
  if (start.startsWith('rar!') || start.startsWith('7z\xbc') || head.readUIntBE(0, Math.min(2, head.length)) === 0x1f8b)
    throw fileError('UNSUPPORTED_FORMAT', 'rar / 7z / gz');
}

const sheetNameOf = (fileName: string): string =>
  fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?]/g, '_')
    .slice(0, 31) || 'Sheet1';
