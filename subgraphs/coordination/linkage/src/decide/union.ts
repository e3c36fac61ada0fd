/** Groups of records that are merged step by step; `members` of a merged group hold all its records. */
export type Groups = {
  readonly groupOf: Int32Array;
  readonly members: (number[] | undefined)[];
  readonly merge: (into: number, from: number) => void;
};

export function createGroups(size: number): Groups {
  const groupOf = Int32Array.from({ length: size }, (_, r) => r);
  const members: (number[] | undefined)[] = Array(size);
  for (let r = 0; r < size; r++) members[r] = [r];
  const merge = (into: number, from: number): void => {
    const target = members[into] as number[];
    for (const record of members[from] as number[]) {
      groupOf[record] = into;
      target.push(record);
    }
    members[from] = undefined;
  };
  return { groupOf, members, merge };
}
