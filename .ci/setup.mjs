// Sets up what is missing, with nothing but Node itself, and then runs a script with the Node that was set up:
//   node .ci/setup.mjs dependencies browser -- script.ts …
//     dependencies  the locked npm packages (which bring Node 24 on Linux)
//     browser       one of Chrome, Chromium, Edge or Firefox
//     browsers      a Chromium and a Firefox
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromiumPath, firefoxPath } from './browsers.mjs';

const root = new URL('..', import.meta.url).pathname;
const stamp = `${root}node_modules/.frontdoor-lock`;

/** Everything goes to standard error: standard output belongs to the command that follows. */
function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  if (error || status !== 0) fail(`“${command} ${args.join(' ')}” failed${error ? `: ${error.message}` : ''}`);
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

function dependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  writeFileSync(stamp, lock);
  const { stdout } = spawnSync(`${root}node_modules/.bin/node`, ['--version'], { encoding: 'utf8' });
  const [, major = 0] = /^v(\d+)/.exec(stdout ?? process.version) ?? [];
  if (Number(major) < 22) fail(`Frontdoor needs Node.js 22.18 or newer; this is ${process.version}`);
}

/** Browsers, and letters for them to write with: a bare server has none. */
function install(packages) {
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!canInstall) fail(`Please install ${packages.map((name) => NAMES[name]).join(' and ')}, or name it in CHROME_PATH or FIREFOX_PATH`);
  run('apt-get', ['update', '-qq'], { DEBIAN_FRONTEND: 'noninteractive' });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

const NAMES = { chromium: 'Chrome, Chromium or Edge', 'firefox-esr': 'Firefox' };

const steps = {
  dependencies,
  browser() {
    if (!chromiumPath() && !firefoxPath()) install(['chromium']);
  },
  browsers() {
    const missing = [...(chromiumPath() ? [] : ['chromium']), ...(firefoxPath() ? [] : ['firefox-esr'])];
    if (missing.length > 0) install(missing);
  },
};

/** The Node that the packages brought, else the one that runs this. A shell that has looked `node` up before would not notice it. */
function start(script) {
  const bin = `${root}node_modules/.bin`;
  const node = existsSync(`${bin}/node`) ? `${bin}/node` : process.execPath;
  const path = process.platform === 'win32' ? `${bin};${process.env.PATH}` : `${bin}:${process.env.PATH}`;
  const child = spawn(node, script, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  // Ctrl-C reaches both; the script tidies up, and then this ends as it did.
  process.on('SIGINT', () => {});
  child.on('error', (error) => fail(`“${node}” did not start: ${error.message}`));
  child.on('exit', (code) => process.exit(code ?? 1));
}

const all = process.argv.slice(2);
const end = all.indexOf('--');
const wishes = end < 0 ? all : all.slice(0, end);
for (const wish of wishes) (steps[wish] ?? (() => fail(`setup knows ${Object.keys(steps).join(', ')}; not “${wish}”`)))();
if (end >= 0) start(all.slice(end + 1));
