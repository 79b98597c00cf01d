import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { leftOutBecause } from '../e2e/harness/left-out-on-a-phone.ts';

/**
 * `npm run e2e-phone`: all end-to-end tests in desktop Firefox as on a phone, see `tests/e2e/harness/as-on-a-phone.ts`; then how many were left out, and why.
 *
 *     npm run e2e-phone -- [--as-built] [file …]
 */
const ROOT = new URL('../..', import.meta.url).pathname;
const REPORT = 'out/phone/report.json';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly title: string; readonly fullName: string }[];
  }[];
}

function run(command: string, args: readonly string[]): number {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

/** How many tests of each file were left out, by the reason. */
function leftOut({ testResults }: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, assertionResults } of testResults)
    for (const { status, title, fullName } of assertionResults) {
      if (status === 'passed' || status === 'failed') continue;
      const because = leftOutBecause(name, title) ?? /NOT TRIED: ([^)]*)/.exec(fullName)?.[1] ?? 'for another browser, or not chosen';
      const line = `${relative(`${ROOT}tests/e2e`, name)}: ${because}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  return counts;
}

process.env.AS_ON_PHONE = 'yes';
const args = process.argv.slice(2);
const files = args.filter((arg) => arg !== '--as-built');
if (!args.includes('--as-built') && run('wxt', ['build', '-b', 'firefox']) !== 0) process.exit(1);
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
process.exitCode = run('vitest', ['run', '--config', 'tests/vitest.config.ts', '--project', 'phone', ...reporters, ...files]);
const report: Report = JSON.parse(readFileSync(`${ROOT}${REPORT}`, 'utf8'));
const left = leftOut(report);
for (const [line, count] of left) console.log(`left out, ${count} of ${line}`);
console.log(
  `${report.numPassedTests} passed, ${report.numFailedTests} failed, ${[...left.values()].reduce((sum, one) => sum + one, 0)} left out`,
);
