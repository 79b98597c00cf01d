import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Changes the sources of the names one small thing at a time, in a copy of the project, and tells which changes the tests of the names do not notice.
 *
 *   node tests/tools/mutants.ts                    every file of core/names that weighs evidence
 *   node tests/tools/mutants.ts evidence.ts        one file
 *   node tests/tools/mutants.ts --each 3           every third change only
 */
const ROOT = new URL('../..', import.meta.url).pathname;
const NAMES = 'src/core/names';

/** What only makes things fast, reads data or explains itself to people is no judgement. */
const NO_JUDGEMENT =
  /^(?:confusables|differences|far-index|known-names|learned-resemblance|letters|near-index|ownership|plain-letters|psl\.d|punycode|registrable-domain|suffix-rules|userinfo|word-scan|unicode-host|path-name|translated-host|without-root)\.ts$/;

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

const SWAPS: { readonly [operator: string]: string } = {
  '&&': '||',
  '||': '&&',
  '===': '!==',
  '!==': '===',
  '>=': '>',
  '<=': '<',
  ' > ': ' >= ',
  ' < ': ' <= ',
};

const OPERATOR = / [<>] |&&|\|\||[!=]==|[<>]=|\b\d+\b/g;

function mutantsOf(file: string): readonly Mutant[] {
  const text = readFileSync(join(ROOT, NAMES, file), 'utf8');
  const found: Mutant[] = [];
  let start = 0;
  for (const [number, line] of text.split('\n').entries()) {
    if (!/^\s*(?:\/\/|\/?\*|import\b|export type\b|readonly \w+: )/.test(line)) {
      const code = line.replace(/\/\/.*$/, '').replaceAll(/'[^']*'|`[^`]*`|\/\^?[^/ ]+\/g?/g, (quoted) => '_'.repeat(quoted.length));
      for (const match of code.matchAll(OPERATOR)) {
        const [operator] = match;
        for (const to of replacements(operator)) {
          const at = start + match.index;
          found.push({
            file,
            line: number + 1,
            text: text.slice(0, at) + to + text.slice(at + operator.length),
            from: operator.trim(),
            to: to.trim(),
          });
        }
      }
    }
    start += line.length + 1;
  }
  return found;
}

function replacements(operator: string): readonly string[] {
  const swapped = SWAPS[operator];
  if (swapped !== undefined) return [swapped];
  const number = Number(operator);
  return number > 0 ? [String(number + 1), String(number - 1)] : ['1'];
}

const given = process.argv.slice(2);
const each = Number(given[given.indexOf('--each') + 1] ?? 1) || 1;
const wanted = given.filter((word) => word.endsWith('.ts'));
const files = readdirSync(join(ROOT, NAMES)).filter((file) => (wanted.length > 0 ? wanted.includes(file) : !NO_JUDGEMENT.test(file)));
const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
for (const part of ['src', 'tests', 'package.json', 'tsconfig.json', '.wxt'])
  cpSync(join(ROOT, part), join(copy, part), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));

function isNoticed(): boolean {
  const { status } = spawnSync(
    join(ROOT, 'node_modules/.bin/vitest'),
    ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--bail', '1', 'tests/unit/core/names'],
    { cwd: copy, stdio: 'ignore', timeout: 120_000 },
  );
  return status !== 0;
}

try {
  if (isNoticed()) throw new Error('the tests fail before anything is changed');
  const mutants = files.flatMap(mutantsOf).filter((_, number) => number % each === 0);
  let noticed = 0;
  for (const { file, line, text, from, to } of mutants) {
    const path = join(copy, NAMES, file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, text);
    if (isNoticed()) noticed += 1;
    else console.log(`${file}:${line} ${from} → ${to}`);
    writeFileSync(path, before);
  }
  console.log(`${noticed} of ${mutants.length} changes were noticed (${((100 * noticed) / mutants.length).toFixed(1)} %)`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
