import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { KEYWORDS } from '../vectors/keywords.ts';
import { sendPage } from '../world/site.ts';
import { smallService } from '../world/sites/one-visitor.ts';
import { startWorld, type World } from '../world/world.ts';
import { isAsOnPhone } from './harness/as-on-a-phone.ts';
import { type BrowserUnderTest, until, type Way } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { stepsIn } from './steps.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const START = 'https://www.nhsapp.service.nhs.uk/login';

/** Whose kept page of a login is dead, and the one place of the catalogue that it was for. */
const people: readonly { readonly who: string; readonly bookmark: string; readonly service: string; readonly start: string }[] = [
  { who: 'a nurse', bookmark: 'https://fs.nhs.net/adfs/ls/', service: 'nhsmail-portal', start: 'https://portal.nhs.net/' },
  {
    who: 'a student',
    bookmark: 'https://login.openathens.net/auth/uni.example/o/1?t=%2Fsaml%2F2%2Fsso%2Funi%3FSAMLRequest%3Dx',
    service: 'my-openathens',
    start: 'https://my.openathens.net/',
  },
  {
    who: 'a Scottish patient',
    bookmark: 'https://authz.scotaccount.service.gov.scot/authorize?client_id=mycare&response_type=code',
    service: 'mycare-scot',
    start: 'https://mycare.scot/',
  },
  {
    who: 'a Welsh patient',
    bookmark:
      'https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=wales&redirect_uri=https%3A%2F%2Fapp.nhs.wales%2Fcb',
    service: 'nhs-wales-app',
    start: 'https://app.nhs.wales/',
  },
];

/** To the worker that wakes for the first letter, and to one that does nothing for as long as somebody needs to type. */
const STALLED_MS = 2000;

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  world = await startWorld();
  for (const { bookmark, start } of people) {
    const [login, service] = [new URL(bookmark).hostname, new URL(start).hostname];
    if (login !== 'auth.login.nhs.uk')
      world.host(login, (_request, response) => sendPage(response, 'Sorry', '<p>That did not work.</p>', 400));
    world.host(service, smallService(service, `https://${login}/authorize`));
  }
  browser = await launch(world);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(async () => {
  await browser.closePopup();
  await browser.newTab();
  world.log.clear();
});

const { at, arrivesAt, reads, click, badge, popup, popupByItself, popupGone, noPopup, isQuiet } = stepsIn(() => browser);

/** From the service's start page through a whole login, quiet at each step. */
async function signIn(): Promise<void> {
  await click('#continue');
  await reads('Enter your email address');
  await isQuiet();
  await click('button');
  await reads('Enter your password');
  await browser.run(`document.querySelector('[name=password]').value = 'wrong'; document.querySelector('button').click();`);
  await until(
    'the password is asked for again',
    async () => (await browser.run<string>(`return document.querySelector('[name=password]')?.value ?? 'none'`)) === '',
  );
  await isQuiet();
  await browser.run(`document.querySelector('[name=password]').value = 'correct'; document.querySelector('button').click();`);
  await reads('Share your details');
  await isQuiet();
  await click('button');
  await reads('Signed in as pat@example.org');
  await isQuiet();
}

test('a healthy login is never interrupted', async () => {
  await browser.open(START, 'typed');
  await reads('Continue with NHS login');
  await isQuiet();
  await signIn();
});

test('a bookmark of the login: guided, one click to the start page, and from there a successful login', async () => {
  await browser.open(BOOKMARK, 'bookmark');
  await badge('?');
  const open = await popupByItself();
  expect(open.verdict).toBe('out-of-flow');
  expect(open.services[0]).toBe('nhs-app');
  // Browsers ask the page how wide it would be, before it has a window. On a phone it is a page of its own.
  const width = isAsOnPhone() ? 'document.documentElement.clientWidth' : '380';
  await until('it is as wide as it wants to be', () => browser.inPopup<boolean>(`return document.body.offsetWidth === ${width};`));
  expect(
    await browser.inPopup<number>("return document.querySelectorAll('.ways .door, .also-starts-at, .mixup, .always').length;"),
    'no way in was left out for want of room',
  ).toBe(5);
  await open.press('nhs-app');
  await arrivesAt(START, 'Continue with NHS login');
  await popupGone();
  await isQuiet();
  await signIn();
});

const ways: readonly Way[] = ['typed', 'suggestion', 'external'];

test.for(ways)('the same address, %s: guided', async (way) => {
  await browser.open(BOOKMARK, way);
  await badge('?');
  expect((await popup()).verdict).toBe('out-of-flow');
});

test('the same address from a search page: guided', async () => {
  await browser.open('https://www.search.example/', 'typed');
  await reads('nhs login - search');
  await click('#login');
  await at(BOOKMARK);
  await badge('?');
  expect((await popup()).verdict).toBe('out-of-flow');
});

