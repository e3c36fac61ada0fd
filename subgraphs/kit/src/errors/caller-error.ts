import type { Language, Localized } from './language.ts';

/** What makes one kind of mistake: its public code, and whether a payload's `userErrors` can carry it. */
export interface Mistake {
  /** Public and closed: a client may decide by it. Several mistakes may share one. */
  readonly code: string;
  /** Whether it is in the contract's `UserErrorCode`, so that a payload can answer it as data. */
  readonly inPayload: boolean;
}

/**
 * A caller's mistake: it reaches the caller with its code, a message in the caller's language, and the field.
 * Made by what `defineErrors` gives, never by hand. Everything else that is thrown is masked.
 */
export class CallerError extends Error {
  readonly mistake: Mistake;
  readonly messages: Localized;
  /** The argument or input field that it is about, from the outermost downwards. `path` would make GraphQL take it for its own. */
  readonly field: readonly string[];

  constructor(mistake: Mistake, messages: Localized, field: readonly string[]) {
    super(messages.en);
    this.name = 'CallerError';
    this.mistake = mistake;
    this.messages = messages;
    this.field = field;
  }

  get code(): string {
    return this.mistake.code;
  }

  in(language: Language): string {
    return this.messages[language];
  }
}
