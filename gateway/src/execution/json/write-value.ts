import { type ByteString, latin1Of } from './byte-string.ts';
import { RawJson } from './raw-json.ts';

/** Up to this length, looking at each character is quicker than a pattern. */
const SHORT = 24;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON must escape.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ZERO = 0x30;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const COMMA = 0x2c;

/** Each writes at a place and returns the one after it: past the end of the bytes when there is no room. */
export function writeString(bytes: Buffer, at: number, text: string): number {
  if (text.length > SHORT) return writeLong(bytes, at, text);
  let to = at;
  bytes[to++] = QUOTE;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit === QUOTE || unit === BACKSLASH || (unit & 0xf800) === 0xd800)
      return writeText(bytes, at, JSON.stringify(text));
    if (unit < 0x80) bytes[to++] = unit;
    else to = writeWide(bytes, to, unit);
  }
  bytes[to] = QUOTE;
  return to + 1;
}

/** A character of two or three bytes in UTF-8. */
function writeWide(bytes: Buffer, at: number, unit: number): number {
  let to = at;
  if (unit < 0x800) bytes[to++] = 0xc0 | (unit >> 6);
  else {
    bytes[to++] = 0xe0 | (unit >> 12);
    bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
  }
  bytes[to] = 0x80 | (unit & 0x3f);
  return to + 1;
}

function writeLong(bytes: Buffer, at: number, text: string): number {
  if (ESCAPED.test(text)) return writeText(bytes, at, JSON.stringify(text));
  bytes[at] = QUOTE;
  const end = writeText(bytes, at + 1, text);
  bytes[end] = QUOTE;
  return end + 1;
}

/** Any text as it stands. */
export function writeText(bytes: Buffer, at: number, text: string): number {
  const most = at + 3 * text.length;
  return most > bytes.length ? most : at + bytes.write(text, at);
}

function writeBytes(bytes: Buffer, at: number, text: ByteString): number {
  const end = at + text.length;
  if (end <= bytes.length) bytes.write(latin1Of(text), at, 'latin1');
  return end;
}

function writeList(bytes: Buffer, at: number, items: readonly unknown[]): number {
  let to = at;
  bytes[to++] = OPEN;
  for (let index = 0; index < items.length; index++) {
    if (index > 0) bytes[to++] = COMMA;
    const end = writeValue(bytes, to, items[index]);
    to = end < 0 ? writeText(bytes, to, 'null') : end;
  }
  bytes[to] = CLOSE;
  return to + 1;
}

/** A finite number. */
export function writeNumber(bytes: Buffer, at: number, value: number): number {
  if ((value | 0) !== value || value < 0) return writeAscii(bytes, at, `${value}`);
  let digits = 1;
  for (let bound = 10; value >= bound; bound *= 10) digits++;
  let rest = value;
  for (let to = at + digits; to > at; ) {
    const tens = (rest / 10) | 0;
    bytes[--to] = ZERO + rest - tens * 10;
    rest = tens;
  }
  return at + digits;
}

function writeAscii(bytes: Buffer, at: number, text: string): number {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index);
  return at + text.length;
}

/** Any plain value; -1 for what JSON cannot hold. */
export function writeValue(bytes: Buffer, at: number, value: unknown): number {
  if (typeof value === 'string') return writeString(bytes, at, value);
  if (typeof value === 'number' && Number.isFinite(value)) return writeNumber(bytes, at, value);
  if (value instanceof RawJson) return writeBytes(bytes, at, value.bytes);
  if (Array.isArray(value)) return writeList(bytes, at, value);
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? -1 : writeText(bytes, at, text);
}

/** From this length on, to call what writes a text is as quick, and shorter. */
const LONG_CONSTANT = 64;

/** Writes an ASCII text. */
export function writeConstant(bytes: Buffer, at: number, text: string): number {
  if (at + text.length <= bytes.length) bytes.write(text, at, 'latin1');
  return at + text.length;
}

/**
 * Code that writes an ASCII text known beforehand into the bytes `b` at the place `p`, and goes past it. It may call
 * `writeConstant`.
 */
export const writeCode = (text: string): string =>
  text.length < LONG_CONSTANT
    ? `${[...Buffer.from(text)].map((byte, index) => `b[p + ${index}] = ${byte};`).join(' ')} p += ${text.length};`
    : `p = writeConstant(b, p, ${JSON.stringify(text)});`;
