// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON must escape.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Up to this length, looking at each character is quicker than a pattern. */
const SHORT = 24;

/** A string as JSON. Most need no escapes, and looking is cheaper than escaping. */
export function quote(text: string): string {
  return (text.length > SHORT ? ESCAPED.test(text) : hasEscaped(text)) ? JSON.stringify(text) : `"${text}"`;
}

function hasEscaped(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff)) return true;
  }
  return false;
}

/** Any plain value as JSON. */
export function toJson(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  return typeof value === 'number' && Number.isFinite(value) ? `${value}` : JSON.stringify(value);
}
