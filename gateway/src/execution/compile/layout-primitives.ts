/**
 * What every compiled layout reads with, as source: the functions are compiled together with the layout, so that they
 * share its variables. `b` are the bytes, `p` the place, `left` how much may still be looked at. Each returns
 * undefined when something else stands there.
 */
export const layoutPrimitives = `
function leaf(depth) {
  const c = b[p];
  if (c === 34) return string();
  if (c === 91) return list(leaf, depth + 1);
  if (c === 123) return raw();
  if (c === 116) return word(4, 0x72, 0x75, 0x65) ? true : undefined;
  if (c === 102) return b[p + 1] === 97 && word(5, 0x6c, 0x73, 0x65) ? false : undefined;
  return c === 110 ? none() : number();
}

/** Goes past a word of which the last three letters are given. */
function word(length, x, y, z) {
  if (b[p + length - 3] !== x || b[p + length - 2] !== y || b[p + length - 1] !== z) return false;
  p += length;
  return true;
}

function none() {
  return b[p] === 110 && word(4, 0x75, 0x6c, 0x6c) ? null : undefined;
}

/**
 * Some of the bytes, one character for each. A part of all of them in that form, which is made for the first part that is
 * wanted, since many replies hold none.
 */
function part(from, at) {
  t ??= b.latin1Slice(0, b.length);
  return t.slice(from, at);
}

/** Takes what it cost to look at a value, whatever came of it, from what may be looked at. */
function isAllowed(cost) {
  left -= cost;
  return left >= 0;
}

/** Of the string that was gone past last. */
let isWide, isEscaped;

/** Goes past a string, or as far as it is one; whether it is. */
function skipString() {
  isWide = isEscaped = false;
  let at = p + 1;
  for (let c = b[at]; c !== 34; c = b[++at]) {
    if (c < 32 || c === undefined) {
      p = at;
      return false;
    }
    if (c > 127) isWide = true;
    else if (c === 92) {
      isEscaped = true;
      at = endOfEscape(at);
    }
  }
  p = at + 1;
  return true;
}

/** The last byte of the escape that begins at a place; past the end of all bytes when that is none. */
function endOfEscape(at) {
  const c = b[at + 1];
  if (c === 34 || c === 92 || c === 47 || c === 98 || c === 102 || c === 110 || c === 114 || c === 116) return at + 1;
  if (c !== 117) return b.length;
  for (let digit = at + 2; digit < at + 6; digit++) if (!isHex(b[digit])) return b.length;
  return at + 5;
}

function isHex(c) {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);
}

function string() {
  const from = p;
  const isString = skipString();
  if (!isAllowed(p - from) || !isString) return undefined;
  if (isEscaped) return JSON.parse(b.utf8Slice(from, p));
  return isWide ? b.utf8Slice(from + 1, p - 1) : part(from + 1, p - 1);
}

/** Of the value that was gone past last. */
let hasWide;

/** An object that nobody has to look into. */
function raw() {
  const from = p;
  hasWide = false;
  const isObject = skipObject(1);
  if (!isAllowed(p - from) || !isObject || (hasWide && !isUtf8(b.subarray(from, p)))) return undefined;
  return new RawJson(part(from, p));
}

/** Goes past a value without white space in it; whether it is one. */
function skip(depth) {
  const c = b[p];
  if (c === 34) {
    if (!skipString()) return false;
    hasWide ||= isWide;
    return true;
  }
  if (c === 123) return depth < 64 && skipObject(depth + 1);
  if (c === 91) return depth < 64 && skipList(depth + 1);
  return c === 116 || c === 102 || c === 110 ? leaf(0) !== undefined : skipNumber();
}

function skipObject(depth) {
  if (b[p + 1] === 125) {
    p += 2;
    return true;
  }
  do {
    p++;
    if (b[p] !== 34 || !skip(depth) || b[p] !== 58) return false;
    p++;
    if (!skip(depth)) return false;
  } while (b[p] === 44);
  if (b[p] !== 125) return false;
  p++;
  return true;
}

function skipList(depth) {
  if (b[p + 1] === 93) {
    p += 2;
    return true;
  }
  do {
    p++;
    if (!skip(depth)) return false;
  } while (b[p] === 44);
  if (b[p] !== 93) return false;
  p++;
  return true;
}

/** Goes past a number that stands as JSON.stringify would write it; any other would come out of parsing otherwise. */
function skipNumber() {
  const from = p;
  const value = number();
  if (value === undefined) return false;
  return (isWhole && value !== 0) || JSON.stringify(value) === part(from, p);
}

/** Of the number that was read last: whether it is digits and nothing else. */
let isWhole;

function number() {
  const from = p;
  const isNegative = b[from] === 45;
  const first = isNegative ? from + 1 : from;
  let at = first;
  let value = 0;
  let c = b[at];
  while (c >= 48 && c <= 57 && at - first < 16) {
    value = value * 10 + c - 48;
    c = b[++at];
  }
  const digits = at - first;
  if (digits === 0 || digits > 15 || (digits > 1 && b[first] === 48)) return undefined;
  isWhole = c !== 46 && c !== 101 && c !== 69;
  if (isWhole) {
    p = at;
    return isNegative ? -value : value;
  }
  while (((c >= 48 && c <= 57) || c === 46 || c === 101 || c === 69 || c === 43 || c === 45) && at - first < 64) c = b[++at];
  const text = part(from, at);
  if (!/^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$/.test(text)) return undefined;
  p = at;
  return Number(text);
}

function list(item, depth) {
  if (depth > 16) return undefined;
  if (b[p + 1] === 93) {
    p += 2;
    return [];
  }
  const items = [];
  do {
    p++;
    const value = item(depth);
    if (value === undefined || !isAllowed(1)) return undefined;
    items.push(value);
  } while (b[p] === 44);
  if (b[p] !== 93) return undefined;
  p++;
  return items;
}

/** What a reply says beside its data, errors and extensions: nothing, most often. Undefined when it does not end there. */
function besideData() {
  if (b[p] === 44 && b[p + 1] === 34) {
    if (nestsTooDeep(b.subarray(p))) return undefined;
    try {
      const beside = JSON.parse('{' + b.utf8Slice(p + 1, b.length));
      return 'data' in beside ? undefined : beside;
    } catch {
      return undefined;
    }
  }
  if (b[p] !== 125) return undefined;
  let at = p + 1;
  while (b[at] === 10 || b[at] === 13 || b[at] === 32 || b[at] === 9) at++;
  return at === b.length ? NOTHING : undefined;
}

const NOTHING = {};
`;
