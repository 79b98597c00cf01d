import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SIZE } from '../size.ts';
import { sendPage } from '../world/site.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { stepsIn } from './steps.ts';

const SERVICE = 'https://www.nhsapp.service.nhs.uk/login';
const LOGIN = 'https://access.login.nhs.uk/';
const PHISHER = 'https://gp-appointments.example/';

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  world = await startWorld();
  world.host(new URL(PHISHER).hostname, (_request, response) =>
    sendPage(
      response,
      'Your appointment',
      `<p><button id="open" onclick="window.opened = window.open('${SERVICE}', 'login')">Sign in with NHS login</button></p>
       <script>
         function replaced() { opened.location = URL.createObjectURL(new Blob(['<h1>Enter your password</h1><input name="password">'], { type: 'text/html' })); }
         function emptied() { opened.location = 'about:blank'; }
         // This makes the window's address that of this page in Chromium, and no event tells of it.
         function written() {
           try {
             opened.document.open();
             opened.document.write('<h1>Enter your email address</h1><form><input name="password"></form>');
             opened.document.close();
             return true;
           } catch { return false; }
         }
       </script>`,
    ),
  );
  browser = await launch(world);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(async () => {
  await browser.closePopup();
  await browser.newTab();
});

const { at, reads, click, badge, popup, warned } = stepsIn(() => browser);

async function goOn(): Promise<void> {
  await browser.run(`document.querySelector('[data-action="continue"]').closest('details').open = true;`);
  await click('[data-action="continue"]');
}

/** The phisher's page has opened the genuine login in a window of its own, which is in front now. */
async function loginInWindow(): Promise<{ readonly page: number; readonly opened: number }> {
  await browser.open(PHISHER, 'typed');
  await at(PHISHER);
  await reads('Sign in with NHS login');
  const page = await browser.tab();
  const before = await browser.tabs();
  await browser.click('#open');
  const opened = await until('the login opens in a window of its own', async () =>
    (await browser.tabs()).find((tab) => !before.includes(tab)),
  );
  await browser.turnTo(opened);
  await at(SERVICE);
  await reads('Continue with NHS login');
  await click('#continue');
  await at(LOGIN);
  return { page, opened };
}

test('a window of the genuine login that its opener sends to about:blank and writes into: the popup vouches for nothing', async () => {
  const { page, opened } = await loginInWindow();
  await browser.pressButton();
  expect((await popup()).verdict).toBe('official');
  await browser.closePopup();

  await browser.turnTo(page);
  await browser.run('emptied();');
  await until('the phisher writes a form into it', () => browser.run<boolean>('return written();'));
  await browser.turnTo(opened);
  await reads('Enter your email address');
  expect(await browser.run<boolean>(`return document.querySelector('[name="password"]') !== null;`)).toBe(true);
  // The browser shows the address of the page that wrote (Chromium), or none (Firefox).
  expect(await browser.run<string>('return document.URL;')).toBe(browser.kind === 'chromium' ? PHISHER : 'about:blank');
  await browser.pressButton();
  const { verdict, text } = await popup();
  expect(verdict).toBe('unrelated');
  expect(text).not.toContain('This is the real');
  expect(text).not.toMatch(/The address is right|belongs to/);
});

test('a window of the genuine login whose document its opener replaces by one of its own making: the popup vouches for nothing', async () => {
  const { page, opened } = await loginInWindow();
  await browser.turnTo(page);
  await browser.run('replaced();');
  await browser.turnTo(opened);
  await until('the phisher shows his own document', async () => (await browser.address()).startsWith('blob:'));
  await browser.pressButton();
  const { verdict, text } = await popup();
  expect(verdict).toBe('unrelated');
  expect(text).not.toMatch(/The address is right|belongs to/);
});

test('a user name of 700 letters: the tab is told for what it is, by the button and by the popup', async () => {
  await browser.open(`https://x&${'A'.repeat(700)}@paypal-fans.example/`, 'link');
  await at('https://');
  await badge('!');
  const { verdict, text } = await popup();
  expect(verdict).toBe('lookalike');
  expect(text).toContain('paypal-fans.example');
});

test('the name of NHS login in a user name of 700 letters: nothing of it is said to be right, by link or by redirect', async () => {
  const url = `https://access.login.nhs.u%6b&%E0${'A'.repeat(700)}@gp-appointments.example/`;
  for (const [way, to] of [
    ['a link', url],
    ['a redirect', `https://go.example/?to=${encodeURIComponent(url)}`],
  ] as const) {
    await browser.newTab();
    await browser.open(to, 'link');
    await warned();
    await goOn();
    await reads('Sign in with NHS login');
    await browser.pressButton();
    const { verdict, text } = await popup();
    expect(verdict, way).toBe('lookalike');
    expect(text).toContain('gp-appointments.example');
    expect(text).not.toContain('This is the real');
    expect(text).not.toContain('The address is right');
    await browser.closePopup();
  }
});

// Red team: 100 kB took the worker twelve seconds, and four times as much sixteen times as long: longer than anything is waited for here.
// In Chromium, where it was an attack: Firefox itself, without any extension, answers nothing for 98 s after a host of 105 kB, and opens none of 420 kB.
test.runIf(process.env.BROWSER !== 'firefox')('a host of 420 kB in one tab: an impostor in another is told of meanwhile', async () => {
  await browser.open(PHISHER, 'typed');
  await reads('Sign in with NHS login');
  await browser.run(`setTimeout(() => { location.href = 'https://' + 'account.login.nhs.uk.'.repeat(20_000) + 'example/'; }, 0);`);
  await browser.newTab();
  await browser.open('https://paypal-fans.example/', 'link');
  await at('https://paypal-fans.example/');
  await badge('!');
});

/** Chromium lets 2 MB pass, Firefox 1 MB. */
const LONGEST = process.env.BROWSER === 'firefox' ? 1_000_000 : 1_990_000;

/** The browsers themselves take seconds to hand such an address from one of their processes to the next: five of them are for long runs. */
const TIMES = SIZE.longAddresses;

test(`${TIMES} addresses as long as they get: little is kept, and a warning outlives a killed worker`, {
  timeout: 90_000 * TIMES,
}, async () => {
  for (let i = 0; i < TIMES; i += 1) {
    if (i > 0) await browser.newTab();
    await browser.open('https://weather.example/', 'typed');
    await reads('Rain');
    await browser.run(
      `setTimeout(() => { location.href = 'https://account.login.nhs.uk.e${i}.evil.example/?a=' + 'x'.repeat(${LONGEST}); }, 0);`,
    );
    await until('the warning page comes', async () => (await browser.address()).includes('/warning.html#'), 60_000);
    await warned();
  }
  const kept = JSON.stringify(await browser.stored('session'));
  expect(kept.length).toBeLessThan(200_000);
  expect(kept).toContain(`account.login.nhs.uk.e${TIMES - 1}.evil.example`);

  await browser.killWorker();
  await browser.run('document.documentElement.dataset.before = "the reload";');
  await browser.command('reload');
  await until('the page is there anew', () => browser.run<boolean>('return document.documentElement.dataset.before === undefined;'));
  await warned();
  await browser.run(`document.querySelector('[data-action="continue"]').closest('details').open = true;`);
  expect(await browser.run<string>('return document.querySelector("[data-cut]")?.innerText ?? "nothing"')).toContain('first part');
  await goOn();
  await at(`https://account.login.nhs.uk.e${TIMES - 1}.evil.example/`);
  await reads('Enter your email address');
});
