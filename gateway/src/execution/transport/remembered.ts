/**
 * What is made of a text, made once for each of the last: all are forgotten when there are `most`, which costs less than to
 * know which was used last. Of a text longer than `longest` characters nothing is remembered.
 */
export function remembered<Made>(
  make: (text: string) => Made,
  most: number,
  longest = Number.POSITIVE_INFINITY,
): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (text.length > longest) return made;
      if (known.size >= most) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
