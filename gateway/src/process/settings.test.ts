import { StartError } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { frontSettings } from './settings.ts';

test('a folder of trusted documents that cannot be read ends the start with a sentence that names the setting', () => {
  const settings = (folder: string) => () =>
    frontSettings({
      LIANGDI_CORS_ORIGINS: [],
      LIANGDI_PARTNERS_TRUSTED_ONLY: true,
      LIANGDI_TRUSTED_DOCUMENTS: folder,
    });
  for (const [folder, reason] of [
    ['/nowhere/documents', 'ENOENT'],
    [import.meta.filename, 'ENOTDIR'],
  ] as const) {
    expect(settings(folder)).toThrow(StartError);
    expect(settings(folder)).toThrow(`${folder} of trusted documents cannot be read (${reason})`);
    expect(settings(folder)).toThrow('请检查 LIANGDI_TRUSTED_DOCUMENTS');
  }
});
