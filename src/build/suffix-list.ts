import { readFileSync } from 'node:fs';
import { domainToASCII, fileURLToPath } from 'node:url';

/** The rules of today's list, made by tests/tools/suffix-list.ts; psl's own are as old as its last release. */
const LIST = readFileSync(new URL('public-suffix-list.txt', import.meta.url), 'utf8');

const RUNTIME = new URL('../core/names/suffix-rules.ts', import.meta.url);

/** psl's module makes a `Map` of all rules when it is loaded: the list, and what goes through it with punycode. */
const TABLE =
  /(?<list>[\w$]+) = \[\s*(?:"[^"\\]*",?\s*){1000,}\], (?<table>[\w$]+) = \k<list>\.reduce\((?<reducer>.*?(?<punycode>[\w$]+)\.toASCII\(.*?),\s*(?:\/\*[^*]*\*\/\s*)?new Map\(\)\s*\)/s;

/** When the list was published at the latest, YYYY-MM-DD; and the package that carried it, for who makes it anew. */
export const SUFFIX_LIST = {
  dated: headOf('PUBLISHED'),
  carriedBy: headOf('CARRIED BY'),
};

/**
 * Build plugin (Vite): what ships has today's Public Suffix List as one sorted text in which psl looks up what it is asked, where psl's own module makes ten
 * thousand objects of an old one before the first question. psl's code is not changed.
 *
 * Fails the build when psl's module is not as expected.
 */
export function suffixList() {
  return {
    name: 'suffix-list',
    enforce: 'pre' as const,
    transform: (code: string, id: string): string | undefined => (isPsl(id) ? withSortedRules(code, fileURLToPath(RUNTIME)) : undefined),
  };
}

/** Whether this is the module of psl, by its path or URL. */
export function isPsl(id: string): boolean {
  return /\/psl\/dist\/psl\.mjs$/.test(id);
}

/** psl's module with the rules of today's list as a sorted text, which is read by the module at `runtime`. */
export function withSortedRules(code: string, runtime = RUNTIME.href): string {
  const { table, punycode } = TABLE.exec(code)?.groups ?? {};
  if (table === undefined) throw new Error('psl keeps its rules in another way now: see src/build/suffix-list.ts');
  const lookup = `${table} = suffixRules(${JSON.stringify(sortedRules(suffixListRules()))}, ${punycode}.toUnicode)`;
  return `import { suffixRules } from ${JSON.stringify(runtime)};\n${code.replace(TABLE, () => lookup)}`;
}

/** The rules as the list writes them (`*.ck`, `!www.ck`); of one section only: those of registries (`ICANN`), or of everybody else (`PRIVATE`). */
export function suffixListRules(section?: 'ICANN' | 'PRIVATE'): readonly string[] {
  const lines = LIST.split('\n');
  const wanted = section === undefined ? lines : lines.slice(lines.indexOf(mark('BEGIN', section)), lines.indexOf(mark('END', section)));
  return wanted.filter((line) => line !== '' && !line.startsWith('//'));
}

/** Every suffix of the Public Suffix List in A-labels, wildcards by what they stand below; for what is worked out while building. */
export function publicSuffixes(): readonly string[] {
  return sortedRules(suffixListRules())
    .split('\n')
    .flatMap((line) => (line.endsWith('!') ? [] : line.replace(/ .*$/, '')));
}

/** Rules as `suffixRules` reads them. */
function sortedRules(rules: readonly string[]): string {
  const lines = rules.map((rule) => {
    const [, mark = '', suffix = ''] = /^(\*\.|!|)(.*)$/.exec(rule) ?? [];
    return [domainToASCII(suffix), mark.slice(0, 1)] as const;
  });
  // By code units, as `<` compares.
  const sorted = lines.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([name, mark]) => (mark === '' ? name : `${name} ${mark}`)).join('\n');
}

function mark(end: 'BEGIN' | 'END', section: string): string {
  return `// ===${end} ${section} DOMAINS===`;
}

function headOf(name: string): string {
  const [, value] = new RegExp(`^// ${name}: (.*)$`, 'm').exec(LIST) ?? [];
  if (value === undefined) throw new Error(`the list does not say ${name}`);
  return value;
}
