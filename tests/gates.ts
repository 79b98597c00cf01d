import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Everything that must be green, cheapest first. A gate that fails shows what it printed; the others still run.
 *
 * Ends with `N passed, N failed`: every test, and one for each gate that is no test suite. How much the tests try: `TEST_SIZE`, see `size.ts`.
 */
interface Gate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Writes vitest's JSON report to `out/gates/<suite>.json`. */
  readonly suite?: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
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

const build = (browser: string): Gate => ({ name: `build for ${browser}`, command: 'wxt', args: ['build', '-b', browser] });

/**
 * Stage after stage, as each needs what the one before it made. The lanes of a stage run side by side, the gates of a lane one after another: two
 * lanes, as the smallest machine that runs this has two cores.
 */
const STAGES: readonly (readonly (readonly Gate[])[])[] = [
  [
    [
      { name: 'format and lint', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
      // Reports what grows old; past a limit only the release checklist and the scheduled run fail.
      { name: 'freshness', command: 'node', args: ['tests/release/freshness.ts'] },
    ],
    [
      { name: 'types', command: 'tsc', args: ['--noEmit'] },
      { name: 'dead exports', command: 'knip', args: [] },
    ],
  ],
  [[build('chrome'), build('edge'), build('firefox')], [vitest('unit')]],
  [
    [vitest('built')],
    [
      {
        name: 'add-on linter',
        command: 'web-ext',
        args: ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--boring'],
      },
    ],
  ],
  // Both browsers at once keep two cores so busy that each test takes half as long again: still less than one after the other. No test counts on being quick.
  [[vitest('chromium'), vitest('chromium-states'), vitest('firefox-states')], [vitest('firefox')]],
];

function reportOf(suite: string): string {
  return `out/gates/${suite}.json`;
}

function countOf(suite: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(reportOf(suite), 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Runs a command to its end; gives whether it was content, and all that it printed. */
function outcomeOf({ command, args }: Gate): Promise<{ readonly good: boolean; readonly printed: string }> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { TEST_SIZE: 'middle', ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      printed += text;
    });
  }
  return new Promise((done) => {
    child.on('error', ({ message }) => done({ good: false, printed: message }));
    child.on('close', (status) => done({ good: status === 0, printed }));
  });
}

async function run(gate: Gate): Promise<Count> {
  const startedMs = Date.now();
  const { good, printed } = await outcomeOf(gate);
  const counted = gate.suite === undefined ? { passed: good ? 1 : 0, failed: good ? 0 : 1 } : countOf(gate.suite);
  // A suite that fell over before it could count is one failure; one that ran nothing proves nothing.
  const failed = good && counted.passed > 0 ? counted.failed : Math.max(1, counted.failed);
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${gate.name} (${seconds} s)${gate.suite === undefined ? '' : `: ${counted.passed} passed, ${counted.failed} failed`}`,
  );
  if (failed > 0) console.log(printed);
  return { passed: counted.passed, failed };
}

async function runInOrder(lane: readonly Gate[]): Promise<readonly Count[]> {
  const counts: Count[] = [];
  for (const gate of lane) counts.push(await run(gate));
  return counts;
}

rmSync('out/gates', { recursive: true, force: true });
mkdirSync('out/gates', { recursive: true });
const only = process.argv.slice(2);
const isWanted = ({ name }: Gate): boolean => only.length === 0 || only.some((word) => name.includes(word));
const results: Count[] = [];
for (const stage of STAGES) results.push(...(await Promise.all(stage.map((lane) => runInOrder(lane.filter(isWanted))))).flat());
const sum = (key: keyof Count): number => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
