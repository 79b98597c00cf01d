import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../../../src/background/ports.ts';
import { SIZE } from '../../size.ts';
import { createBrowser, load } from './world.ts';

/**
 * Every call to a store fails, hangs, does half of its work or reads nonsense, one after another; then the worker dies and wakes again. Nothing that was
 * there before or was acknowledged may be lost, and bookmarks and impostors are told all the same.
 */
const KINDS = ['fails', 'hangs', 'does half and fails', 'reads nonsense', 'dies'] as const;

type Kind = (typeof KINDS)[number];

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const IMPOSTOR = 'https://account.login.nhs.uk.evil.example/enter-email';
const OLD_HOST = 'old.example';
const NONSENSE: readonly unknown[] = [7, 'nonsense', null, { version: 99, precious: true }, { version: 1, services: 'all' }, [[]]];

class Died extends Error {}

interface Fault {
  readonly area: 'session' | 'local';
  /** The call, counted from the first. */
  readonly call: number;
  readonly kind: Kind;
}

/** A store that has this fault at that call, and counts all calls. */
function faulty(store: Store, fault: Fault | undefined, calls: { count: number }, dead: { now: boolean }): Store {
  async function at<T>(half: () => Promise<unknown>, whole: () => Promise<T>): Promise<T> {
    calls.count += 1;
    if (dead.now) return new Promise<never>(() => undefined);
    if (calls.count !== fault?.call) return whole();
    if (fault.kind === 'hangs') return new Promise<never>(() => undefined);
    if (fault.kind === 'dies') {
      await half();
      dead.now = true;
      return new Promise<never>(() => undefined);
    }
    if (fault.kind === 'does half and fails') await half();
    throw new Error(`the store ${fault.kind}`);
  }
  const firstOf = <T>(all: readonly T[]): readonly T[] => all.slice(0, Math.ceil(all.length / 2));
  return {
    readAll: () => at(store.readAll, store.readAll),
    write: (entries) =>
      at(
        () => store.write(Object.fromEntries(firstOf(Object.entries(entries)))),
        () => store.write(entries),
      ),
    remove: (keys) =>
      at(
        () => store.remove(firstOf(keys)),
        () => store.remove(keys),
      ),
  };
}

const OLD_ITEMS: readonly [key: string, value: unknown][] = [
  ['settings', { version: 1, allowedHosts: [OLD_HOST] }],
  ['memory', { version: 1, services: [{ login: 'nhs-login', start: 'https://old.example/in', times: 2, lastAtMs: 1 }], used: [] }],
];

/** A day with the worker; what was acknowledged is noted. */
async function day(browser: ReturnType<typeof createBrowser>, acknowledged: string[]): Promise<void> {
  const acknowledge = (name: string, asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => acknowledged.push(name),
      () => undefined,
    );
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  await acknowledge('always', worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'patient-access', always: true }));
  await acknowledge('host', worker.ask<'allow-host'>({ kind: 'allow-host', hostname: 'new.example' }));
  await acknowledge(
    'Rota',
    worker.ask<'add-service'>({ kind: 'add-service', name: 'Rota', start: 'rota.example', signIn: 'sso.rota.example/in' }),
  );
  await worker.hear(
    { kind: 'before-navigate', tabId: 3, url: 'https://portal.surgery.example/sign-in', atMs: 2000 },
    { kind: 'committed', tabId: 3, url: BOOKMARK, transition: 'typed', qualifiers: ['server_redirect'], atMs: 2050 },
    ...load(3, 'https://portal.surgery.example/done', 'form_submit', 3000),
  );
  for (let tabId = 10; tabId < 22; tabId += 1) {
    const name = `own ${tabId}`;
    await worker.hear(...load(tabId, BOOKMARK, 'typed', tabId * 1000));
    const start = `https://rota.example/${tabId}`;
    await acknowledge(name, worker.ask<'add-service'>({ kind: 'add-service', name, start, signIn: BOOKMARK }));
    await worker.hear({ kind: 'closed', tabId, atMs: tabId * 1000 + 500 });
  }
  await acknowledge('loudness', worker.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' }));
}

