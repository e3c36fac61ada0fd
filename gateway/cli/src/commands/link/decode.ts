const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, k) => bytes[k] === byte);

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'NOT_A_TABLE' | 'WRONG_ENCODING' };

/**
 * The text of a file: by its byte order mark, else UTF-8 if every byte fits it, else GB18030 if every byte fits that.
 * A file with NUL bytes and no mark is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, ZIP) || startsWith(bytes, OLD_WORKBOOK)) return { ok: false, code: 'NOT_A_TABLE' };
  const marked = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : undefined;
  if (marked === undefined && bytes.subarray(0, 4096).includes(0)) return { ok: false, code: 'NOT_A_TABLE' };
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch {
      // Not this encoding; the next may fit.
    }
  }
  return { ok: false, code: 'WRONG_ENCODING' };
}
