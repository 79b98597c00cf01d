import { packedText, UNPACKER } from './packed-text.ts';

/** The one long list of texts in psl's module: the rules of the Public Suffix List. */
const RULES = /\[\s*(?:"[^"\\]*",?\s*){1000,}\]/;

/**
 * Build plugin (Vite): what ships has the rules of the Public Suffix List deflated, a third of their size. psl itself is not changed.
 *
 * Fails the build when psl's module is not as expected.
 */
export function packedSuffixList() {
  return {
    name: 'packed-suffix-list',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | undefined {
      return /\/psl\/dist\/psl\.mjs$/.test(id) ? packRules(code) : undefined;
    },
  };
}

/** psl's module with its rules packed. */
export function packRules(code: string): string {
  const [list] = RULES.exec(code) ?? [];
  if (list === undefined) throw new Error('psl keeps its rules in another way now: see src/build/packed-suffix-list.ts');
  const rules: readonly string[] = JSON.parse(list);
  return UNPACKER + code.replace(list, () => `${packedText(rules.join('\n'))}.split('\\n')`);
}
