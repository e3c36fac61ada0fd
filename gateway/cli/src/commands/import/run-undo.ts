import type { Language } from '@liangdi/kit';
import { BadInput } from '../../client/bad-input.ts';
import type { Client } from '../../client/client.ts';
import { importCalls, type Side, standing, summary } from './import-calls.ts';
import { messages } from './messages.ts';

export interface UndoOptions {
  readonly side: Side;
  /** Global id of the import. */
  readonly id: string;
  readonly language: Language;
  readonly print: (line: string) => void;
  /** Told where the work stands while it goes on; an empty text when it is done. */
  readonly progress: (text: string) => void;
}

/** Takes back all that an import wrote, or says what was built on it. Gives the exit code. */
export const runUndo = async (
  client: Client,
  { side, id, language, print, progress }: UndoOptions,
): Promise<number> => {
  const { change, settled } = importCalls(client, side, language, (now) => progress(standing(now, language)));
  const now = await settled((await change('undo', { import: id })).id);
  if (now.state !== 'UNDONE') throw new BadInput(now.failure?.message ?? messages.notUndone[language]);
  print(`${messages.undone[language]}: ${summary(now, language)}`);
  return 0;
};
