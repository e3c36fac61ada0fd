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
  constructor(code: FileErrorCode, detail: string, cause?: unknown) {
    const message = fileSentences[code](detail);
    super(message.en, { cause });
    this.name = code;
    this.refusal = { code, message };
  }
}

export const fileError = (code: FileErrorCode, detail: string | number = '', cause?: unknown): Error =>
  new FileError(code, String(detail), cause);

/** The refusal that an error carries; null for any other error, which is then our bug or the machine's. */
export const refusalOf = (error: unknown): FileRefusal | null => (error instanceof FileError ? error.refusal : null);
