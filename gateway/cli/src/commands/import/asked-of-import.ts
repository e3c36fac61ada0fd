import { resolve } from 'node:path';
import type { Language } from '@liangdi/kit';
import { BadInput } from '../../client/bad-input.ts';
import { type Side, sides } from './import-calls.ts';
import { messages } from './messages.ts';

/** What stands on the command line. */
export interface GivenToImport {
  readonly side: string;
  readonly branch?: string;
  readonly commit?: true;
  readonly withSuspects?: true;
  readonly annotate?: string;
  readonly undo?: string;
}

/** What is asked of `liangdi import`. */
export type AskedOfImport =
  | { readonly kind: 'undo'; readonly side: Side; readonly id: string }
  | {
      readonly kind: 'import';
      readonly side: Side;
      readonly file: string;
      readonly organisation: string;
      readonly commit: boolean;
      readonly withSuspects: boolean;
      readonly annotate: string | undefined;
    };

/** A file to import or an import to undo, not both. @throws BadInput with a sentence */
export const askedOfImport = (file: string | undefined, given: GivenToImport, language: Language): AskedOfImport => {
  const { branch, commit = false, withSuspects = false, annotate, undo } = given;
  const side = sides.find((each) => each === given.side);
  if (!side) throw new BadInput(messages.side[language]);
  if (undo !== undefined) {
    const more = file !== undefined || branch !== undefined || commit || withSuspects || annotate !== undefined;
    if (more) throw new BadInput(messages.undoAlone[language]);
    return { kind: 'undo', side, id: undo };
  }
  if (file === undefined) throw new BadInput(messages.fileOrUndo[language]);
  if (branch === undefined) throw new BadInput(messages.branch[language]);
  if (annotate !== undefined && resolve(annotate) === resolve(file))
    throw new BadInput(messages.annotateOver[language]);
  return { kind: 'import', side, file, organisation: branch, commit, withSuspects, annotate };
};
