import { type ByteString, toText } from './byte-string.ts';

/**
 * A value that nobody has to look into, as a side wrote it: that of a custom scalar. A key that stands in it twice stays
 * twice. It holds on to all of the reply that it was a part of.
 */
export class RawJson {
  readonly bytes: ByteString;

  constructor(bytes: ByteString) {
    this.bytes = bytes;
  }

  toJSON(): unknown {
    return JSON.parse(toText(this.bytes));
  }
}
