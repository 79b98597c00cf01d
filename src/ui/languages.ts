/** How a language is written. */
export interface Language {
  /** BCP 47, for `<html lang>`: screen readers choose their voice by it. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Every language that something here is written in. Words say for themselves which of them they have. */
export const LANGUAGES = {
  en: { lang: 'en-GB', dir: 'ltr' },
  cy: { lang: 'cy', dir: 'ltr' },
  pl: { lang: 'pl', dir: 'ltr' },
  ro: { lang: 'ro', dir: 'ltr' },
  pa: { lang: 'pa', dir: 'ltr' },
  ur: { lang: 'ur', dir: 'rtl' },
  bn: { lang: 'bn', dir: 'ltr' },
  ar: { lang: 'ar', dir: 'rtl' },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof LANGUAGES;

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

function writingOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
