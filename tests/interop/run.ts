import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generate } from 'selfsigned';
import { until } from '../e2e/harness/browser.ts';
import { type Authority, createAuthority } from '../world/authority.ts';

/** The one address of the stage: no other program listens on it, so it may have the web's own ports, which servers need that ask each other. */
export const ADDRESS = '127.0.0.77';

/** Who Debian's Apache runs as. */
const SERVANT = 'www-data';

/** One run of `npm run interop`: all that it writes and starts, and takes away again. */
export interface Run {
  /** Everything that is written is written below it. */
  readonly folder: string;
  readonly authority: Authority;
  /** A key and certificate to sign with, in files: servers of one run may share them. */
  readonly signing: { readonly key: string; readonly certificate: string };
  /** Writes a file of the run; gives its whole path. */
  write(path: string, content: string): string;
  /** A folder of the run that servers may write to; gives its whole path. */
  folderFor(name: string): string;
  /** A port of 127.0.0.1 on which nobody listens. */
  freePort(): Promise<number>;
  /** Runs a command to its end. */
  finish(command: string, args: readonly string[], options?: Options): void;
  /** Starts a server that stays; it ends with the run. It is called only by the names that `env` gives and by those of the stage. */
  start(name: string, command: string, args: readonly string[], options?: Options): ChildProcess;
  /** Waits until somebody listens on a port of 127.0.0.1. */
  listening(port: number): Promise<void>;
  /** Fails as soon as a server ends that was to stay, or as somebody ends the run. */
  readonly broken: Promise<never>;
  /** Done when the run ends, the latest first. */
  atEnd(deed: () => void | Promise<void>): void;
  close(): Promise<void>;
}

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The run's own `/etc/hosts`: read again whenever it changes. */
export const NAMES = 'hosts';

/** How long a server may take to end when it is asked to. */
const END_MS = 10_000;

export async function createRun(): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'frontdoor-interop-'));
  const [user, group] = ['-u', '-g'].map((which) => Number(spawnSync('id', [which, SERVANT], { encoding: 'utf8' }).stdout));
  const own = (path: string): void => chownSync(path, user ?? 0, group ?? 0);
  own(folder);
  const deeds: (() => void | Promise<void>)[] = [];
  const { promise: broken, reject: breakOff } = Promise.withResolvers<never>();
  broken.catch(() => undefined);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => breakOff(new Error(`ended by ${signal}`)));

  function write(path: string, content: string): string {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    own(file);
    return file;
  }

  const authority = await createAuthority('Frontdoor interop');
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Frontdoor interop: signatures' }], {
    keyType: 'rsa',
    keySize: 2048,
    algorithm: 'sha256',
  });
  const trusted = write('trusted.pem', authority.certificate);
  // Names of the stage lead to it for everybody who is started here, and for nobody else.
  const environment = {
    LD_PRELOAD: 'libnss_wrapper.so',
    NSS_WRAPPER_HOSTS: write(NAMES, '127.0.0.1 localhost\n'),
    NODE_EXTRA_CA_CERTS: trusted,
    PYTHONDONTWRITEBYTECODE: '1',
  };

  function log(name: string): number {
    mkdirSync(join(folder, 'log'), { recursive: true });
    return openSync(join(folder, 'log', `${name}.log`), 'a');
  }

  return {
    folder,
    authority,
    signing: { key: write('signing.key', key), certificate: write('signing.pem', cert) },
    write,
    folderFor(name) {
      const made = join(folder, name);
      mkdirSync(made, { recursive: true });
      own(made);
      return made;
    },
    async freePort() {
      const server = createServer();
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const { port } = server.address() as AddressInfo;
      await new Promise((done) => server.close(done));
      return port;
    },
    finish(command, args, { cwd = folder, env = {} } = {}) {
      const { status, error, stdout, stderr } = spawnSync(command, args, {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, ...environment, ...env },
      });
      if (error || status !== 0) throw new Error(`“${command} ${args.join(' ')}” failed: ${error?.message ?? ''}\n${stdout}${stderr}`);
    },
    start(name, command, args, { cwd = folder, env = {} } = {}) {
      const output = log(name);
      const child = spawn(command, args, {
        cwd,
        // In a group of its own: Apache ends its whole group.
        detached: true,
        stdio: ['ignore', output, output],
        env: { ...process.env, ...environment, ...env },
      });
      child.on('error', ({ message }) => breakOff(new Error(`${name} did not start: ${message}`)));
      child.on('exit', () => breakOff(new Error(`${name} ended by itself: see its log`)));
      deeds.push(() => ended(child));
      return child;
    },
    async listening(port) {
      await until(`somebody listens on port ${port}`, () => canConnect(port), 120_000, 200);
    },
    broken,
    atEnd: (deed) => void deeds.push(deed),
    async close() {
      for (const deed of deeds.splice(0).reverse()) await deed();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Ends a process that was started here, at last by force. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), END_MS);
  await gone;
  clearTimeout(force);
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
