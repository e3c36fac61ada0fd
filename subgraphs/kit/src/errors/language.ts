/** The languages that users are spoken to in. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same sentence in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** The language that an `Accept-Language` header (or a locale such as `zh_CN.UTF-8`) prefers; Chinese when it has neither. */
export const preferredLanguage = (header: string | null | undefined): Language => {
  const ranked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().toLowerCase().split(';');
      const quality = settings.map((setting) => /^\s*q=([\d.]+)/.exec(setting)?.[1]).find((found) => found);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => /^(zh|en)\b/.test(tag.replace('_', '-')) && quality > 0)
    .sort((left, right) => right.quality - left.quality);
  return ranked[0]?.tag.startsWith('en') ? 'en' : 'zh-CN';
};
