import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BELONGINGS, type Belongings } from '../../src/background/belongings.ts';
import { exportText, readExport } from '../../src/background/exchange.ts';
import { createTakeIn } from '../../src/background/file-import.ts';
import { readItem } from '../../src/background/item-store.ts';
import { NO_POLICY } from '../../src/background/policy.ts';
import { openSession } from '../../src/background/session.ts';
import { MAX_ALWAYS_CHOICES, MAX_OWN_SERVICES, MAX_TRUSTED_HOSTS } from '../../src/background/settings.ts';
import { catalogue } from '../../src/catalogue/index.ts';
import { MAX_SERVICES, MAX_USED_VALUES } from '../../src/core/flow/memory.ts';
import { createPersonalDirectories } from '../../src/core/personal-directory.ts';
import { request } from '../../src/messages/requests.ts';
import { SIZE } from '../size.ts';
import { createBrowser, storeOver } from '../unit/background/world.ts';

/** A third each for messages, files and stored items; as many policies as all of them are tried in `policy.test.ts`. */
const numRuns = Math.ceil(SIZE.inputs / 3);
const timeout = 60_000 + 5 * SIZE.inputs;

/** Texts that have hurt programs before. */
const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'https://account.login.nhs.uk.evil.example/',
  'data:text/html,x',
  '\u202e\u0000\ud800',
  'tab:1',
  '../..',
  '-1',
  '9'.repeat(400),
  '<img src=x onerror=alert(1)>',
  '{"a":1}',
);
const text = fc.oneof(hostile, fc.string(), fc.webUrl(), fc.domain(), fc.uuid());
const anything = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.anything(), text, fc.integer(), fc.double());

const KINDS = request().def.options.flatMap((option) => option.shape.kind.def.values);
const fields = fc.dictionary(
  fc.constantFrom(
    'tabId',
    'serviceId',
    'key',
    'always',
    'nonce',
    'hostname',
    'name',
    'start',
    'signIn',
    'login',
    'loudness',
    'language',
    'urls',
    'undo',
    'deed',
    'on',
    'text',
    'extra',
    '__proto__',
  ),
  fc.oneof(anything, text, fc.constantFrom('nhs-app', 'popup', 'badge', 'change-bookmark', 'start-afresh', 'await', 'keep', true, 1, 2)),
  { maxKeys: 5 },
);
const message = fc.oneof(
  { weight: 1, arbitrary: anything },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...KINDS), fields).map(([kind, rest]) => ({ ...rest, kind })) },
);

test('messages: answered, or refused with a reason', { timeout }, async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  let answered = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(message, async (asked) => {
      try {
        await worker.ask(asked as never);
        answered += 1;
      } catch (error) {
        expect(String(error)).toMatch(/^TypeError: Frontdoor refused a message: /);
        refused += 1;
      }
    }),
    { numRuns },
  );
  expect(answered).toBeGreaterThan(numRuns / 250);
  expect(refused).toBeGreaterThan(numRuns / 10);
  expect(browser.opened.filter(([, url]) => !/^https:|^about:blank$/.test(url))).toEqual([]);
});

const address = fc.webUrl({ validSchemes: ['https'] }).filter((url) => url.length < 300 && URL.canParse(url));
const hostname = fc.domain().map((domain) => domain.toLowerCase());
type Saved = Pick<Belongings, 'settings' | 'memory'>;

/** The last moment that there is: nothing of what is written here is to come. */
const END_OF_TIME_MS = 8.64e15;

const directories = createPersonalDirectories(catalogue);
const takeIn = createTakeIn(
  ({ settings: { own, allowedHosts }, memory }) => directories({ own, allowedHosts, learned: memory.services }),
  () => NO_POLICY,
  () => END_OF_TIME_MS,
);
const all = () => true;

const belongings: fc.Arbitrary<Saved> = fc.record({
  settings: fc.record({
    allowedHosts: fc.uniqueArray(hostname, { maxLength: MAX_TRUSTED_HOSTS }).map((hosts) => hosts.toSorted()),
    always: fc.uniqueArray(fc.record({ login: fc.string(), service: fc.string() }), {
      selector: ({ login }) => login,
      maxLength: MAX_ALWAYS_CHOICES,
    }),
    own: fc.uniqueArray(fc.record({ name: fc.string({ minLength: 1, maxLength: 60 }), start: address, signIn: address }), {
      selector: ({ start }) => start,
      maxLength: MAX_OWN_SERVICES,
    }),
    loudness: fc.constantFrom('popup' as const, 'badge' as const, 'straight' as const),
  }),
  memory: fc.record({
    services: fc
      .uniqueArray(
        fc.record({ login: fc.string(), start: address, times: fc.nat(1_000_000), days: fc.nat({ max: 9 }), lastAtMs: fc.nat() }),
        {
          selector: ({ login, start }) => `${login} ${new URL(start).origin}`,
          maxLength: MAX_SERVICES,
        },
      )
      .map((services) => services.toSorted((a, b) => b.lastAtMs - a.lastAtMs)),
    used: fc
      .uniqueArray(fc.record({ fingerprint: fc.string(), atMs: fc.nat() }), {
        selector: ({ fingerprint }) => fingerprint,
        maxLength: MAX_USED_VALUES,
      })
      .map((used) => used.toSorted((a, b) => a.atMs - b.atMs)),
    met: fc.uniqueArray(fc.record({ hostname, firstAtMs: fc.nat(), isOpened: fc.boolean() }), { selector: (site) => site.hostname }),
  }),
});

