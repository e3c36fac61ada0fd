import { fileError } from '../errors/file-error.ts';
import type { Encoding } from '../source/cell.ts';
import { headOf, type Source, streamOf } from '../source/source.ts';

const SAMPLE = 64 * 1024;

/**
 * The encoding of a text file: by its byte order mark; else UTF-16 if every other byte of its ASCII is zero; else UTF-8
 * if the whole file is valid UTF-8; else GB18030 if the whole file is valid GB18030.
 */
export async function detectEncoding(source: Source): Promise<Encoding> {
  const head = await headOf(source, SAMPLE);
  const mark = byMark(head);
  if (mark !== null) return mark;
  const wide = wideEncoding(head);
  if (wide !== null) return wide;
  if (head.includes(0)) throw fileError('UNKNOWN_FORMAT');
  const utf8 = await validity(source, 'utf-8');
  if (utf8 === 'valid') return 'utf-8';
  if (utf8 === 'cut') throw fileError('CORRUPT', 'UTF-8');
  if ((await validity(source, 'gb18030')) === 'valid') return 'gb18030';
  throw fileError('UNKNOWN_ENCODING');
}

function byMark(head: Buffer): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
}

/** Separators, digits and line ends are ASCII in any roster; in UTF-16 they leave zeros on one side only. */
function wideEncoding(head: Buffer): Encoding | null {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 40 && even < odd / 20) return 'utf-16le';
  if (even > head.length / 40 && odd < even / 20) return 'utf-16be';
  return null;
}

/** `cut`: valid but for a character that the end of the file splits. */
async function validity(source: Source, encoding: Encoding): Promise<'valid' | 'cut' | 'invalid'> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of streamOf(source)) decoder.decode(chunk, { stream: true });
  } catch {
    return 'invalid';
  }
  try {
    decoder.decode();
    return 'valid';
  } catch {
    return 'cut';
  }
}
