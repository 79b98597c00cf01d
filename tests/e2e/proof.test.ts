import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pathOf, redirect, sendPage } from '../world/site.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { type Traveller, travellerIn } from './recorder/traveller.ts';
import { stepsIn } from './steps.ts';

/** Attacks on what Frontdoor learns and offers, as they were made in real browsers: nobody may turn the guard against the person. */

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const NO_CONTEXT = 'We do not know which service';
const PHISHER = 'https://gp-appointments.example/';
const CLINIC = 'https://clinic.example/';
const SECRET = `${CLINIC}secret-page/hiv-results`;
/** One letter away from each other. */
const ACCUSER = 'https://www.gardencentra.co.uk/';
const RIVAL = 'https://www.gardencentre.co.uk/';

/** Sends anybody who asks into a genuine login, by the redirect of its own server. */
const INTO_LOGIN = 'https://www.nhsapp.service.nhs.uk/login/start';

const OWN_LOGIN = (origin: string) =>
  `${origin}/oauth2/authorize?client_id=a&response_type=code&redirect_uri=${encodeURIComponent(`${origin}/cb`)}&state=s1`;

let world: World;
let browser: BrowserUnderTest;
let person: Traveller;

beforeAll(async () => {
  world = await startWorld();
  world.host(new URL(PHISHER).hostname, (request, response) => {
    const { origin } = new URL(PHISHER);
    switch (pathOf(request)) {
      case '/nhs':
        return redirect(response, INTO_LOGIN);
      case '/oauth2/authorize':
        return sendPage(response, 'His own login', `<script>location.href = '/cb?code=c1&state=s1';</script>`);
      case '/cb':
        return sendPage(response, 'Thank you', '');
      default:
        return sendPage(
          response,
          'Your appointment',
          `<p><button id="open" onclick="window.opened = window.open('/nhs', 'login')">In a window</button> <a id="go" href="/nhs">Here</a></p>
           <script>
             const left = sessionStorage.left;
             document.getElementById('go').onclick = () => { sessionStorage.left = 'yes'; };
             addEventListener('pageshow', (event) => { if (left || event.persisted) setTimeout(() => { location.href = '${OWN_LOGIN(origin)}'; }, 100); });
           </script>`,
        );
    }
  });
  world.host(new URL(CLINIC).hostname, (request, response) =>
    pathOf(request) === '/nhs' ? redirect(response, INTO_LOGIN) : sendPage(response, 'Clinic', '<a id="nhs" href="/nhs">Sign in</a>'),
  );
  world.host(new URL(ACCUSER).hostname, (request, response) => {
    const { origin } = new URL(ACCUSER);
    const next: Readonly<Record<string, string>> = { '/': OWN_LOGIN(origin), '/oauth2/authorize': '/cb?code=c1&state=s1' };
    const to = next[pathOf(request)];
    return sendPage(response, to ? 'Wait' : 'Garden centra', to ? `<script>location.href = '${to}';</script>` : '');
  });
  world.host(new URL(RIVAL).hostname, (_request, response) => sendPage(response, 'Garden centre', ''));
  // The recorder may bring closed tabs back, which Frontdoor may not.
  browser = await launch(world, undefined, { recorder: true, installed: true });
  person = travellerIn(browser);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(() => freshTab(browser));

const { arrivesAt, click, judged, popup, isQuiet } = stepsIn(() => browser);

const kept = async (): Promise<string> => JSON.stringify(await browser.stored('local'));

/** Nobody is learned by that name: another service that is learned afterwards shows that there was time. */
async function isNotLearned(name: string): Promise<void> {
  await freshTab(browser);
  await person.open('https://www.nhsapp.service.nhs.uk/login/start', 'bookmark', 'Enter your email address');
  await person.throughNhsLogin();
  await person.isSignedIn();
  await until('the service is learned', async () => (await kept()).includes('www.nhsapp.service.nhs.uk'));
  expect(await kept()).not.toContain(name);
  await freshTab(browser);
  await person.open(BOOKMARK, 'bookmark', NO_CONTEXT);
  const { services } = await popup();
  expect(services.filter((service) => service.includes(name))).toEqual([]);
}

test('a window that a page opens at the login and sends back teaches nothing', async () => {
  await person.open(PHISHER, 'typed', 'Your appointment');
  const page = await browser.tab();
  const before = await browser.tabs();
  await browser.click('#open');
  const opened = await until('the login opens', async () => (await browser.tabs()).find((tab) => !before.includes(tab)));
  await browser.turnTo(opened);
  await arrivesAt(BOOKMARK, 'Enter your email address');
  await browser.turnTo(page);
  await browser.run(`opened.location = '${PHISHER}cb?code=c1&state=s1';`);
  await browser.turnTo(opened);
  await arrivesAt(`${PHISHER}cb`, 'Thank you');
  await isNotLearned('gp-appointments.example');
});

test('a page that runs a login of its own when the person comes back from the real one teaches nothing', async () => {
  await person.open(PHISHER, 'typed', 'Your appointment');
  await click('#go');
  await arrivesAt(BOOKMARK, 'Enter your email address');
  await browser.command('back');
  await arrivesAt(`${PHISHER}cb`, 'Thank you');
  await isNotLearned('gp-appointments.example');
});

test('a page that runs a login of its own makes nobody else an impostor', async () => {
  await browser.open(ACCUSER, 'link');
  await arrivesAt(`${ACCUSER}cb`, 'Garden centra');
  await freshTab(browser);
  await browser.open(RIVAL, 'link');
  await arrivesAt(RIVAL, 'Garden centre');
  await isQuiet();
  expect(await kept()).not.toContain('gardencentra');
});

interface TabInWorld {
  readonly state?: { readonly world?: { readonly isPrivate: boolean; readonly container: string } };
}

type Elsewhere = readonly [where: string, open: () => Promise<void>, isThere: (record: TabInWorld) => boolean];
const PRIVATE: Elsewhere = ['a private window', () => browser.newPrivateWindow(), ({ state }) => state?.world?.isPrivate === true];
const CONTAINER: Elsewhere = [
  'a container',
  () => browser.newContainerTab(),
  ({ state }) => state?.world?.container.startsWith('firefox-container-') === true,
];
const elsewhere = process.env.BROWSER === 'firefox' ? [PRIVATE, CONTAINER] : [PRIVATE];

test.for(elsewhere)('nothing crosses from %s to a tab that is brought back at the same address', async ([, open, isThere]) => {
  await person.open(INTO_LOGIN, 'bookmark', 'Enter your email address');
  const normal = await browser.tab();
  await browser.newTab();
  const other = await browser.tab();
  await browser.turnTo(normal);
  await browser.command('close');

  await open();
  await person.open(SECRET, 'typed', 'Clinic');
  await click('#nhs');
  await arrivesAt(BOOKMARK, 'Enter your email address');

  const secret = await browser.tab();
  await browser.turnTo(other);
  await person.follow(() => browser.command('reopen'));
  await until('the tab is back at the login', async () => (await browser.address()).startsWith(BOOKMARK));
  await browser.run(`location.href = '${CLINIC}cb?code=c1&state=s1';`);
  await arrivesAt(CLINIC, 'Clinic');
  await judged(`${CLINIC}cb`);
  const records = Object.values(await browser.stored('session')) as TabInWorld[];
  const ordinary = records.filter((record) => !isThere(record));
  expect(records.length, 'its world is told without a permission').toBeGreaterThan(ordinary.length);
  expect(JSON.stringify(ordinary)).not.toContain('secret-page');
  await browser.turnTo(secret);
  await browser.command('close');
  await isNotLearned('clinic.example');
});

test('an impostor that was learned before this was asked is no door', async () => {
  await browser.openOwn('options.html');
  await until('the options are there', () => browser.run<boolean>(`return document.querySelector('main') !== null;`));
  const services = ['https://nhslogin.club/nhs', 'https://account.login.nhs.uk.evil.example/'].map((start) => ({
    login: 'nhs-login',
    start,
    times: 30,
    days: 30,
    lastAtMs: Date.now() - 86_400_000,
  }));
  const memory = { version: 2, services, used: [], met: [] };
  await browser.run(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({ memory })});`);
  await until('it is kept', async () => JSON.stringify(await browser.stored('local')).includes('nhslogin.club'));
  await browser.killWorker();
  await freshTab(browser);
  // Where a login was begun and left, its page is shown again.
  await browser.open(BOOKMARK, 'bookmark');
  const { services: offered, text } = await popup();
  expect(offered.length).toBeGreaterThan(0);
  expect(text).not.toContain('nhslogin.club');
  expect(text).not.toContain('evil.example');
});
