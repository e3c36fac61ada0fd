/** One fact per record, the earliest of a list in order: a record is one matter, however many facts name it. */
export const firstOfEachRecord = <Fact extends { readonly recordId: string }>(
  facts: readonly Fact[],
): readonly Fact[] =>
  facts.length < 2
    ? facts
    : facts.filter(({ recordId }, index) => facts.findIndex((other) => other.recordId === recordId) === index);
