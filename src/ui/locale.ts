import { LANGUAGES, type Language, readableBy } from './languages.ts';
import type { MessageKey, Messages } from './translate.ts';
import { type Words, words } from './words.ts';

/** A language that a page is shown in, with its words. */
export interface Locale<Key extends string = MessageKey> extends Language {
  readonly messages: Messages<Key>;
}

/** The words in the language that was chosen, else in `otherwise`: those are loaded already while it is asked what was chosen. */
export function spokenLocale(chosen: Promise<string | undefined>, otherwise: string): Promise<Locale>;
export function spokenLocale<Key extends string>(
  chosen: Promise<string | undefined>,
  otherwise: string,
  from: Words<Key>,
): Promise<Locale<Key>>;
export async function spokenLocale(
  chosen: Promise<string | undefined>,
  otherwise: string,
  from: Words<string> = words,
): Promise<Locale<string>> {
  const likely = localeFor(otherwise, from);
  const language = await chosen;
  return language === undefined ? likely : localeFor(language, from);
}

/**
 * The words in the language closest to the one wanted (`cy-GB` → `cy`); English where there is none, and where the words cannot be loaded.
 *
 * `lang` says what the words are, which need not be what was wanted.
 */
export function localeFor(wanted: string): Promise<Locale>;
export function localeFor<Key extends string>(wanted: string, from: Words<Key>): Promise<Locale<Key>>;
export async function localeFor(wanted: string, from: Words<string> = words): Promise<Locale<string>> {
  const code = readableBy(wanted, from.others.keys());
  const messages = await (code && from.others.get(code))?.().catch(() => undefined);
  return code && messages ? { ...LANGUAGES[code], messages } : { ...LANGUAGES.en, messages: await from.en() };
}
