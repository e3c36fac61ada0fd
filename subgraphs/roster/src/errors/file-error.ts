import type { Sentences } from '../problems/sentences.ts';
import type { FileErrorCode } from './codes.ts';
import { fileSentences } from './sentences.ts';

/** A file that cannot be read at all, as data: it survives a worker's message channel. */
export interface FileRefusal {
  readonly code: FileErrorCode;
  readonly message: Sentences;
}

class FileError extends Error {
  readonly refusal: FileRefusal;
  constructor(refusal: FileRefusal, cause?: unknown) {
    super(refusal.message.en, { cause });
    this.name = refusal.code;
    this.refusal = refusal;
  }
}

export const fileError = (code: FileErrorCode, detail: string | number = '', cause?: unknown): Error =>
  new FileError({ code, message: fileSentences[code](String(detail)) }, cause);

/** The error of a refusal that came from elsewhere as data. */
export const refused = (refusal: FileRefusal): Error => new FileError(refusal);

/** The refusal that an error carries; null for any other error, which is then our bug or the machine's. */
export const refusalOf = (error: unknown): FileRefusal | null => (error instanceof FileError ? error.refusal : null);
