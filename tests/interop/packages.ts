import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Debian's packages, in which nobody of this project had a hand. */
const DEBIAN = [
  ...['apache2', 'libapache2-mod-auth-openidc', 'libapache2-mod-auth-mellon', 'libapache2-mod-auth-cas', 'libapache2-mod-shib'],
  ...['libapache2-mod-fcgid', 'libapache2-mod-php', 'simplesamlphp', 'php-xml', 'php-mbstring', 'php-curl', 'php-sqlite3'],
  // LemonLDAP::NG merely recommends the Perl modules without which it does not start.
  ...[
    'lemonldap-ng',
    'libfcgi-perl',
    'liblasso-perl',
    'libglib-perl',
    'libio-string-perl',
    'libstring-random-perl',
    'libmime-tools-perl',
    'libemail-sender-perl',
    'libxml-simple-perl',
    'libgd-securityimage-perl',
  ],
  ...['libimage-magick-perl', 'libcrypt-openssl-x509-perl'],
  ...['python3-django-oauth-toolkit', 'python3-django-cas-server', 'gunicorn'],
  ...['glewlwyd', 'sqlite3', 'libnss-wrapper'],
] as const;

/** npm's, outside of the lock file: hundreds of packages for one server, which no other test needs. */
const NPM = { '@solid/community-server': '7.2.0' } as const;

/** Where npm's are kept from run to run. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'frontdoor-interop');

/** Forbids that a package which is just being installed starts its service, which would listen everywhere: Debian's own way to say so. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Why nothing can be set up here; `undefined` when it can. */
export function cannotInstall(): string | undefined {
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) return undefined;
  return 'npm run interop sets up login servers from Debian 12’s packages, as root: run it there, or in a container (debian:bookworm)';
}

/** Installs what is missing. */
export function install(): void {
  const missing = DEBIAN.filter((name) => versionOf(name) === undefined);
  if (missing.length > 0) {
    console.log(`Installing ${missing.length} of Debian’s packages, and what they need …`);
    const isForbidden = existsSync(POLICY);
    if (!isForbidden) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    try {
      command('apt-get', ['update', '-qq']);
      command('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
    } finally {
      if (!isForbidden) spawnSync('rm', [POLICY]);
    }
  }
  const wanted = (Object.keys(NPM) as (keyof typeof NPM)[]).filter((name) => !existsSync(fromNpm(name)));
  if (wanted.length === 0) return;
  console.log(`Installing ${wanted.join(', ')} into ${CACHE} …`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), JSON.stringify({ private: true }));
  const names = wanted.map((name) => `${name}@${NPM[name]}`);
  command('npm', ['install', '--prefix', CACHE, '--no-fund', '--no-audit', '--loglevel=error', ...names]);
}

/** The folder of a package of npm's. */
export function fromNpm(name: keyof typeof NPM): string {
  return join(CACHE, 'node_modules', name);
}

/** The version that is asked of npm. */
export function npmVersion(name: keyof typeof NPM): string {
  return NPM[name];
}

/** The version of a package of Debian's as its makers number it; `undefined` when it is not installed. */
function versionOf(name: string): string | undefined {
  const { stdout } = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' });
  const fields = new Map(stdout.split('\n').map((line) => [line.replace(/:.*/, ''), line.replace(/^.*?: /, '')]));
  return fields.get('Status')?.endsWith(' installed')
    ? fields
        .get('Version')
        ?.replace(/^\d+:/, '')
        .replace(/[-+].*$/, '')
    : undefined;
}

/** `Name 1.2.3`. */
export function labelOf(name: string, debian: string): string {
  return `${name} ${versionOf(debian)}`;
}

function command(name: string, args: readonly string[]): void {
  const { status, error } = spawnSync(name, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error || status !== 0) throw new Error(`“${name} ${args.join(' ')}” failed${error ? `: ${error.message}` : ''}`);
}
