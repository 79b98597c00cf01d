import { type Locale, localeFor } from '../../src/ui/locale.ts';
import { type Words, words } from '../../src/ui/words.ts';
import { pseudo } from './pseudo.ts';

/** Stands in for `src/ui/locale.ts` in the gallery: `en-XA` is the pseudo-locale, which does not ship. */
export async function spokenLocale<Key extends string>(
  chosen: Promise<string | undefined>,
  otherwise: string,
  from: Words<string> = words,
): Promise<Locale<Key>> {
  const wanted = (await chosen) ?? otherwise;
  const locale = await localeFor(wanted, from);
  if (wanted !== 'en-XA') return locale;
  const messages = Object.entries<string | { readonly message: string }>(locale.messages).map(([key, entry]) => [
    key,
    pseudo(typeof entry === 'string' ? entry : entry.message),
  ]);
  return { ...locale, lang: wanted, messages: Object.fromEntries(messages) };
}
