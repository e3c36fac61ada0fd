import { type ByteString, toText } from './byte-string.ts';

/** A value that nobody has to look into, as a side wrote it: that of a custom scalar. */
export class RawJson {
  readonly bytes: ByteString;

  constructor(bytes: ByteString) {
    this.bytes = bytes;
  }

  toJSON(): unknown {
    return JSON.parse(toText(this.bytes));
  }
}
