declare const inBytes: unique symbol;

/**
 * UTF-8 as a string of one character for each byte, as Web IDL has it. Node joins such strings and writes them to sockets at
 * a fraction of what others cost that hold more than Latin letters.
 */
export type ByteString = string & { readonly [inBytes]: true };

export const toBytes = (text: string): ByteString =>
  (isAscii(text) ? text : Buffer.from(text).toString('latin1')) as ByteString;

export const toText = (bytes: ByteString): string => (isAscii(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString());

const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length;
