/** The values of a statement in the making. `put` takes one in and gives its name. */
export interface Values {
  readonly all: readonly unknown[];
  put(value: unknown, type: string): string;
}

export const newValues = (): Values => {
  const all: unknown[] = [];
  return { all, put: (value, type) => `$${all.push(value)}::${type}` };
};
