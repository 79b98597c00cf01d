import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** What a store is given: a package a browser, and the sources that Firefox's reviewers build again. */
export const PACKAGES = ['chrome', 'edge', 'firefox', 'sources'] as const;

export type Package = (typeof PACKAGES)[number];

export function packageFile(root: string, version: string, name: Package): string {
  return join(root, '.output', `frontdoor-${version}-${name}.zip`);
}

export function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Runs a command that must succeed; fails with what it printed. */
export function must(cwd: string, command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `${stdout}\n${stderr}`.trim().slice(-2000)}`);
  return stdout;
}

/** Hashes of the packages that come of the sources in a folder, installed and built from nothing. */
function built(folder: string, version: string): ReadonlyMap<Package, string> {
  must(folder, 'npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
  must(folder, 'npm', ['run', 'zip']);
  return new Map(PACKAGES.map((name) => [name, sha256(packageFile(folder, version, name))]));
}

/** The builds that must agree, and what they came to. */
export interface Reproduction {
  readonly from: string;
  readonly hashes: ReadonlyMap<Package, string>;
}

/**
 * Builds the committed sources in two clean folders, and the source package, unpacked, in a third. Takes some minutes, and the npm registry
 * (or npm's cache).
 */
export function reproduce(root: string, version: string): readonly Reproduction[] {
  const place = mkdtempSync(join(tmpdir(), 'frontdoor-release-'));
  try {
    const clone = (...path: readonly string[]): string => {
      const folder = join(place, ...path);
      must(root, 'git', ['clone', '--quiet', '--no-hardlinks', root, folder]);
      must(folder, 'git', ['checkout', '--quiet', must(root, 'git', ['rev-parse', 'HEAD']).trim()]);
      return folder;
    };
    const one = clone('one');
    const first = { from: 'a clean folder', hashes: built(one, version) };
    const second = { from: 'another clean folder', hashes: built(clone('another', 'much deeper', 'place'), version) };
    const unpacked = join(place, 'unpacked');
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(packageFile(one, version, 'sources'))))) {
      mkdirSync(dirname(join(unpacked, name)), { recursive: true });
      writeFileSync(join(unpacked, name), bytes);
    }
    return [first, second, { from: 'the source package', hashes: built(unpacked, version) }];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Where builds differ, a line each. */
export function disagreements([first, ...others]: readonly Reproduction[]): readonly string[] {
  return others.flatMap(({ from, hashes }) =>
    PACKAGES.filter((name) => hashes.get(name) !== first?.hashes.get(name)).map(
      (name) => `${name}.zip built from ${from} differs from that built from ${first?.from}`,
    ),
  );
}
