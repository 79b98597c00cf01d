/**
 * Takes the five pictures that the stores show, from the built extension in a real Chromium over the tests' own world, into `docs/pictures`: `npm run screenshots`, after a build.
 * The bar above a page is drawn; the page and the small window are as the browser showed them.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch as launchBrowser } from 'puppeteer-core';
import { chromiumPath } from '../../.ci/browsers.mjs';
import { type BrowserUnderTest, type PlantedFolder, until } from '../e2e/harness/browser.ts';
import { launch } from '../e2e/harness/launch.ts';
import { stepsIn } from '../e2e/steps.ts';
import { startWorld } from '../world/world.ts';

const FOLDER = new URL('../../docs/pictures/', import.meta.url);
/** As wide as the style sheet makes it. */
const POPUP_WIDTH = 380;
const SIZE = { width: 1280, height: 800 };

const NHS = 'https://access.login.nhs.uk/enter-email';
const COURSE = 'https://moodle.uni.example/';
const COURSE_SIGN_IN = 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1';
const FAKE = 'https://account.login.nhs.uk.patient-verify.example/enter-email';

/** Saved pages as people have them: two that cannot work, a fake, one that is well. */
const BOOKMARKS: readonly PlantedFolder[] = [
  {
    title: 'Health',
    bookmarks: [
      {
        title: 'Prescriptions',
        url: `https://auth.login.nhs.uk/authorize?${new URLSearchParams({ scope: 'openid', response_type: 'code', client_id: 'nhs-online', redirect_uri: 'https://www.nhsapp.service.nhs.uk/auth-return', state: 'af3d', nonce: '8d1f' })}`,
      },
      { title: 'NHS – confirm your details', url: FAKE },
    ],
  },
  {
    title: 'University',
    bookmarks: [
      { title: 'Course pages', url: COURSE_SIGN_IN },
      { title: 'Weather', url: 'https://weather.example/' },
    ],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'frontdoor-screenshots-'));
const at = (name: string): string => join(folder, `${name}.png`);
const base64 = (name: string): string => readFileSync(at(name)).toString('base64');

/** Takes what the browser shows at the moment: the page, and the small window over it. */
async function takeBoth(browser: BrowserUnderTest, name: string): Promise<void> {
  const open = await stepsIn(() => browser).popup();
  // It grows for a moment.
  await until('the small window has its width', async () => ((await browser.inPopup<number>('return innerWidth;')) ?? 0) >= POPUP_WIDTH);
  await open.picture(at(`${name}-popup`));
  await browser.picture(at(name));
  await browser.closePopup();
  await browser.newTab();
}

async function signInToCourse(browser: BrowserUnderTest): Promise<void> {
  const { arrivesAt, click } = stepsIn(() => browser);
  await browser.open(COURSE, 'typed');
  await arrivesAt(COURSE, 'Sign in with your university account');
  await click('#start');
  await arrivesAt('https://idp.uni.example/', 'University login');
  await browser.run(`document.querySelector('[name=password]').value = 'correct'; document.querySelector('form button').click();`);
  await arrivesAt('https://idp.uni.example/', 'Information release');
  await click('form button');
  await arrivesAt(`${COURSE}my/`, 'Signed in.');
}

async function takeAll(browser: BrowserUnderTest): Promise<void> {
  const { click, warned, reads } = stepsIn(() => browser);
  await browser.newTab();
  await browser.open(NHS, 'bookmark');
  await takeBoth(browser, 'bookmarked-login');
  await signInToCourse(browser);
  await browser.clearCookies();
  await browser.newTab();
  await browser.open(COURSE_SIGN_IN, 'bookmark');
  await takeBoth(browser, 'university-login');
  await browser.open(FAKE, 'typed');
  await warned();
  await browser.picture(at('impostor'));
  await browser.newTab();
  await browser.plant(BOOKMARKS);
  await browser.closePopup();
  await browser.newTab();
  await browser.openOwn('repair.html');
  await until('the bookmarks are looked through', () =>
    browser.run<boolean>(
      `document.querySelector('[data-action="check"]')?.click(); return document.querySelector('[data-verdict="repair-result"]') !== null;`,
    ),
  );
  await browser.picture(at('bookmarks'));
  await browser.openOwn('options.html');
  await reads('Frontdoor settings');
  await click('[value=popup]').catch(() => undefined);
  await browser.picture(at('settings'));
}

/** A browser's bar, drawn, over the real page; the real small window below its button. */
function stage(name: string, address: string): string {
  return `<!doctype html><style>
    body { margin: 0; font: 16px system-ui, sans-serif; color: #1f2328 }
    header { position: relative; z-index: 1; display: flex; padding: 12px 20px; background: #eef0f2; border-bottom: 1px solid #d5d9dd }
    header p { flex: 1; margin: 0 64px 0 96px; padding: 7px 20px; border-radius: 20px; background: #fff }
    .page { position: absolute; inset: 60px auto auto 0; inline-size: 1280px }
    .window { position: absolute; inset: 66px 24px auto auto; border: 1px solid #d5d9dd; border-radius: 10px; box-shadow: 0 10px 40px #0006 }
  </style><header><p>${address}</p></header>
  <img class="page" alt="" src="data:image/png;base64,${base64(name)}"><img class="window" alt="" src="data:image/png;base64,${base64(`${name}-popup`)}">`;
}

/** Puts together what was taken, each at the size that stores ask for. */
async function compose(): Promise<void> {
  const browser = await launchBrowser({
    executablePath: chromiumPath() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  const show = async (name: string, html: string): Promise<void> => {
    await page.setContent(html);
    await page.screenshot({ path: new URL(`${name}.png`, FOLDER).pathname as `${string}.png` });
  };
  await show('bookmarked-login', stage('bookmarked-login', 'access.login.nhs.uk/enter-email'));
  await show('university-login', stage('university-login', 'idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1'));
  for (const name of ['impostor', 'bookmarks', 'settings'])
    await show(
      name,
      `<style>body { margin: 0 } img { inline-size: 1280px }</style><img alt="" src="data:image/png;base64,${base64(name)}">`,
    );
  await browser.close();
}

const world = await startWorld();
try {
  const browser = await launch(world, 'chromium', { mayUseBookmarks: true, window: SIZE });
  try {
    await takeAll(browser);
  } finally {
    await browser.close();
  }
  await compose();
} finally {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
}
