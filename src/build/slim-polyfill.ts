/** The polyfill's table of all asynchronous functions that browsers have, one object of JSON. */
const TABLE = /(const apiMetadata = )(\{.*?\n {6}\})(;)/s;

/** The parts of the WebExtensions API that Frontdoor uses. What is not in the polyfill's table it hands on as the browser made it. */
const USED: ReadonlySet<string> = new Set([
  'bookmarks',
  'browsingData',
  'permissions',
  'runtime',
  'storage',
  'tabs',
  'webNavigation',
  'windows',
]);

/**
 * Build plugin (Vite): of webextension-polyfill's table, only what Frontdoor uses is shipped, a quarter of it.
 *
 * Fails the build when the polyfill is not as expected.
 */
export function slimPolyfill() {
  return {
    name: 'slim-polyfill',
    enforce: 'pre' as const,
    transform: (code: string, id: string): string | undefined =>
      /\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id) ? slimmed(code) : undefined,
  };
}

/** The polyfill with a shorter table. */
export function slimmed(code: string): string {
  const [, , table] = TABLE.exec(code) ?? [];
  if (table === undefined) throw new Error('webextension-polyfill keeps its table in another way now: see src/build/slim-polyfill.ts');
  const used = Object.entries(JSON.parse(table)).filter(([name]) => USED.has(name));
  return code.replace(TABLE, (_, before, _table, after) => `${before}${JSON.stringify(Object.fromEntries(used))}${after}`);
}
