/** The polyfill's table of all asynchronous functions that browsers have, one object of JSON. */
const TABLE = /(const apiMetadata = )(\{.*?\n {6}\})(;)/s;

/**
 * What the polyfill does that no browser does by itself: listeners to messages may answer with a promise. Every browser that the manifest admits gives
 * promises for all else; what is not in the table the polyfill hands on as it is.
 */
const NEEDED: ReadonlySet<string> = new Set(['runtime']);

/**
 * Build plugin (Vite): of webextension-polyfill's table, only what is needed is shipped.
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
  const needed = Object.entries(JSON.parse(table)).filter(([name]) => NEEDED.has(name));
  return code.replace(TABLE, (_, before, _table, after) => `${before}${JSON.stringify(Object.fromEntries(needed))}${after}`);
}
