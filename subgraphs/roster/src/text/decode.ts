import type { Encoding } from '../source/cell.ts';
import { type Source, streamOf } from '../source/source.ts';

/** The text of a file in pieces, without its byte order mark. What does not decode becomes U+FFFD. */
export async function* decodeText(source: Source, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of streamOf(source)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
