import { statSync } from 'node:fs';

/** How long a change of the file may go unseen, milliseconds. */
const lookAgainAfter = 1_000;

/** What a file says that other processes and people change while this one runs. */
export interface ChangingFile<Said> {
  /** Not older than a second; read anew if it was `wanted`. Undefined as long as there is no file. */
  look(wanted?: (said: Said) => boolean): Said | undefined;
  /** This process has changed it: the next look reads it. */
  changed(): void;
}

/**
 * Reads a file when it has changed. While it makes no sense, what it said before stands, and that is told once.
 * @param read throws when the file makes no sense; at first, that is thrown on
 */
export const openChangingFile = <Said>(
  path: string,
  read: (path: string) => Said,
  clock: () => Date,
  onNonsense: () => void,
): ChangingFile<Said> => {
  let known: { readonly said: Said; readonly changedAt: number } | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const look: ChangingFile<Said>['look'] = (wanted = () => true) => {
    const now = clock().getTime();
    const isRecent = Math.abs(now - lookedAt) < lookAgainAfter;
    if (isRecent && (known === undefined || wanted(known.said))) return known?.said;
    lookedAt = now;
    const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (changedAt === undefined || changedAt === known?.changedAt) return known?.said;
    try {
      known = { said: read(path), changedAt };
    } catch (error) {
      if (known === undefined) throw error;
      known = { ...known, changedAt };
      onNonsense();
    }
    return known.said;
  };
  look();
  return {
    look,
    changed: () => {
      lookedAt = Number.NEGATIVE_INFINITY;
    },
  };
};