test('files: what was saved comes back as it was, twice is as once, and nothing that was there is lost', { timeout }, () => {
  fc.assert(
    fc.property(belongings, belongings, (saved, own) => {
      const file = readExport(exportText(saved, 0));
      if ('because' in file) throw new Error(`${file.because} at ${file.place}`);
      expect(file).toEqual(saved);
      const there = { ...own, sync: { on: false } };
      const { after } = takeIn(file, there, all);
      expect(takeIn(file, after, all).after).toEqual(after);
      for (const host of there.settings.allowedHosts) expect(after.settings.allowedHosts).toContain(host);
      for (const { start } of there.settings.own) expect(after.settings.own.map((own) => own.start)).toContain(start);
    }),
    { numRuns: Math.ceil(numRuns / 7) },
  );
});

/** Files that are nearly right: one place of a good one holds something else. */
const nearlyRight = fc.tuple(belongings, anything, fc.nat(), fc.boolean()).map(([saved, other, where, whole]) => {
  const file = JSON.parse(exportText(saved, 0));
  if (whole) return JSON.stringify({ ...file, [['format', 'version', 'settings', 'memory'][where % 4] ?? '']: other }, bigints);
  const part = where % 2 ? file.settings : file.memory;
  const keys = Object.keys(part);
  part[keys[where % keys.length] ?? ''] = other;
  return JSON.stringify(file, bigints);
});

function bigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

const deep = fc.constantFrom('['.repeat(100_000), `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`);
const file = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: deep }, { weight: 20, arbitrary: nearlyRight });

test('files: whatever is in one, it is read or refused with a reason', { timeout }, () => {
  let refused = 0;
  fc.assert(
    fc.property(file, (content) => {
      const read = readExport(content);
      if (!('because' in read)) return;
      refused += 1;
      expect(['not-json', 'not-ours', 'newer', 'malformed', 'too-many']).toContain(read.because);
    }),
    { numRuns },
  );
  expect(refused).toBeGreaterThan(numRuns / 2);
});

test('files: one that is refused changes nothing', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(file, belongings, async (content, there) => {
      const browser = createBrowser();
      const worker = await browser.wake();
      await worker.ask<'import-all'>({ kind: 'import-all', text: exportText(there, 0), accepted: [] });
      const before = structuredClone(browser.kept);
      const { refused } = await worker.ask<'import-all'>({ kind: 'import-all', text: content, accepted: [] });
      if (refused) expect(browser.kept).toEqual(before);
    }),
    { numRuns: Math.ceil(numRuns / 17) },
  );
});

test('stored items: understood or not, never a throw', { timeout }, async () => {
  const versioned = fc.tuple(fc.integer({ min: -1, max: 4 }), fields, belongings).map(([version, rest, { settings, memory }]) => ({
    ...settings,
    ...memory,
    ...rest,
    version,
  }));
  const key = fc.oneof(fc.constantFrom('tab:1', 'tab:2', 'tab:x', 'tab:', '__proto__'), fc.string());
  const record = fc.dictionary(
    fc.constantFrom('state', 'judgement', 'announcedAtMs', 'autoOpened', 'bookmarkMade', 'wish', 'warnings', 'goOns'),
    anything,
  );
  const kept = fc.array(fc.tuple(key, fc.oneof(anything, record)));
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, versioned), kept, async (item, stored) => {
      for (const kind of [BELONGINGS.settings, BELONGINGS.memory]) {
        const read = readItem<object>(kind, item);
        if (read.value === undefined) expect(['newer', 'malformed', 'too-many']).toContain(read.because);
      }
      const session = await openSession({ ...storeOver(new Map()), readAll: async () => new Map(stored) }, async () => new Map());
      for (const { state, warnings } of session.records().values()) expect([state.flows, warnings].every(Array.isArray)).toBe(true);
    }),
    { numRuns },
  );
});
