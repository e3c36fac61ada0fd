import type { ImportState } from './states.ts';

/** What people ask of an import; `check`: the same file once more, to be compared with the facts as they stand now. */
export type ImportCommand = 'check' | 'commit' | 'undo';

export type Decision =
  | { readonly kind: 'move'; readonly to: ImportState }
  /** It is so already, or on its way: asking twice is asking once. */
  | { readonly kind: 'stay' }
  | { readonly kind: 'refuse' };

const rules: Readonly<
  Record<
    ImportCommand,
    { readonly from: ImportState; readonly to: ImportState; readonly already: readonly ImportState[] }
  >
> = {
  check: { from: 'CHECKED', to: 'CHECKING', already: [] },
  commit: { from: 'CHECKED', to: 'COMMITTING', already: ['COMMITTING', 'COMMITTED'] },
  undo: { from: 'COMMITTED', to: 'UNDOING', already: ['UNDOING', 'UNDONE'] },
};

/** What a command does to an import in a state. */
export const decide = (state: ImportState, command: ImportCommand): Decision => {
  const { from, to, already } = rules[command];
  if (state === from) return { kind: 'move', to };
  return already.includes(state) ? { kind: 'stay' } : { kind: 'refuse' };
};
