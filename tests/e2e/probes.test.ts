import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SIZE } from '../size.ts';
import { sendPage } from '../world/site.ts';
import { PROBER, prober } from '../world/sites/prober.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { stepsIn } from './steps.ts';

const STRANGER = 'stranger.example';
const HOME = 'https://frontdoor.example/';
const NONCE = 'b5f9c3a2-6d1e-4c7b-9a80-3f2e1d4c5b6a';

let world: World;
let browser: BrowserUnderTest;
/** Where our files are, and where those of an extension would be that nobody has. */
let base: string;
let nobody: string;

beforeAll(async () => {
  world = await startWorld();
  world.host(PROBER, prober);
  world.host(STRANGER, (_request, response) =>
    sendPage(
      response,
      'A stranger',
      `<script>document.documentElement.dataset.wish = decodeURIComponent(location.search.slice(1));</script>`,
    ),
  );
  browser = await launch(world, undefined, { stranger: true });
  base = await browser.ownAddress('/');
  nobody = base.replace(/\/\/[^/]+/, (host) => host.replaceAll(/[a-p0-9]/g, (letter) => (letter === 'b' ? 'c' : 'b')));
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

// Of the tabs that a test before has opened, none is looked through again.
beforeEach(() => freshTab(browser));

const { reads, click } = stepsIn(() => browser);

/** One of so many files that differ in nothing but their content: parts of our pages, and languages. */
const ALIKE_EACH = SIZE.allWays ? 1 : 5;

/** The files in the package. */
function files(): readonly string[] {
  const folder = new URL(`../../.output/${browser.kind === 'firefox' ? 'firefox' : 'chrome'}-mv3/`, import.meta.url);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  const alike = all.filter((file) => /^(?:chunks|_locales|assets)\//.test(file));
  return [...all.filter((file) => !alike.includes(file)), ...alike.filter((_, index) => index % ALIKE_EACH === 0)];
}

/**
 * Ways that fail in another manner where there is such an extension. Firefox starts a worker's load at any extension's address, and refuses it
 * later; but that address is a secret of each profile (a random UUID), so that a page has nothing to ask for.
 */
const tells = (probe: string): boolean => browser.kind === 'firefox' && probe.startsWith('worker ');

test('a page reaches no file of ours, frames no page of ours, and cannot tell that we are here', async () => {
  expect(nobody).not.toBe(base);
  expect(files().length).toBeGreaterThan(40);
  const id = new URL(base).hostname;
  const query = new URLSearchParams([['base', base], ['nobody', nobody], ['id', id], ...files().map((file) => ['file', file])]);
  await browser.open(`https://${PROBER}/probe?${query}`, 'typed');
  const findings: { readonly [probe: string]: readonly [ours: string, nobodys: string] } = JSON.parse(
    await until(
      'the page has tried everything',
      () => browser.run<string>('return document.documentElement.dataset.findings ?? "";'),
      100_000,
    ),
  );
  const probes = Object.entries(findings);
  console.log(`${browser.kind}: ${probes.length} probes`);
  expect(probes.length).toBe(15 * files().length);
  expect(probes.filter(([probe, [ours, nobodys]]) => ours !== nobodys && !tells(probe))).toEqual([]);
  expect(probes.filter(([, [ours]]) => /^(?:got|answered|status [1-9])/.test(ours))).toEqual([]);
  const documents = await browser.documents();
  expect(documents.length).toBeGreaterThan(files().length);
  expect(documents.filter((url) => url.startsWith(base))).toEqual([]);
}, 150_000);

const presses = ['link', 'blank', 'get', 'post', 'window', 'location'] as const;

const PAGES = ['warning.html', 'options.html'] as const;
const ways = [...presses, 'redirect', 'refresh'] as const;

test.for(ways)('a page cannot open a page of ours: %s', async (way) => {
  for (const page of PAGES.filter((_, turn) => SIZE.allWays || ways.indexOf(way) % PAGES.length === turn)) {
    const to = `${base}${page}#${NONCE}`;
    const isPressed = way !== 'redirect' && way !== 'refresh';
    await browser.open(`https://${PROBER}/${isPressed ? 'go' : way}?to=${encodeURIComponent(to)}`, 'typed');
    if (isPressed) {
      await reads('Go on');
      await click(`#${way}`);
    } else await until('the page was asked for', async () => world.log.at(PROBER).some(({ path }) => path.startsWith(`/${way}`)));
    // Another page, there and read, says that there was time enough.
    await browser.newTab();
    await browser.open('https://weather.example/', 'typed');
    await reads('Rain');
    for (const tab of await browser.tabs()) {
      await browser.turnTo(tab);
      expect(await browser.address()).not.toContain(base);
    }
    world.log.clear();
    await browser.newTab();
  }
});

test('a warning that was made up shows the front doors, and leads nowhere else', async () => {
  await browser.open(`${base}warning.html#${NONCE}`, 'typed');
  await until('the page speaks', () => browser.run<boolean>(`return document.querySelector('main[data-verdict="expired"]') !== null;`));
  const { protocol, host } = new URL(base);
  expect(
    (await browser.run<readonly string[]>(`return [...document.querySelectorAll('a[href]')].map((link) => link.href);`)).filter(
      (href) => ![`${protocol}//${host}/`, 'mailto:', HOME].some((ours) => href.startsWith(ours)),
    ),
  ).toEqual([]);
  expect(await browser.run(`return document.querySelector('[data-action="continue"]') === null;`)).toBe(true);
});

const addresses: readonly string[] = [
  'warning.html#https://evil.example/',
  'warning.html?url=https://evil.example/#javascript:alert(1)',
  'options.html?start=https://evil.example/#https://evil.example/',
  'popup.html?url=https://evil.example/',
  'welcome.html#https://evil.example/',
];

test.for(addresses)('an address in ours is no address to go to: %s', async (address) => {
  await browser.open(base + address, 'typed');
  await until('the page speaks', () => browser.run<boolean>(`return document.querySelector('main h1') !== null;`));
  expect(await browser.address()).toBe(base + address);
  expect(await browser.run<string>('return document.documentElement.outerHTML;')).not.toContain('evil.example');
  expect(world.log.at('evil.example')).toEqual([]);
});

/** What another extension gets when it asks; its own network request shows that it can ask at all. */
async function strangerTries(wish: object): Promise<string> {
  await browser.newTab();
  await browser.open(`https://${STRANGER}/?${encodeURIComponent(JSON.stringify(wish))}`, 'typed');
  return until('the stranger has tried', () => browser.run<string>('return document.documentElement.dataset.outcome ?? "";'));
}

test('another extension can neither talk to us nor read our files', async () => {
  const id = browser.kind === 'firefox' ? 'frontdoor@frontdoor.example' : new URL(base).hostname;
  expect(await strangerTries({ kind: 'call', url: `https://${STRANGER}/hello` })).toBe('200');
  for (const message of [{ kind: 'show-options' }, { kind: 'erase-memory' }, { kind: 'allow-host', hostname: 'evil.example' }]) {
    expect(await strangerTries({ kind: 'message', id, message })).toBe('refused');
    expect(await strangerTries({ kind: 'line', id, message })).toBe('refused');
  }
  for (const file of ['manifest.json', 'warning.html', 'icon/16.png'])
    expect(await strangerTries({ kind: 'file', url: base + file })).toBe('refused');
});
