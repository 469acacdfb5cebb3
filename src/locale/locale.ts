/** The languages of every portal. They are equals: neither is a default of the other. */
export const LOCALES = ['vi', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The same thing said in both languages. */
export type Both<T = string> = Readonly<Record<Locale, T>>;

/** A language's name, always written in that language. */
export const LANGUAGE_NAMES: Both = { vi: 'Tiếng Việt', en: 'English' };

/** The languages as a sentence speaks of them: of this one, in that one. */
export const LANGUAGES_SAID: Both<Both> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
};

export function otherLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi';
}

export function isLocale(value: unknown): value is Locale {
  return value === 'vi' || value === 'en';
}
