import { packedText, UNPACKER } from './packed-text.ts';

/** The one long list of texts in psl's module: the rules of the Public Suffix List. */
const RULES = /\[\s*(?:"[^"\\]*",?\s*){1000,}\]/;

/**
 * Build plugin (Vite): what ships has the rules of the Public Suffix List packed, a quarter of their size: together by what they end
 * with, then deflated. psl looks rules up by name, so their order means nothing; psl itself is not changed.
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
  const packed = unpackedRules(await packedText(gathered(rules)));
  return UNPACKER + code.replace(list, () => packed);
}

/** One line for all rules with the same end: the end, a space, and what stands before it (`uk co,ltd,org`; ` com,net` for those with no end). */
function gathered(rules: readonly string[]): string {
  const lines = new Map<string, string[]>();
  for (const rule of rules) {
    const [head = '', ...end] = rule.split('.');
    const heads = lines.get(end.join('.'));
    if (heads) heads.push(head);
    else lines.set(end.join('.'), [head]);
  }
  return [...lines].map(([end, heads]) => `${end} ${heads.join(',')}`).join('\n');
}

/** An expression (JavaScript) that gives the rules back. */
function unpackedRules(text: string): string {
  return `${text}.split('\\n').flatMap((line) => { const [end, heads] = line.split(' '); return heads.split(',').map((head) => end ? head + '.' + end : head); })`;
}
