import en from '../../assets/locales/en.json';
import type { Messages } from './translate.ts';

/** A language that pages can be shown in. */
export interface Locale {
  /** BCP 47, for `<html lang>`: the language of the words, which need not be the browser's. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
}

const LOCALES: ReadonlyMap<string, Locale> = new Map([['en', { lang: 'en-GB', dir: 'ltr', messages: en }]]);
const FALLBACK: Locale = { lang: 'en-GB', dir: 'ltr', messages: en };

/** The language closest to the browser's own (`en-US` → `en`); English where there is none. */
export function localeFor(browserLanguage: string): Locale {
  const [language = ''] = browserLanguage.toLowerCase().split(/[-_]/);
  return LOCALES.get(language) ?? FALLBACK;
}
