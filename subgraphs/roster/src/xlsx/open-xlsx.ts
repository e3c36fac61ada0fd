import { fileError } from '../errors/file-error.ts';
import type { Sheet, Workbook } from '../source/cell.ts';
import type { Limits } from '../source/limits.ts';
import type { Source } from '../source/source.ts';
import { readMerges } from './merges.ts';
import { readParts } from './parts.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetRows } from './sheet-rows.ts';
import { readNumberFormats } from './styles.ts';
import { openArchive } from './zip.ts';

/** Opens an xlsx. Only the texts that its cells share are held; sheets are unpacked while they are read. */
export async function openXlsx(source: Source, size: number, limits: Limits): Promise<Workbook> {
  const archive = await openArchive(source, size, limits);
  try {
    refuseOthers(archive.names());
    const parts = await readParts(archive, limits);
    const shared = {
      date1904: parts.date1904,
      formats: parts.styles === null ? [] : await readNumberFormats(archive, parts.styles),
      strings: parts.sharedStrings === null ? [] : await readSharedStrings(archive, parts.sharedStrings, limits),
    };
    const sheets = parts.sheets.map(({ name, hidden, path }): Sheet => {
      let merges: ReturnType<Sheet['merges']> | undefined;
      return {
        name,
        hidden,
        merges: () => {
          merges ??= readMerges(archive, path, limits);
          return merges;
        },
        rows: () => readSheetRows(archive, path, shared, limits),
      };
    });
    return { format: 'xlsx', encoding: null, sheets, close: async () => archive.close() };
  } catch (error) {
    archive.close();
    throw error;
  }
}

/** Archives that are something else, each by the part that gives it away. */
function refuseOthers(names: readonly string[]): void {
  if (names.some((name) => name.endsWith('vbaproject.bin') || name.startsWith('xl/macrosheets/')))
    throw fileError('MACROS');
  if (names.includes('xl/workbook.bin')) throw fileError('UNSUPPORTED_FORMAT', 'xlsb');
  if (names.includes('content.xml')) throw fileError('UNSUPPORTED_FORMAT', 'ods');
  if (names.includes('word/document.xml')) throw fileError('UNSUPPORTED_FORMAT', 'docx');
  if (!names.includes('[content_types].xml')) throw fileError('UNSUPPORTED_FORMAT', 'zip');
}
