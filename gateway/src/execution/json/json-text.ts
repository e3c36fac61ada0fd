const USUAL_BYTES = 65_536;
const MOST_KEPT_BYTES = 1_048_576;

let page = Buffer.allocUnsafeSlow(USUAL_BYTES);
let isWide = false;

/** Says that what is being written holds characters of more than one byte. */
export function noteWide(): void {
  isWide = true;
}

/**
 * The text of what `write` writes from the first byte on; it returns where it ends.
 * JSON is written as bytes that all share, since strings put together piece by piece leave ten objects for each field
 * to the collector. Bytes past the end are dropped, as typed arrays do: an end past it says that there was no room, and
 * all is written again. One text at a time: `write` may not ask for another.
 */
export function jsonText(write: (bytes: Buffer) => number): string {
  isWide = false;
  let end = write(page);
  while (end > page.length) {
    page = Buffer.allocUnsafeSlow(Math.max(end, page.length * 2));
    end = write(page);
  }
  const text = textOf(page, 0, end);
  if (page.length > MOST_KEPT_BYTES) page = Buffer.allocUnsafeSlow(USUAL_BYTES);
  return text;
}

/** A part of what is being written. */
export const textOf = (bytes: Buffer, from: number, end: number): string =>
  bytes.toString(isWide ? 'utf8' : 'latin1', from, end);
