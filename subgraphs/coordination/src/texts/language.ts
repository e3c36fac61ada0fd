/** Languages of what people read. */
export type Language = 'zh' | 'en';

/** zh unless English is asked for. */
export const languageOf = (locale: string | null | undefined): Language =>
  locale?.toLowerCase().startsWith('en') ? 'en' : 'zh';
