import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, firefoxPath } from '../../.ci/browsers.mjs';
import { pathOf, queryOf, redirect, type Site, sendPage } from '../world/site.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { cannotPlace, type Placed, packedForChromium, seeing } from './harness/under-policy.ts';
import { stepsIn } from './steps.ts';

/**
 * The pages for administrators of Linux, followed to the letter: their files at the places that they name, the browser started, and looked at. Two things are not
 * as there, because Frontdoor is in no store yet: the package comes from a server of the organisation's own (Chromium) or from a file (Firefox ESR, which may be told to take one that
 * Mozilla has not signed).
 */
const ADMINISTRATORS = new URL('../../docs/administrators/', import.meta.url);
const OUTPUT = new URL('../../.output/', import.meta.url).pathname;
const STORE_ID = 'abcdefghijklmnopabcdefghijklmnop';
const UPDATES = 'https://clients2.google.com/service/update2/crx';
const OWN_UPDATES = 'https://packages.exampletrust.example/updates.xml';
const NEWEST = 'https://addons.mozilla.org/firefox/downloads/latest/frontdoor@frontdoor.example/latest.xpi';

const SIGN_IN = 'https://login.exampletrust.example/adfs/ls';
const ROTA = 'https://rota.exampletrust.example/';
const HELP = 'Call 01234 567890, day and night.';
const REPORT_TO = 'frontdoor@exampletrust.example';

const kind = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
const because = cannotPlace();
const where = because === undefined ? '' : ` (NOT TRIED: ${because})`;
const page = (name: string): string => readFileSync(new URL(name, ADMINISTRATORS), 'utf8');

interface Guide {
  readonly name: string;
  /** The files of the guide, at their places; what the world has to serve. */
  readonly follow: (world: World, folder: string, example: 'nhs-trust' | 'university') => Placed;
}

/** linux.md and install.md: two files in one folder. */
const forChromium: Guide = {
  name: 'linux.md: /etc/chromium/policies/managed',
  follow(world, _folder, example) {
    const { id, crx } = packedForChromium(join(OUTPUT, 'chrome-mv3'));
    const { version } = JSON.parse(readFileSync(join(OUTPUT, 'chrome-mv3/manifest.json'), 'utf8'));
    world.host('packages.exampletrust.example', (request, response) => {
      if (request.url?.endsWith('.crx')) {
        response.writeHead(200, { 'content-type': 'application/x-chrome-extension' });
        return void response.end(crx);
      }
      response.writeHead(200, { 'content-type': 'application/xml' });
      response.end(
        `<?xml version="1.0" encoding="UTF-8"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="https://packages.exampletrust.example/frontdoor.crx" version="${version}"/></app></gupdate>`,
      );
    });
    const ours = (name: string): string => page(name).replaceAll(STORE_ID, id).replaceAll(UPDATES, OWN_UPDATES);
    return new Map([
      ['/etc/chromium/policies/managed/frontdoor.json', ours(`${example}.linux.json`)],
      ['/etc/chromium/policies/managed/frontdoor-install.json', ours('extension-settings.chrome.json')],
      // Nobody looks into what a policy installed, tests included, unless another policy lets them.
      ['/etc/chromium/policies/managed/only-for-this-test.json', '{ "DeveloperToolsAvailability": 1 }'],
    ]);
  },
};

/** firefox.md: one file, at either place. */
const forFirefox = (place: string): Guide => ({
  name: `firefox.md: ${place}`,
  follow(_world, folder, example) {
    const extension = join(OUTPUT, 'firefox-mv3');
    const file = join(folder, 'frontdoor.xpi');
    const files = readdirSync(extension, { recursive: true, encoding: 'utf8' }).map((path) => join(extension, path));
    const packed = Object.fromEntries(
      files.filter((path) => statSync(path).isFile()).map((path) => [relative(extension, path), readFileSync(path)]),
    );
    writeFileSync(file, zipSync(packed));
    return new Map([[place, page(`${example}.firefox.policies.json`).replaceAll(NEWEST, `file://${file}`)]]);
  },
});

const guides: readonly Guide[] =
  kind === 'chromium'
    ? [forChromium]
    : [forFirefox('/etc/firefox/policies/policies.json'), forFirefox('/usr/share/firefox-esr/distribution/policies.json')];

/** A browser that one of the guides was followed for, and the world around it; gives the browser that is there now. */
function followed(
  { follow }: Guide,
  example: 'nhs-trust' | 'university',
  sites: readonly (readonly [host: string, site: Site])[],
): () => BrowserUnderTest {
  const folder = mkdtempSync(join(tmpdir(), 'frontdoor-administrators-'));
  const variable = kind === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const before = process.env[variable];
  let world: World;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    world = await startWorld();
    for (const [host, site] of sites) world.host(host, site);
    mkdirSync(join(folder, 'placed'));
    const path = (kind === 'chromium' ? chromiumPath() : firefoxPath()) ?? kind;
    process.env[variable] = seeing(follow(world, folder, example), path, join(folder, 'placed'));
    browser = await launch(world, kind, { byPolicy: true });
    // Browsers hand a policy to an extension that they have only just installed some time after they have started it.
    await until('the policy was read', async () => 'policy' in (await browser.stored('session')));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  return () => browser;
}

const trust: readonly (readonly [host: string, site: Site])[] = [
  [new URL(SIGN_IN).hostname, (_request, response) => sendPage(response, 'Sign in', '<p>Bad request</p>', 400)],
  [new URL(ROTA).hostname, (_request, response) => sendPage(response, 'Rota', '<p>Your shifts</p>')],
];

