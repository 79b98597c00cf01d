import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BrowserUnderTest } from '../e2e/harness/browser.ts';
import { launch } from '../e2e/harness/launch.ts';
import type { LaunchOptions } from '../e2e/harness/launch-options.ts';
import { writeDown } from './document.ts';
import type { Findings } from './findings.ts';
import { djangoCasServer } from './login-servers/django-cas-server.ts';
import { djangoOauthToolkit } from './login-servers/django-oauth-toolkit.ts';
import { glewlwyd } from './login-servers/glewlwyd.ts';
import { lemonldap } from './login-servers/lemonldap.ts';
import { oidcProvider } from './login-servers/oidc-provider.ts';
import { simplesamlphp } from './login-servers/simplesamlphp.ts';
import { solid } from './login-servers/solid.ts';
import { organisationOf } from './organisation.ts';
import { cannotInstall, install } from './packages.ts';
import type { Prepare, SetUp } from './set-up.ts';
import { type Stage, setStage } from './stage.ts';
import { tableOf } from './table.ts';
import { tallyOf } from './tally.ts';
import { walk } from './walk.ts';
import { type ManagedFindings, managedTable, walkManaged } from './walk-managed.ts';

/**
 * `npm run interop`: real login servers and services, walked in both browsers with the built extension.
 *
 *     npm run interop -- [set-up …] [--browser chromium|firefox] [--as-built] [--write-down]
 *     npm run interop -- [set-up …] [--browser chromium|firefox] [--as-built] --managed
 *
 * `--managed`: in browsers that the organisation of each login manages, see `walk-managed.ts`. A word chooses the set-ups whose names begin with it. Leaves `out/interop/`; `--write-down` puts the table into docs/measurements.md. Fails on a loud
 * verdict in a healthy login, on a page that works or heals and is called dead, and where a walk did not get through.
 */
const ROOT = new URL('../..', import.meta.url).pathname;
const OUT = `${ROOT}out/interop`;
/** By the name with which those of their set-ups begin. */
const SERVERS: Readonly<Record<string, Prepare>> = {
  simplesamlphp,
  lemonldap,
  'oidc-provider': oidcProvider,
  'django-oauth-toolkit': djangoOauthToolkit,
  'django-cas-server': djangoCasServer,
  glewlwyd,
  solid,
};
/** So many browsers walk at the same time. */
const AT_ONCE = 4;

const BROWSERS: readonly BrowserUnderTest['kind'][] = ['chromium', 'firefox'];

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', multiple: true },
    'as-built': { type: 'boolean' },
    'write-down': { type: 'boolean' },
    managed: { type: 'boolean' },
  },
});

interface Walk {
  readonly setUp: SetUp;
  readonly kind: BrowserUnderTest['kind'];
}

interface Walked {
  readonly findings: readonly Findings[];
  readonly failures: readonly string[];
}

/** One set-up in a new profile: what was learned in one is not known in the next. Gives what the deed gives, or why there is nothing. */
async function inNewBrowser<T>(
  { kind, setUp }: Walk,
  { network }: Stage,
  options: LaunchOptions,
  deed: (browser: BrowserUnderTest) => Promise<T>,
): Promise<T | string> {
  const startedMs = Date.now();
  let browser: BrowserUnderTest | undefined;
  try {
    browser = await launch(network, kind, options);
    return await deed(browser);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const address = await browser?.address().catch(() => '');
    const words = await browser?.run<string>('return document.body.innerText.slice(0, 300);').catch(() => '');
    return `${setUp.id} in ${kind}: not walked to its end: ${reason}; at ${address}: ${words}`;
  } finally {
    await browser?.close();
    console.log(`${setUp.id} in ${kind}: ${((Date.now() - startedMs) / 1000).toFixed(0)} s`);
  }
}

async function walkOne(one: Walk, stage: Stage): Promise<Walked> {
  const found = await inNewBrowser(one, stage, {}, (browser) => walk(browser, one.setUp));
  return typeof found === 'string' ? { findings: [], failures: [found] } : { findings: [found], failures: [] };
}

/** Set-ups that a word chooses, in each browser. */
function walksOn({ setUps }: Stage): readonly Walk[] {
  const chosen = setUps.filter(({ id }) => words.length === 0 || words.some((word) => id.startsWith(word)));
  return chosen.flatMap((setUp) => kinds.map((kind) => ({ setUp, kind })));
}

/** One after another: all Chromiums of a machine read the same policies. */
async function walkAllManaged(stage: Stage): Promise<Report> {
  const found: ManagedFindings[] = [];
  const faults: string[] = [];
  for (const one of walksOn(stage)) {
    const organisation = organisationOf(one.setUp);
    const { policy } = organisation;
    const ended = await inNewBrowser(one, stage, { policy }, (browser) => walkManaged(browser, one.setUp, organisation));
    if (typeof ended === 'string') faults.push(ended);
    else {
      found.push(ended);
      faults.push(...ended.faults.map((fault) => `${ended.setUp} in ${ended.browser}: ${fault}`));
    }
  }
  writeFileSync(`${OUT}/managed.json`, `${JSON.stringify({ found, faults }, null, 2)}\n`);
  return { table: managedTable(found), misses: [], faults };
}

/** All that is wanted, a few at once: most of the time is spent waiting until nothing moves any more. What is found is on disk from walk to walk. */
async function walkAll(stage: Stage): Promise<Report> {
  const walked: Walked[] = [];
  const waiting = walksOn(stage).entries();
  const visitor = async (): Promise<void> => {
    for (const [index, one] of waiting) {
      walked[index] = await walkOne(one, stage);
      written(walked);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  return written(walked);
}

interface Report {
  readonly table: string;
  readonly misses: readonly string[];
  readonly faults: readonly string[];
}

/** Writes the report of what was walked so far. */
function written(walked: readonly Walked[]): Report {
  const findings = walked.flatMap((one) => one.findings);
  const failures = walked.flatMap((one) => one.failures);
  const tally = tallyOf(findings);
  const table = tableOf(
    findings,
    failures,
    tally,
    new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  );
  writeFileSync(`${OUT}/findings.json`, `${JSON.stringify({ ...tally, failures, findings }, null, 2)}\n`);
  writeFileSync(`${OUT}/table.md`, table);
  return { table, misses: tally.misses, faults: [...tally.faults, ...failures] };
}

function build(kind: BrowserUnderTest['kind']): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', kind === 'chromium' ? 'chrome' : 'firefox'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Frontdoor could not be built:\n${stdout}${stderr}`);
}

const reason = cannotInstall();
if (reason !== undefined) {
  console.error(reason);
  process.exit(1);
}
install();
const kinds = BROWSERS.filter((kind) => values.browser === undefined || values.browser.includes(kind));
if (!values['as-built']) kinds.forEach(build);
mkdirSync(OUT, { recursive: true });

const wanted = Object.entries(SERVERS)
  .filter(([name]) => words.length === 0 || words.some((word) => word.startsWith(name) || name.startsWith(word)))
  .map(([, prepare]) => prepare);
const stage = await setStage(wanted, `${OUT}/logs`);
try {
  const { table, misses, faults } = await Promise.race([values.managed ? walkAllManaged(stage) : walkAll(stage), stage.broken]);
  if (values['write-down'] && !values.managed) writeDown(table);
  console.log(table);
  for (const miss of misses) console.log(`miss: ${miss}`);
  for (const fault of faults) console.error(`FAULT: ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await stage.close();
}
