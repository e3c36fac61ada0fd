declare const inBytes: unique symbol;

/**
 * UTF-8 as a string of one character for each byte, as Web IDL has it. Node joins such strings and writes them to sockets at
 * a fraction of what others cost that hold more than Latin letters. A type of its own, since as text it means something else.
 */
export interface ByteString {
  readonly [inBytes]: true;
  readonly length: number;
}

export const toBytes = (text: string): ByteString =>
  ofLatin1(isAscii(text) ? text : Buffer.from(text).toString('latin1'));

export const toText = (bytes: ByteString): string => {
  const text = latin1Of(bytes);
  return isAscii(text) ? text : Buffer.from(text, 'latin1').toString();
};

/** The bytes as they are held: to be put together, looked into and written as latin1. */
export const latin1Of = (bytes: ByteString): string => bytes as unknown as string;

/** What was put together from bytes as they are held. */
export const ofLatin1 = (text: string): ByteString => text as unknown as ByteString;

const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length;
