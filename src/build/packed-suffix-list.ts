import { packedText, UNPACKER } from './packed-text.ts';
import { treeOfRules } from './rule-tree.ts';

const RUNTIME = new URL('./rule-tree.ts', import.meta.url).pathname;

/** The one long list of texts in psl's module: the rules of the Public Suffix List. */
const RULES = /\[\s*(?:"[^"\\]*",?\s*){1000,}\]/;

/**
 * Build plugin (Vite): what ships has the rules of the Public Suffix List packed, a quarter of their size: as a tree of labels,
 * then deflated. psl looks rules up by name, so their order means nothing; psl itself is not changed.
 *
 * Fails the build when psl's module is not as expected.
 */
export function packedSuffixList() {
  return {
    name: 'packed-suffix-list',
    enforce: 'pre' as const,
    async transform(code: string, id: string): Promise<string | undefined> {
      return /\/psl\/dist\/psl\.mjs$/.test(id) ? packRules(code) : undefined;
    },
  };
}

/** psl's module with its rules packed. */
export async function packRules(code: string): Promise<string> {
  const [list] = RULES.exec(code) ?? [];
  if (list === undefined) throw new Error('psl keeps its rules in another way now: see src/build/packed-suffix-list.ts');
  const rules: readonly string[] = JSON.parse(list);
  const tree = await packedText(treeOfRules(rules));
  return `${UNPACKER}import { rulesOfTree } from ${JSON.stringify(RUNTIME)};\n${code.replace(list, () => `rulesOfTree(${tree})`)}`;
}
