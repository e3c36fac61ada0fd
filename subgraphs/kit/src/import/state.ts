/** Where an import stands. */
export const importStates = ['CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE', 'FAILED'] as const;
export type ImportState = (typeof importStates)[number];

/** States in which work goes on by itself; in all others an import waits for somebody, or is over. */
export const statesUnderWay: readonly ImportState[] = ['CHECKING', 'COMMITTING', 'UNDOING'];

/** The same, as SQL. */
export const UNDER_WAY: string = `(${statesUnderWay.map((state) => `'${state}'`).join(', ')})`;

/** What happens to an import: asked for by people (`commit`, `undo`), or by the work itself. */
export type ImportCommand = 'check' | 'checked' | 'commit' | 'committed' | 'undo' | 'undone' | 'keep' | 'fail';

export type Decision =
  | { readonly kind: 'move'; readonly to: ImportState }
  /** It is so already, or on its way: asking twice is asking once. */
  | { readonly kind: 'stay' }
  | { readonly kind: 'refuse' };

const moves: Readonly<Record<ImportState, Readonly<Partial<Record<ImportCommand, ImportState>>>>> = {
  CHECKING: { checked: 'CHECKED', fail: 'FAILED' },
  /** `check`: the same file once more is compared with the facts as they stand now. */
  CHECKED: { check: 'CHECKING', commit: 'COMMITTING' },
  COMMITTING: { committed: 'COMMITTED' },
  COMMITTED: { undo: 'UNDOING' },
  /** `keep`: something was built on it after all, or it is not the account's to take back. */
  UNDOING: { undone: 'UNDONE', keep: 'COMMITTED' },
  UNDONE: {},
  FAILED: {},
};

const already: Readonly<Partial<Record<ImportCommand, readonly ImportState[]>>> = {
  commit: ['COMMITTING', 'COMMITTED'],
  undo: ['UNDOING', 'UNDONE'],
};

/** What a command does to an import in a state. */
export const decide = (state: ImportState, command: ImportCommand): Decision => {
  const to = moves[state][command];
  if (to) return { kind: 'move', to };
  return already[command]?.includes(state) ? { kind: 'stay' } : { kind: 'refuse' };
};
