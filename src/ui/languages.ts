/** How a language is written. */
export interface Language {
  /** BCP 47, for `<html lang>`: screen readers choose their voice by it. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What those who speak it call it. Not every browser knows: in Chromium Welsh is “Welsh”. */
  readonly ownName: string;
}

/** Every language that something here is written in. Words say for themselves which of them they have. */
export const LANGUAGES = {
  en: { lang: 'en-GB', dir: 'ltr', ownName: 'English' },
  cy: { lang: 'cy', dir: 'ltr', ownName: 'Cymraeg' },
  pl: { lang: 'pl', dir: 'ltr', ownName: 'polski' },
  ro: { lang: 'ro', dir: 'ltr', ownName: 'română' },
  pa: { lang: 'pa', dir: 'ltr', ownName: 'ਪੰਜਾਬੀ' },
  ur: { lang: 'ur', dir: 'rtl', ownName: 'اردو' },
  bn: { lang: 'bn', dir: 'ltr', ownName: 'বাংলা' },
  ar: { lang: 'ar', dir: 'rtl', ownName: 'العربية' },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as LanguageCode[];

/**
 * The language that a reader of `wanted` (BCP 47) can read best; `undefined` where there is none.
 *
 * The script counts, not the country: `cy-GB` reads `cy`, but `pa-PK` is written in Arabic letters and does not read our `pa`.
 */
export function readableBy(wanted: string, offered: Iterable<LanguageCode>): LanguageCode | undefined {
  const writing = writingOf(wanted);
  for (const code of offered) if (writing !== undefined && writing === writingOf(code)) return code;
  return undefined;
}

/** The one of ours that a reader of this language (BCP 47) can read best. */
export function ourLanguage(wanted: string): LanguageCode | undefined {
  return readableBy(wanted, LANGUAGE_CODES);
}

function writingOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
