import { type Language, preferredLanguage } from '@liangdi/kit';

/** The language in which the command line speaks: `--lang zh|en`, else that of the terminal. */
export const languageOf = (chosen: string | undefined, env: NodeJS.ProcessEnv): Language => {
  const locale = chosen ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return locale === '' || locale.startsWith('C') || locale === 'POSIX' ? 'en' : preferredLanguage(locale.split('.')[0]);
};
