import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { BaseSequencer, createVitest, type TestSpecification } from 'vitest/node';
import { lineAt, type Node, nodesIn, sourceOf } from './syntax.ts';

/**
 * Changes sources one small thing at a time, in a copy of the project, and tells which changes no test notices.
 *
 *   npm run mutants -- src/core/cause.ts                            with the unit tests that import it, by whatever way
 *   npm run mutants -- src/core/flow/*.ts                           all of these, each with the tests that import any of them
 *   npm run mutants -- src/core/cause.ts --tests tests/unit/core    with those of them in this folder
 *   npm run mutants -- src/core/cause.ts --tests A,B                with those whose path begins with any of these
 *   npm run mutants -- src/core/cause.ts --each 3                   a third of the changes, drawn by a hash
 *   npm run mutants -- src/core/cause.ts --each 3 --draw 1          another third: 0 (as without it), 1 or 2
 *   npm run mutants -- src/core/cause.ts --least 85                 fails where fewer of a hundred are noticed
 *
 * What it tells of each: `not noticed`, or `did not end` (a loop that the change made endless; it counts as noticed).
 */
const ROOT = new URL('../..', import.meta.url).pathname;

interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

const SWAPPED: { readonly [operator: string]: readonly string[] } = {
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
};

const CALLED_OTHERWISE: { readonly [method: string]: string } = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** What is returned instead is the same; that `false` becomes `true` is a change of its own. */
const AS_GOOD_AS_NOTHING: ReadonlySet<string> = new Set(['return undefined;', 'return false;']);

/** The changes of a file. What is only a type is no code, and a text is data: neither is changed. */
function mutantsOf(text: string): readonly Mutant[] {
  return [...nodesIn(sourceOf('mutated.ts', text).program)].flatMap((node) => changesOf(node, text)).toSorted((a, b) => a.start - b.start);
}

function changesOf(node: Node, text: string): readonly Mutant[] {
  const whole = (to: string): Mutant => ({ start: node.start, end: node.end, to });
  const said = text.slice(node.start, node.end);
  switch (node.type) {
    case 'LogicalExpression':
    case 'BinaryExpression':
      return operatorChanges(node, text);
    case 'IfStatement':
    case 'ConditionalExpression':
      return [true, false].map((to) => ({ ...placeOf(node.test as Node), to: String(to) }));
    case 'UnaryExpression':
      return node.operator === '!' ? [whole(said.slice(1))] : [];
    case 'Literal':
      if (typeof node.value === 'boolean') return [whole(String(!node.value))];
      return typeof node.value === 'number' ? [whole(String(node.value + 1))] : [];
    case 'MemberExpression':
      return renamed(node.property as Node);
    case 'ReturnStatement':
      return node.argument && !AS_GOOD_AS_NOTHING.has(said) ? [whole('return undefined as never;')] : [];
    default:
      return [];
  }
}

function placeOf({ start, end }: Node): { readonly start: number; readonly end: number } {
  return { start, end };
}

function operatorChanges(node: Node, text: string): readonly Mutant[] {
  const operator = String(node.operator);
  const start = text.indexOf(operator, (node.left as Node).end);
  return (SWAPPED[operator] ?? []).map((to) => ({ start, end: start + operator.length, to }));
}

function renamed(property: Node): readonly Mutant[] {
  const to = Object.hasOwn(CALLED_OTHERWISE, String(property.name)) ? CALLED_OTHERWISE[String(property.name)] : undefined;
  return to === undefined ? [] : [{ ...placeOf(property), to }];
}

function valueAfter(option: string, given: readonly string[]): string | undefined {
  const at = given.indexOf(option);
  return at < 0 ? undefined : given[at + 1];
}

/** Nothing else stands in the copy, so whatever a change does stays there. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const part of ['src', 'tests', 'entrypoints', 'assets', 'docs', 'package.json', 'tsconfig.json', '.wxt'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const given = process.argv.slice(2);
const each = Number(valueAfter('--each', given) ?? 1);
const least = Number(valueAfter('--least', given) ?? 0);
const draw = Number(valueAfter('--draw', given) ?? 0);
const folders = (valueAfter('--tests', given) ?? 'tests/unit').split(',');
const files = given.filter((word, i) => word.endsWith('.ts') && !given[i - 1]?.startsWith('--'));
if (files.length === 0 || !(each >= 1) || Number.isNaN(least) || !(draw >= 0 && draw < each)) {
  console.error('usage: npm run mutants -- FILE… [--tests FOLDER,…] [--each NUMBER [--draw NUMBER]] [--least PERCENT]');
  process.exit(2);
}
const copy = copyOfProject();

/** All tests of the project take less, on a busy machine. */
const UNCHANGED_LIMIT_MS = 30 * 60_000;

interface Score {
  readonly noticed: number;
  readonly changes: number;
}

/** Tests run in the order in which they are given, and the first that fails ends it. */
class AsGiven extends BaseSequencer {
  override async sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
    return tests;
  }
}

