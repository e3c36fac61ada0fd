import { CallerError, type Mistake } from './caller-error.ts';
import type { Localized } from './language.ts';
import { withoutNumbers } from './without-numbers.ts';

/** How one mistake is declared: its sentences, and where they differ from the default, its public code and home. */
export interface Declaration<Params> {
  /** Public code; the declaration's own name when left out. */
  readonly code?: string;
  /** False for a mistake of the request, which no payload's `userErrors` carries. True when left out. */
  readonly inPayload?: boolean;
  readonly 'zh-CN': string | ((params: Params) => string);
  readonly en: string | ((params: Params) => string);
}

/** Throwable on demand: `throw errors.BRANCH_CLOSED({ branch, at }, ['input', 'branch'])`. */
export interface ErrorFactory<Params> extends Mistake {
  (params: Params, path?: readonly string[]): CallerError;
}

/** Declares one mistake; only there to fix the type of its parameters. */
export const mistake = <Params = Record<string, never>>(declaration: Declaration<Params>): Declaration<Params> =>
  declaration;

type ParamsOf<D> = D extends Declaration<infer Params> ? Params : never;

const factory = <Params>(name: string, declared: Declaration<Params>): ErrorFactory<Params> => {
  const what = { code: declared.code ?? name, inPayload: declared.inPayload ?? true };
  const say = (sentence: string | ((params: Params) => string), params: Params): string =>
    typeof sentence === 'string' ? sentence : withoutNumbers(sentence(params));
  const make = (params: Params, path: readonly string[] = []): CallerError => {
    const messages: Localized = { 'zh-CN': say(declared['zh-CN'], params), en: say(declared.en, params) };
    return new CallerError(what, messages, path);
  };
  return Object.assign(make, what);
};

/**
 * The closed list of what callers can do wrong, with its sentences in both languages:
 * `defineErrors({ BRANCH_CLOSED: mistake<{ branch: string }>({ 'zh-CN': …, en: … }) })`.
 */
// biome-ignore lint/suspicious/noExplicitAny: each declaration has its own parameters
export const defineErrors = <const List extends Readonly<Record<string, Declaration<any>>>>(
  list: List,
): { readonly [Name in keyof List]: ErrorFactory<ParamsOf<List[Name]>> } =>
  Object.fromEntries(Object.entries(list).map(([name, declared]) => [name, factory(name, declared)])) as unknown as {
    readonly [Name in keyof List]: ErrorFactory<ParamsOf<List[Name]>>;
  };