test('a request that lacks its parameters: the technical details name them', async () => {
  await browser.open('https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&nonce=1', 'bookmark');
  await badge('?');
  const { verdict, text } = await popup();
  expect(verdict).toBe('out-of-flow');
  expect(text).toContain('leaves out');
  const details = await browser.popupDetails();
  for (const name of ['client_id', 'redirect_uri', 'state']) expect(details).toContain(name);
  expect(details).not.toContain('response_type,');
});

const quiet: readonly [url: string, says: string][] = [
  ['https://settings.login.nhs.uk/', 'Your NHS login settings'],
  ['https://help.login.nhs.uk/', 'help centre'],
  ['https://access.login.nhs.uk/privacy', 'privacy'],
  ['https://weather.example/', 'Rain'],
];

test.for(quiet)('%s, opened as a bookmark: silent', async ([url, says]) => {
  await browser.open(url, 'bookmark');
  await reads(says);
  await isQuiet();
});

test('the worker may die before the person turns up', async () => {
  await browser.killWorker();
  await browser.open(BOOKMARK, 'bookmark');
  await badge('?');
  const open = await popup();
  await browser.killWorker();
  await open.press('nhs-app');
  await at(START);
});

test.for(people)('$who reaches their place by one click, and, having chosen it by name, by none', async ({ bookmark, service, start }) => {
  await browser.open(bookmark, 'bookmark');
  await badge('?');
  const open = await popup();
  expect(open.services[0]).toBe(service);
  await open.click('#always');
  await open.press(service);
  await arrivesAt(start, 'Sign in');
  await popupGone();

  await browser.newTab();
  await browser.open(bookmark, 'bookmark');
  await arrivesAt(start, 'Sign in');
  expect(await browser.popup()).toBeUndefined();
  // So that it is another person who comes next.
  await browser.pressButton();
  await (await popup()).click('[data-action="ask-first"]');
  await until('they are asked again', async () => (await browser.popup())?.text.includes('took you here') === false);
});

test('always: the bookmark leads straight to the service, until the person asks to be asked', async () => {
  await browser.open(BOOKMARK, 'bookmark');
  const first = await popup();
  await first.click('#always');
  await first.press('nhs-app');
  await at(START);
  await popupGone();

  await browser.newTab();
  await browser.open(BOOKMARK, 'bookmark');
  await arrivesAt(START, 'Continue with NHS login');
  await noPopup();
  await signIn();

  await browser.newTab();
  await browser.killWorker();
  await browser.open(BOOKMARK, 'bookmark');
  await at(START);
  await browser.pressButton();
  const told = await popup();
  expect(told.text).toContain('Frontdoor took you here from NHS login');
  await told.click('[data-action="ask-first"]');
  await until('the popup says no more of it', async () => (await browser.popup())?.text.includes('took you here') === false);
  await browser.closePopup();
  await browser.newTab();
  await browser.open(BOOKMARK, 'bookmark');
  await badge('?');
  expect((await popup()).verdict).toBe('out-of-flow');
});

test('always is never for an impostor', async () => {
  await browser.open(BOOKMARK, 'bookmark');
  const guide = await popup();
  await guide.click('#always');
  await guide.press('nhs-app');
  await at(START);
  await popupGone();
  await browser.newTab();
  await browser.open('https://access.login.nhs.uk.evil.example/enter-email', 'bookmark');
  await until('the warning page is there', async () => (await browser.address()).includes('/warning.html#'));
});

test.runIf(process.env.BROWSER === 'firefox')(
  'what is typed behind the keyword opens what its line says, with a cold worker, too',
  { timeout: 20_000 * KEYWORDS.length },
  async () => {
    for (const [i, [words, name, opens]] of KEYWORDS.entries()) {
      await browser.newTab();
      if (i % 3 === 0) await browser.killWorker();
      const host = new URL(opens).hostname;
      world.host(host, (_request, response) => sendPage(response, name, '<p>Welcome.</p>'));
      await browser.typeIntoAddressBar(`door ${words}`);
      await until(`the line of “${words}” says “${name} – ${host}”`, async () => {
        const [first, below] = await browser.addressBarLines();
        if (!first?.includes('Find a service') || !below?.includes(`${name} – ${host}`)) throw new Error(`they say ${first}, ${below}`);
        return true;
      });
      await browser.enterAddress();
      await at(opens);
    }
  },
);

test.runIf(process.env.BROWSER === 'firefox')('Enter before a stalled worker has answered opens the same', async () => {
  for (const [words, , opens] of KEYWORDS.slice(3, 6)) {
    for (let stallMs = STALLED_MS, isInTime = false; !isInTime; stallMs *= 2) {
      await browser.newTab();
      const fromMs = Date.now();
      await browser.stallWorker(stallMs);
      await browser.typeIntoAddressBar(`door ${words}`);
      await browser.enterAddress();
      isInTime = Date.now() - fromMs < stallMs;
      await at(opens);
    }
  }
});