/** One worker for all tests of a change: the sources that nobody changes are loaded once. */
async function openTests(related: string) {
  return createVitest('test', {
    config: join(copy, 'tests/vitest.config.ts'),
    root: copy,
    project: ['unit'],
    watch: false,
    bail: 1,
    // In a thread, a test cannot set the time zone, and an endless loop cannot be ended.
    pool: 'forks',
    maxWorkers: 1,
    reporters: [{}],
    sequence: { sequencer: AsGiven },
    related: [join(copy, related)],
  });
}

type Tests = Awaited<ReturnType<typeof openTests>>;

/** The tests that import a file: its own first, then the short ones, as most changes are noticed by any of them. */
async function testsOf(file: string, vitest: Tests): Promise<readonly TestSpecification[]> {
  const tests = (await vitest.getRelevantTestSpecifications()).filter(({ moduleId }) =>
    folders.some((folder) => moduleId.startsWith(join(copy, folder))),
  );
  if (tests.length === 0) throw new Error(`no test in ${folders.join(', ')} imports ${file}`);
  const name = basename(file, '.ts');
  const rank = ({ moduleId }: TestSpecification): number => (basename(moduleId, '.test.ts') === name ? 0 : statSync(moduleId).size);
  return tests.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a change belongs to the part that is tried: by a hash of where it is and what it does, so that a part is the same today and tomorrow. */
function isDrawn(file: string, { start, to }: Mutant): boolean {
  return createHash('sha256').update(`${file}:${start}:${to}`).digest().readUInt32BE() % each === draw;
}

/** How the tests of a change went. Nobody merges what never comes to an end: that is noticed, too. */
type Outcome = 'noticed' | 'not noticed' | 'did not end';

/** How long the tests of a change may take, from how long they take without it: what is only slow, on a busy machine, is not ended. */
function limitOf(unchangedMs: number): number {
  return Math.max(60_000, 10 * unchangedMs);
}

/** Runs the tests. After the limit their process is ended, as if Ctrl+C were pressed twice: who is in an endless loop does not hear the first. */
async function outcomeOf(tests: readonly TestSpecification[], vitest: Tests, limitMs: number): Promise<Outcome> {
  let isEnded = false;
  const limit = setTimeout(() => {
    isEnded = true;
    for (let times = 0; times < 2; times += 1) void vitest.cancelCurrentRun('keyboard-input');
  }, limitMs);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...tests]);
  clearTimeout(limit);
  if (isEnded) return 'did not end';
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok()) ? 'noticed' : 'not noticed';
}

/** How long the tests take while nothing is changed. */
async function unchangedMs(file: string, tests: readonly TestSpecification[], vitest: Tests): Promise<number> {
  const startedAt = performance.now();
  if ((await outcomeOf(tests, vitest, UNCHANGED_LIMIT_MS)) === 'not noticed') return performance.now() - startedAt;
  const failed = vitest.state.getTestModules().filter((module) => !module.ok());
  throw new Error(`the tests of ${file} fail before anything is changed: ${failed.map(({ moduleId }) => moduleId).join(', ')}`);
}

async function scoreOf(file: string): Promise<Score> {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const mutants = mutantsOf(before).filter((mutant) => isDrawn(file, mutant));
  if (mutants.length === 0) return { noticed: 0, changes: 0 };
  // What failed in a run is remembered, and would count against the tests of another file.
  const vitest = await openTests(file);
  const tests = await testsOf(file, vitest);
  const limitMs = limitOf(await unchangedMs(file, tests, vitest));
  let noticed = 0;
  for (const { start, end, to } of mutants) {
    writeFileSync(path, before.slice(0, start) + to + before.slice(end));
    vitest.invalidateFile(path);
    const outcome = await outcomeOf(tests, vitest, limitMs);
    if (outcome !== 'not noticed') noticed += 1;
    if (outcome !== 'noticed') console.log(`${file}:${lineAt(before, start)} ${inOneLine(before.slice(start, end))} → ${to}: ${outcome}`);
  }
  writeFileSync(path, before);
  await vitest.close();
  console.log(`${file}: ${told({ noticed, changes: mutants.length })} by ${tests.length} files of tests`);
  return { noticed, changes: mutants.length };
}

function inOneLine(code: string): string {
  return code.replaceAll(/\s+/g, ' ').slice(0, 80);
}

function told({ noticed, changes }: Score): string {
  return `${noticed} of ${changes} changes were noticed${changes > 0 ? ` (${percent({ noticed, changes }).toFixed(1)} %)` : ''}`;
}

function percent({ noticed, changes }: Score): number {
  return (100 * noticed) / changes;
}

async function scoreOfAll(): Promise<Score> {
  const scores: Score[] = [];
  for (const file of files) scores.push(await scoreOf(file));
  const sum = (part: keyof Score): number => scores.reduce((total, score) => total + score[part], 0);
  const all = { noticed: sum('noticed'), changes: sum('changes') };
  console.log(`${files.length} files: ${told(all)}`);
  return all;
}

try {
  if (percent(await scoreOfAll()) < least) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
