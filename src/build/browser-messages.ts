import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../assets/locales/', import.meta.url);

interface MessageFile {
  /** Where the browser looks for it. */
  readonly path: string;
  /** JSON. */
  readonly contents: string;
}

/**
 * What the browser itself shows (its toolbar, its list of extensions), in the form that it reads: `_locales/cy/messages.json`.
 *
 * It is shown in the language of the browser's own menus, and costs the worker nothing.
 */
export function browserMessages(): readonly MessageFile[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const language = /^([a-z]+)\.toolbar\.json$/.exec(file)?.[1];
    if (language === undefined) return [];
    const words: Record<string, { readonly message: string }> = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    const messages = Object.entries(words).flatMap(([key, { message }]) => (key === '@header' ? [] : [[browserKey(key), { message }]]));
    return [{ path: `_locales/${language}/messages.json`, contents: JSON.stringify(Object.fromEntries(messages)) }];
  });
}

/** Browsers allow no dots in a key. */
function browserKey(key: string): string {
  return key.replaceAll(/\W/g, '_');
}
