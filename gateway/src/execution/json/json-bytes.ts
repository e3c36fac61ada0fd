import { type ByteString, ofLatin1 } from './byte-string.ts';

const USUAL_BYTES = 65_536;
const MOST_KEPT_BYTES = 8_388_608;

let page = Buffer.allocUnsafeSlow(USUAL_BYTES);

/**
 * What `write` writes from the first byte on; it returns where it ends.
 * JSON is written as bytes that all share, since strings put together piece by piece leave ten objects for each field
 * to the collector. Bytes past the end are dropped, as typed arrays do: an end past it says that there was no room, and
 * all is written again. One text at a time: `write` may not ask for another.
 */
export function jsonBytes(write: (bytes: Buffer) => number): ByteString {
  let end = write(page);
  while (end > page.length) {
    page = Buffer.allocUnsafeSlow(Math.max(end, page.length * 2));
    end = write(page);
  }
  const written = ofLatin1(page.toString('latin1', 0, end));
  if (page.length > MOST_KEPT_BYTES) page = Buffer.allocUnsafeSlow(USUAL_BYTES);
  return written;
}
