import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slimmed } from '../../../src/build/slim-polyfill.ts';

const ROOT = new URL('../../../', import.meta.url);
const code = readFileSync(new URL('node_modules/webextension-polyfill/dist/browser-polyfill.js', ROOT), 'utf8');

/** Wraps a browser that takes callbacks, as the polyfill sees one, and says which of its functions were wrapped. */
function wrapped(source: string): readonly string[] {
  const table = /const apiMetadata = (\{.*?\}|\{.*?\n {6}\});\n/s.exec(source)?.[1] ?? '{}';
  return Object.entries<object>(JSON.parse(table)).flatMap(([api, functions]) => Object.keys(functions).map((name) => `${api}.${name}`));
}

test('whatever the platform uses of the browser is wrapped as before', () => {
  const platform = readdirSync(new URL('src/platform/', ROOT)).map((file) => readFileSync(new URL(`src/platform/${file}`, ROOT), 'utf8'));
  const used = [...platform.join('\n').matchAll(/\bbrowser\.(\w+)|\{ ([\w, ]+) \} = browser\b/g)].flatMap(([, one, several]) =>
    one === undefined ? (several ?? '').split(', ') : [one],
  );
  expect(new Set(used).size).toBeGreaterThan(4);
  const before = wrapped(code);
  const after = wrapped(slimmed(code));
  expect(before.length).toBeGreaterThan(100);
  expect(after.length).toBeLessThan(before.length / 2);
  expect(after).toEqual(before.filter((name) => after.some((kept) => kept.split('.')[0] === name.split('.')[0])));
  for (const api of new Set(used))
    expect(
      after.filter((name) => name.startsWith(`${api}.`)),
      api,
    ).toEqual(before.filter((name) => name.startsWith(`${api}.`) && !NATIVE.has(api)));
});

/** Newer than the polyfill, or with functions that give no answer: handed on as they are. */
const NATIVE: ReadonlySet<string> = new Set(['action', 'declarativeNetRequest', 'i18n', 'omnibox']);

test('a polyfill of another shape fails the build', () => {
  expect(() => slimmed('const apiMetadata = load();')).toThrow('keeps its table in another way');
});
