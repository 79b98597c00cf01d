import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, rmdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { isAsOnPhone } from './as-on-a-phone.ts';

/** What an organisation sets, for one browser under test. */
export type ManagedPolicy = Readonly<Record<string, unknown>>;

/** Where Chromium on Linux looks for policies, no matter who starts it. */
const CHROMIUM_POLICIES = '/etc/chromium/policies/managed';

/** Why no policy can be set for this browser here; `undefined` when it can. */
export function cannotManage(kind: string | undefined): string | undefined {
  if (isAsOnPhone()) return 'no storage.managed on a phone';
  if (kind === 'firefox') return process.platform === 'linux' ? undefined : 'Firefox is managed on Linux only in these tests';
  const nearest = nearestFolder(CHROMIUM_POLICIES);
  try {
    accessSync(nearest, constants.W_OK);
    return process.platform === 'linux' ? undefined : 'Chromium is managed on Linux only in these tests';
  } catch {
    return `${nearest} may not be written to`;
  }
}

/** Manages one unpacked extension in Chromium; gives what takes the policy away again, with every folder that was made for it. */
export function manageChromium(extension: string, policy: ManagedPolicy): () => void {
  const made = mkdirSync(CHROMIUM_POLICIES, { recursive: true });
  const file = join(CHROMIUM_POLICIES, `frontdoor-test-${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [unpackedId(extension)]: policy } } }));
  // Chromium leaves a file alone that may still be written to.
  const longAgo = new Date(Date.now() - 3_600_000);
  for (const path of [file, CHROMIUM_POLICIES]) utimesSync(path, longAgo, longAgo);
  return () => {
    rmSync(file, { force: true });
    if (made === undefined) return;
    for (let folder = CHROMIUM_POLICIES; folder.startsWith(made); folder = dirname(folder)) rmdirSync(folder);
  };
}

/** A home folder with a managed storage manifest: Firefox looks for one below it. */
export function managedHome(addOn: string, policy: ManagedPolicy, folder: string): string {
  const home = join(folder, 'home');
  const manifests = join(home, '.mozilla', 'managed-storage');
  mkdirSync(manifests, { recursive: true });
  const manifest = { name: addOn, description: 'set by a test', type: 'storage', data: policy };
  writeFileSync(join(manifests, `${addOn}.json`), JSON.stringify(manifest));
  return home;
}

/** The id that Chromium gives an unpacked extension: its folder, hashed, in the letters from a to p. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder.replace(/\/$/, '')).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}
