import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Everything that must be green, in order, cheapest first. A gate that fails shows what it printed; the others still run.
 *
 * Ends with `N passed, N failed`: every test, and one for each gate that is no test suite.
 */
interface Gate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Writes vitest's JSON report to `out/gates/<suite>.json`. */
  readonly suite?: string;
}

const vitest = (project: string): Gate => ({
  name: `tests: ${project}`,
  command: 'vitest',
  args: [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(project)}`,
  ],
  suite: project,
});

const GATES: readonly Gate[] = [
  { name: 'format and lint', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  // Reports what grows old; past a limit only the release checklist and the scheduled run fail.
  { name: 'freshness', command: 'node', args: ['tests/release/freshness.ts'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  vitest('unit'),
  ...['chrome', 'edge', 'firefox'].map((browser) => ({ name: `build for ${browser}`, command: 'wxt', args: ['build', '-b', browser] })),
  vitest('built'),
  { name: 'add-on linter', command: 'web-ext', args: ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--boring'] },
  vitest('chromium'),
  vitest('firefox'),
];

function reportOf(suite: string): string {
  return `out/gates/${suite}.json`;
}

function countOf(suite: string): { readonly passed: number; readonly failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(reportOf(suite), 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function run(gate: Gate): { readonly passed: number; readonly failed: number } {
  const startedMs = Date.now();
  const { status, stdout, stderr, error } = spawnSync(gate.command, gate.args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { TEST_SIZE: 'middle', ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const good = status === 0;
  const counted = gate.suite === undefined ? { passed: good ? 1 : 0, failed: good ? 0 : 1 } : countOf(gate.suite);
  // A suite that fell over before it could count is one failure; one that ran nothing proves nothing.
  const failed = good && counted.passed > 0 ? counted.failed : Math.max(1, counted.failed);
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${gate.name} (${seconds} s)${gate.suite === undefined ? '' : `: ${counted.passed} passed, ${counted.failed} failed`}`,
  );
  if (failed > 0) console.log([error?.message, stdout, stderr].filter(Boolean).join('\n'));
  return { passed: counted.passed, failed };
}

rmSync('out/gates', { recursive: true, force: true });
mkdirSync('out/gates', { recursive: true });
const only = process.argv.slice(2);
const results = GATES.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word))).map(run);
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
