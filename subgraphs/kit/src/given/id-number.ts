import { errors } from '../errors/common.ts';

/** Turns a resident ID number into an identity token `v<key version>:<base64url>`, or says what is wrong with it. */
export type IdentityToken = (
  idNumber: string,
) =>
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly problem: { readonly zh: string; readonly en: string } };

/**
 * The token of a number as given; null when none was. The number does not get past this function.
 * @throws CallerError `ID_NUMBER_INVALID`
 */
export const tokenIfGiven = (
  number: string | null | undefined,
  make: IdentityToken,
  path: readonly string[],
): string | null => {
  if (number == null) return null;
  const made = make(number);
  if (!made.ok) throw errors.ID_NUMBER_INVALID({ problem: made.problem }, path);
  return made.token;
};