describe.skipIf(because).each(guides)(`a trust, $name${where}`, (guide) => {
  const now = followed(guide, 'nhs-trust', trust);
  let browser: BrowserUnderTest;
  beforeEach(() => {
    browser = now();
  });
  const { arrivesAt, reads, popup, warned } = stepsIn(() => browser);

  test('it is installed by the organisation, its button is pinned, and no page opened', async () => {
    expect(await browser.installedAs()).toEqual({
      byOrganisation: true,
      isPinned: true,
      // Chromium has no policy for it: install.md says so.
      inPrivateWindows: kind === 'firefox',
    });
    await new Promise((done) => setTimeout(done, 1_000));
    const pages: string[] = [];
    for (const tab of await browser.tabs()) {
      await browser.turnTo(tab);
      pages.push(await browser.address());
    }
    expect(pages.filter((address) => address.endsWith('/welcome.html'))).toEqual([]);
  });

  test('the options show the policy, with nothing that was not understood', async () => {
    await browser.newTab();
    await browser.openOwn('options.html');
    await reads('Example Trust rota');
    await reads(HELP);
    expect(
      await browser.run<object>(`return {
        problems: document.querySelectorAll('[data-problem]').length,
        locked: [...document.querySelectorAll('[data-locked]')].map(({ dataset }) => dataset.locked),
      };`),
    ).toEqual({ problems: 0, locked: ['allowedHosts'] });
  });

  test('a bookmark of the organisation’s own sign-in page leads to its service', async () => {
    await browser.newTab();
    await browser.open(SIGN_IN, 'bookmark');
    await arrivesAt(ROTA, 'Your shifts');
  });

  test('the popup names the help desk, and a false alarm goes to the organisation', async () => {
    await browser.newTab();
    await browser.open('https://access.login.nhs.uk/enter-email', 'bookmark');
    const open = await popup();
    expect(open.text).toContain('Your help desk:');
    expect(open.text).toContain(HELP);
    await until('the popup offers the address', () =>
      browser.inPopup<boolean>(
        `const links = [...document.querySelectorAll('a[href^="mailto:"]')].map(({ href }) => href);
        return links.some((href) => href.startsWith('mailto:${REPORT_TO}'));`,
      ),
    );
    await browser.closePopup();
  });

  test('an impostor of the organisation is stopped, and the help desk is named', async () => {
    await browser.newTab();
    await browser.open('https://www.exampletrust.example.evil.example/', 'typed');
    await warned();
    await reads('This is not Example Trust');
    await reads(HELP);
  });

  test('the browser’s own page of policies lists them without a complaint', async () => {
    await browser.newTab();
    const told = await browser.policies();
    for (const word of ['ExtensionSettings', 'helpDeskText', HELP, 'force_installed']) expect(told).toContain(word);
  });
});

const COURSES = 'https://courses.exampleuni.example/';
const LOGIN = 'https://idp.exampleuni.example/idp/profile/SAML2/Redirect/SSO';

/** In the shape of Shibboleth's: a request is put away, and pages are told by `execution`. */
const campus: readonly (readonly [host: string, site: Site])[] = [
  [
    new URL(COURSES).hostname,
    (request, response) =>
      pathOf(request) === '/login'
        ? redirect(response, `${LOGIN}?${new URLSearchParams({ SAMLRequest: 'fZBNS8NAEIb', RelayState: 'r1' })}`)
        : sendPage(response, 'My courses', '<a id="start" href="/login">Sign in</a>'),
  ],
  [
    new URL(LOGIN).hostname,
    (request, response) =>
      queryOf(request).has('SAMLRequest')
        ? redirect(response, `${LOGIN}?execution=e1s1`)
        : sendPage(response, 'Login', '<form method="post"><input name="password" type="password"></form>'),
  ],
];

describe.skipIf(because).each(guides.slice(0, 1))(`a university, $name${where}`, (guide) => {
  const now = followed(guide, 'university', campus);
  let browser: BrowserUnderTest;
  beforeEach(async () => {
    browser = now();
    await browser.newTab();
  });
  const { arrivesAt, badge, click, isQuiet, noPopup } = stepsIn(() => browser);

  test('its own login, asked for by a service, is left in peace', async () => {
    await browser.open(COURSES, 'typed');
    await arrivesAt(COURSES, 'Sign in');
    await click('#start');
    await arrivesAt(`${LOGIN}?execution=e1s1`, 'Login');
    await isQuiet();
  });

  test('a bookmark of the middle of it is marked, and leads to the services that the policy names', async () => {
    await browser.open(`${LOGIN}?execution=e1s2`, 'bookmark');
    await badge('?');
    // `badge` is how loud the policy wants it.
    await noPopup();
    await browser.pressButton();
    const open = await until('the popup is there', () => browser.popup());
    expect(open.text).toContain('Example University login');
    expect(open.text).toContain('My courses');
    expect(open.text).toContain('IT service desk, main library');
    const form = `return [...document.querySelectorAll('a')].some(({ href }) => href === 'https://it.exampleuni.example/report');`;
    expect(await browser.inPopup<boolean>(form)).toBe(true);
    const courses = open.services.find((id) => id.includes('courses')) ?? open.services[0] ?? '';
    await open.press(courses);
    await arrivesAt(COURSES, 'Sign in');
  });
});
