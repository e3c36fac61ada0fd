import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CallerError } from './caller-error.ts';
import type { Language } from './language.ts';
import { withoutNumbers } from './without-numbers.ts';

/** The one code of everything that is our fault. */
export const INTERNAL = 'INTERNAL';

const masked: Readonly<Record<Language, string>> = {
  'zh-CN': '系统内部错误，已记录。请稍后再试。',
  en: 'Something failed on our side and was recorded. Try again later.',
};

/** The mistake behind an error, however often GraphQL wrapped it. */
export const callerErrorOf = (error: unknown): CallerError | null => {
  for (let at = error, depth = 0; at && depth < 5; depth += 1) {
    if (at instanceof CallerError) return at;
    at = at instanceof GraphQLError ? at.originalError : undefined;
  }
  return null;
};

/** Where graphql-js says that a variable's value is wrong: `at "input.validFrom"`. */
const variablePath = (message: string): readonly string[] => {
  const [, variable] = /^Variable "\$(\w+)" got invalid value/.exec(message) ?? [];
  const [, at] = / at "([\w.[\]]+)"; /.exec(message) ?? [];
  return (at ?? variable ?? '').split(/[.[\]]+/).filter((part) => part !== '');
};

/** Whether graphql-js itself found the request wrong (syntax, unknown field, missing variable): safe to say. */
const isOfTheRequest = ({ originalError, path }: GraphQLError): boolean =>
  !path && (originalError === undefined || (originalError instanceof GraphQLError && isOfTheRequest(originalError)));

/**
 * The form in which an error leaves: a CallerError with its code, message and field; what GraphQL finds wrong with the
 * request, but for numbers of persons; anything else as one masked sentence. `report` is told of what was masked.
 */
export const formatError = (
  error: unknown,
  language: Language,
  report: (hidden: unknown) => void = () => {},
): GraphQLFormattedError => {
  const wrapped = error instanceof GraphQLError ? error : null;
  const place = {
    ...(wrapped?.locations && { locations: wrapped.locations }),
    ...(wrapped?.path && { path: wrapped.path }),
  };
  const mistake = callerErrorOf(error);
  if (mistake) {
    const field = mistake.field.length > 0 ? mistake.field : variablePath(wrapped?.message ?? '');
    return {
      message: mistake.in(language),
      ...place,
      extensions: { code: mistake.code, ...(field.length > 0 && { field }) },
    };
  }
  if (wrapped && isOfTheRequest(wrapped))
    return { message: withoutNumbers(wrapped.message), ...place, extensions: { code: 'BAD_REQUEST' } };
  report(wrapped?.originalError ?? error);
  return { message: masked[language], ...place, extensions: { code: INTERNAL } };
};
