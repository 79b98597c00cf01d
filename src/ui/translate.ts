import type en from '../../assets/locales/en.json';

/** English has every key; a key that it lacks is a type error. */
export type MessageKey = keyof typeof en;
export type Messages<Key extends string = MessageKey> = Readonly<Record<Key, { readonly message: string }>>;
export type Values = Readonly<Record<string, string>>;
export type Translate<Key extends string = MessageKey> = (key: Key, values?: Values) => string;

/** The words of one language; `{name}` in a message is filled from `values`. */
export function translate<Key extends string>(messages: Messages<Key>): Translate<Key> {
  return (key, values = {}) => messages[key].message.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
