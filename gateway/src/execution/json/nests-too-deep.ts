const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** No code that goes through a value level by level, JSON.stringify included, comes to the end of much more. */
const MOST_LEVELS = 1_800;

/** Whether JSON is nested so deeply that JSON.parse alone gets through it. Most is too short for that. */
export function nestsTooDeep(given: Buffer | string): boolean {
  if (given.length < 2 * MOST_LEVELS) return false;
  const json = typeof given === 'string' ? Buffer.from(given) : given;
  let levels = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === QUOTE) at = endOfString(json, at);
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (++levels > MOST_LEVELS) return true;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) levels--;
  }
  return false;
}

function endOfString(json: Buffer, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}
