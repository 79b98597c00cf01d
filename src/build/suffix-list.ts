import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { domainToASCII, fileURLToPath } from 'node:url';

const RUNTIME = fileURLToPath(new URL('../core/names/suffix-rules.ts', import.meta.url));

/** psl's module makes a `Map` of all rules when it is loaded: the list, and what goes through it with punycode. */
const TABLE =
  /(?<list>[\w$]+) = (?<rules>\[\s*(?:"[^"\\]*",?\s*){1000,}\]), (?<table>[\w$]+) = \k<list>\.reduce\((?<reducer>.*?(?<punycode>[\w$]+)\.toASCII\(.*?),\s*(?:\/\*[^*]*\*\/\s*)?new Map\(\)\s*\)/s;

/**
 * Build plugin (Vite): what ships has the Public Suffix List as one sorted text in which psl looks up what it is asked, where psl's own module makes ten
 * thousand objects before the first question. psl itself is not changed.
 *
 * Fails the build when psl's module is not as expected.
 */
export function suffixList() {
  return {
    name: 'suffix-list',
    enforce: 'pre' as const,
    transform: (code: string, id: string): string | undefined => (/\/psl\/dist\/psl\.mjs$/.test(id) ? withSortedRules(code) : undefined),
  };
}

/** Every suffix of the Public Suffix List in A-labels, wildcards by what they stand below; for what is worked out while building. */
export function publicSuffixes(): readonly string[] {
  const code = readFileSync(join(dirname(createRequire(import.meta.url).resolve('psl')), 'psl.mjs'), 'utf8');
  return sortedRules(rulesIn(code))
    .split('\n')
    .flatMap((line) => (line.endsWith('!') ? [] : line.replace(/ .*$/, '')));
}

function rulesIn(code: string): readonly string[] {
  const { rules } = TABLE.exec(code)?.groups ?? {};
  if (rules === undefined) throw new Error('psl keeps its rules in another way now: see src/build/suffix-list.ts');
  return JSON.parse(rules);
}

/** psl's module with its rules as a sorted text. */
export function withSortedRules(code: string): string {
  const text = JSON.stringify(sortedRules(rulesIn(code)));
  const { table, punycode } = TABLE.exec(code)?.groups ?? {};
  const lookup = `${table} = suffixRules(${text}, ${punycode}.toUnicode)`;
  return `import { suffixRules } from ${JSON.stringify(RUNTIME)};\n${code.replace(TABLE, () => lookup)}`;
}

/** Rules as `suffixRules` reads them. */
export function sortedRules(rules: readonly string[]): string {
  const lines = rules.map((rule) => {
    const [, mark = '', suffix = ''] = /^(\*\.|!|)(.*)$/.exec(rule) ?? [];
    return [domainToASCII(suffix), mark.slice(0, 1)] as const;
  });
  // By code units, as `<` compares.
  const sorted = lines.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([name, mark]) => (mark === '' ? name : `${name} ${mark}`)).join('\n');
}
