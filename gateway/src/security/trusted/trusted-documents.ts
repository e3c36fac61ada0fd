import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document that was agreed on before: it may be asked for by its hash alone. */
export interface TrustedDocument {
  /** The file's name without its ending: bounded in number, so metrics may use it. */
  readonly name: string;
  readonly text: string;
}

export interface TrustedDocuments {
  /** By `documentId`, that is `sha256:` and the hash of the text in hexadecimal digits. */
  find(documentId: string): TrustedDocument | undefined;
  /** By its text. */
  known(text: string): TrustedDocument | undefined;
}

export const documentIdOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Reads every `*.graphql` of some folders: our own clients' operations, and those of partners. */
export const readTrustedDocuments = (folders: readonly string[]): readonly TrustedDocument[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => ({ name: file.slice(0, -8), text: readFileSync(join(folder, file), 'utf8').trim() })),
  );

export const createTrustedDocuments = (documents: readonly TrustedDocument[]): TrustedDocuments => {
  const byText = new Map(documents.map((document) => [document.text, document]));
  const byId = new Map(documents.map((document) => [documentIdOf(document.text), document]));
  return { find: (id) => byId.get(id.toLowerCase()), known: (text) => byText.get(text.trim()) };
};
