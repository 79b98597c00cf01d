import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { MEASUREMENTS } from './claims.ts';
import { problemOf } from './figures.ts';

/**
 * Runs the commands that `docs/measurements.md` names and that take seconds, and compares the figures that stand there with what they print:
 * `npm run measured`; with `--timed` also those that measure time. Fails where one differs.
 *
 * What is not run: reports and lists of hosts that stay outside of this project, real login servers (`npm run interop`), browsers, and long runs.
 */
const ROOT = new URL('../..', import.meta.url).pathname;
const isTimed = process.argv.includes('--timed');

/** What a command printed. It may fail, having missed a goal: the figures are what is asked for here. */
function printedBy(command: string): string {
  const [program = '', ...given] = command.split(' ');
  const { stdout, error } = spawnSync(program, given, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (error) throw error;
  return stdout;
}

let wrong = 0;
let figures = 0;
for (const { command, claims } of MEASUREMENTS.filter((one) => isTimed || !one.isTimed)) {
  const startedMs = performance.now();
  const printed = printedBy(command);
  const problems = claims.flatMap((claim) => problemOf(claim, readFileSync(`${ROOT}${claim.page}`, 'utf8'), printed) ?? []);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? 'ok  ' : 'DIFFERS'} ${command} (${seconds} s): ${claims.length} statements`);
  for (const problem of problems) console.log(`     ${problem}`);
  wrong += problems.length;
  figures += claims.length;
}
console.log(`${figures - wrong} statements are what the commands print, ${wrong} are not.`);
process.exitCode = wrong === 0 ? 0 : 1;
