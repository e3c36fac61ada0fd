import { CallerError } from './caller-error.ts';
import type { Language } from './language.ts';

/** Something that a person can mend, as a payload answers it. */
export interface UserError<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly path: string[];
}

/** The form in which a payload carries a mistake. */
export const userError = <Code extends string = string>(error: CallerError, language: Language): UserError<Code> => ({
  code: error.code as Code,
  message: error.in(language),
  path: [...error.field],
});

/**
 * The answer of a mutation: what `run` gives, or `nothing` with the mistake among `userErrors`. What no payload carries
 * goes on being thrown. `translate` makes a CallerError of what the database refused (`refusals` of `defineRefusals`).
 */
export const payload = async <Nothing extends object, Changed extends object, Code extends string>(
  language: Language,
  nothing: Nothing,
  run: () => Promise<Changed>,
  translate: (error: unknown) => unknown = (error) => error,
): Promise<(Nothing | Changed) & { userErrors: UserError<Code>[] }> => {
  try {
    return { ...(await run()), userErrors: [] };
  } catch (thrown) {
    const error = thrown instanceof CallerError ? thrown : translate(thrown);
    if (error instanceof CallerError && error.mistake.inPayload)
      return { ...nothing, userErrors: [userError<Code>(error, language)] };
    throw error;
  }
};