/** Drives what waits for timers until it is done, or dead. */
async function finished<T>(work: Promise<T>, dead: { readonly now: boolean }): Promise<T> {
  let done = false;
  const settled = work.finally(() => {
    done = true;
  });
  for (let round = 0; round < 60 && !done; round += 1) {
    await vi.advanceTimersByTimeAsync(3500);
    await new Promise((turn) => setImmediate(turn));
    if (dead.now && round > 6) throw new Died();
  }
  return settled;
}

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  process.on('unhandledRejection', note);
});

afterEach(() => {
  process.off('unhandledRejection', note);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function tryOut(fault: Fault | undefined): Promise<{ readonly calls: Record<Fault['area'], number> }> {
  const counts = { session: { count: 0 }, local: { count: 0 } };
  const dead = { now: false };
  let whole = false;
  const browser = createBrowser((store, area) =>
    whole ? store : faulty(store, fault?.area === area ? fault : undefined, counts[area], dead),
  );
  for (const [key, value] of OLD_ITEMS) browser.kept.set(key, value);
  const nonsense = NONSENSE[(fault?.call ?? 0) % NONSENSE.length];
  if (fault?.kind === 'reads nonsense') {
    if (fault.area === 'local') browser.kept.set(fault.call % 2 ? 'settings' : 'memory', nonsense);
    else for (const key of ['tab:1', 'passages', 'warning:x', 'taking:1', 'announced:1']) browser.stored.set(key, nonsense);
  }
  const acknowledged: string[] = [];
  await finished(day(browser, acknowledged), dead).catch((error: unknown) => {
    if (!(error instanceof Died)) throw error;
  });

  // A new worker, over stores that work.
  whole = true;
  browser.world.nowMs += 3_600_000;
  const worker = await finished(browser.wake(), { now: false });
  const options = await worker.ask<'show-options'>({ kind: 'show-options' });
  const everything = JSON.stringify([...browser.kept]);
  expect(everything).toContain(fault?.kind === 'reads nonsense' && fault.area === 'local' ? JSON.stringify(nonsense) : OLD_HOST);
  expect(everything).toContain(fault?.kind === 'reads nonsense' && fault.area === 'local' && fault.call % 2 === 0 ? '' : 'old.example/in');
  const there = new Set([
    ...options.own.map(({ name }) => name),
    ...(options.always.some(({ login }) => login === 'nhs-login') ? ['always'] : []),
    ...(options.allowedHosts.includes('new.example') ? ['host'] : []),
    ...(options.loudness === 'badge' ? ['loudness'] : []),
  ]);
  expect(acknowledged.filter((name) => !there.has(name))).toEqual([]);

  await worker.hear(...load(8, BOOKMARK, 'auto_bookmark', 90_000), ...load(9, IMPOSTOR, 'link', 91_000));
  expect(browser.faces.get(8)?.severity).toBe('guide');
  expect(browser.opened.some(([tabId, url]) => tabId === 9 && url.startsWith('warning#'))).toBe(true);
  return { calls: { session: counts.session.count, local: counts.local.count } };
}

test('a day without faults makes many calls, and all of it is kept', async () => {
  const { calls } = await tryOut(undefined);
  expect(calls.session).toBeGreaterThan(20);
  expect(calls.local).toBeGreaterThan(15);
});

test('of at least two hundred faults: nothing is lost, nobody is left without a guard, no rejection goes unheard', async () => {
  const { calls } = await tryOut(undefined);
  const areas = ['session', 'local'] as const;
  // Nonsense is read when the worker wakes, and of each kind once for each item; the others happen at every call.
  const faults = areas.flatMap((area) =>
    KINDS.flatMap((kind) =>
      Array.from({ length: kind === 'reads nonsense' ? NONSENSE.length * 2 : calls[area] }, (_, i) => ({ area, call: i + 1, kind })),
    ),
  );
  // A small run tries some, of every kind and in both areas.
  const tried = faults.filter((_, i) => i % SIZE.faultsEach === 0);
  expect(new Set(tried.map(({ area, kind }) => `${area} ${kind}`)).size).toBe(areas.length * KINDS.length);
  for (const fault of tried)
    await tryOut(fault).catch((error: unknown) => {
      const { area, call, kind } = fault;
      throw new Error(`${area} call ${call} ${kind}: ${error instanceof Error ? error.message : error}`, { cause: error });
    });
  console.log(`${tried.length} of ${faults.length} faults`);
  expect(faults.length).toBeGreaterThanOrEqual(200);
  expect(unhandled).toEqual([]);
});
