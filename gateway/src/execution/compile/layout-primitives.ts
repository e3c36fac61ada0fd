/**
 * What every compiled layout reads with, as source: the functions are compiled together with the layout, so that they
 * share its variables. `b` are the bytes, `p` the place, `left` how many objects may still be begun. Each returns
 * undefined when something else stands there.
 */
export const layoutPrimitives = `
function leaf(depth) {
  const c = b[p];
  if (c === 34) return string();
  if (c === 91) return list(leaf, depth + 1);
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

/** Of the bytes as text, one character for each: made for the first part that is wanted, since many replies hold none. */
function part(from, at) {
  t ??= b.latin1Slice(0, b.length);
  return t.slice(from, at);
}

/** A string without escapes. */
function string() {
  const from = p + 1;
  let at = from;
  let isWide = false;
  for (let c = b[at]; c !== 34; c = b[++at]) {
    if (c < 32 || c === 92 || c === undefined) return undefined;
    if (c > 127) isWide = true;
  }
  p = at + 1;
  return isWide ? b.utf8Slice(from, at) : part(from, at);
}

function number() {
  const from = p;
  const isNegative = b[from] === 45;
  const first = isNegative ? from + 1 : from;
  let at = first;
  let value = 0;
  let c = b[at];
  while (c >= 48 && c <= 57) {
    value = value * 10 + c - 48;
    c = b[++at];
  }
  const digits = at - first;
  if (digits === 0 || digits > 15 || (digits > 1 && b[first] === 48)) return undefined;
  if (c !== 46 && c !== 101 && c !== 69) {
    p = at;
    return isNegative ? -value : value;
  }
  while ((c >= 48 && c <= 57) || c === 46 || c === 101 || c === 69 || c === 43 || c === 45) c = b[++at];
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
    if (value === undefined) return undefined;
    items.push(value);
  } while (b[p] === 44);
  if (b[p] !== 93) return undefined;
  p++;
  return items;
}

/** Whether nothing but white space follows. */
function ends(at) {
  while (b[at] === 10 || b[at] === 13 || b[at] === 32 || b[at] === 9) at++;
  return at === b.length;
}
`;
