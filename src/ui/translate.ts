import type en from '../../assets/locales/en.json';
import type { Language } from './languages.ts';

/** English has every key; a key that it lacks is a type error. */
export type MessageKey = keyof typeof en;
/** Each message: as translators write it, or, in what ships, its words alone. */
export type Messages<Key extends string = MessageKey> = Readonly<Record<Key, { readonly message: string } | string>>;
type Values = Readonly<Record<string, string>>;
export type Translate<Key extends string = MessageKey> = (key: Key, values?: Values) => string;

/** Keeps a name or an address in one piece among letters of the other direction (UAX #9: first strong isolate, pop). */
const ISOLATE = ['\u2068', '\u2069'] as const;

/** The words of one language; `{name}` in a message is filled from `values`. */
export function translate<Key extends string>({
  messages,
  dir,
}: Pick<Language, 'dir'> & { readonly messages: Messages<Key> }): Translate<Key> {
  const [before, after] = dir === 'rtl' ? ISOLATE : ['', ''];
  return (key, values = {}) => {
    const entry: { readonly message: string } | string = messages[key];
    return (typeof entry === 'string' ? entry : entry.message).replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name];
      return value === undefined ? hole : `${before}${value}${after}`;
    });
  };
}

/** The same text for places that show no directions, such as a mail. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}
