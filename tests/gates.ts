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

/** A suite, or the one half or the other of its files. */
function vitest(project: string, half?: 1 | 2): Gate {
  const suite = half === undefined ? project : `${project}-${half}`;
  return {
    name: `tests: ${suite}`,
    command: 'vitest',
    args: [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      project,
      ...(half === undefined ? [] : [`--shard=${half}/2`]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportOf(suite)}`,
    ],
    suite,
  };
}

const build = (browser: string): Gate => ({ name: `build for ${browser}`, command: 'wxt', args: ['build', '-b', browser] });

/** Gates run side by side, as many as the smallest machine that runs this has cores. */
const LANES = 2;

/**
 * Stage after stage, as each needs what the one before it made. Whichever lane is free takes the next gate of the stage, so the long ones come first.
 */
const STAGES: readonly (readonly Gate[])[] = [
  [
    { name: 'types', command: 'tsc', args: ['--noEmit'] },
    { name: 'format and lint', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
    { name: 'dead exports', command: 'knip', args: [] },
    // Reports what grows old; past a limit only the release checklist and the scheduled run fail.
    { name: 'freshness', command: 'node', args: ['tests/release/freshness.ts'] },
  ],
  [vitest('unit'), build('chrome'), build('edge'), build('firefox')],
  [
    {
      name: 'add-on linter',
      command: 'web-ext',
      args: ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--boring'],
    },
    vitest('built'),
  ],
  // Two browsers at once keep two cores so busy that each test takes half as long again: still less than one after the other. No test counts on being quick.
  [vitest('firefox', 1), vitest('chromium'), vitest('firefox', 2), vitest('chromium-states'), vitest('firefox-states')],
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

/** Runs the gates of a stage, each as soon as a lane is free. */
async function runStage(gates: readonly Gate[]): Promise<readonly Count[]> {
  const counts: Count[] = [];
  const waiting = gates.values();
  async function lane(): Promise<void> {
    for (const gate of waiting) counts.push(await run(gate));
  }
  await Promise.all(Array.from({ length: LANES }, lane));
  return counts;
}

rmSync('out/gates', { recursive: true, force: true });
mkdirSync('out/gates', { recursive: true });
const only = process.argv.slice(2);
const isWanted = ({ name }: Gate): boolean => only.length === 0 || only.some((word) => name.includes(word));
const results: Count[] = [];
for (const stage of STAGES) results.push(...(await runStage(stage.filter(isWanted))));
const sum = (key: keyof Count): number => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
