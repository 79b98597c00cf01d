import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, type Planted, type PlantedFolder, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { stepsIn } from './steps.ts';

const LOGIN = 'https://access.login.nhs.uk/enter-email';
/** Made for the NHS App, as it says itself. */
const ASKED =
  'https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=nhs-online&redirect_uri=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2Fauth-return&nonce=8d1f&state=';
/** Made for a site that nobody knows. */
const STRANGERS =
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=c&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fcanvas.school.example%2Fcb&state=';
const START = 'https://www.nhsapp.service.nhs.uk/login';
const FOLDERS = 50;
const IN_EACH = 100;

/** 5,000 bookmarks: of every hundred three are requests that name their service, one names a stranger, one is an impostor, one a small program; one names nobody. */
const garden: readonly PlantedFolder[] = Array.from({ length: FOLDERS }, (_, folder) => ({
  title: `Folder ${folder}`,
  bookmarks: Array.from({ length: IN_EACH }, (_, i) => ({ title: `Page ${i} of ${folder}`, url: urlOf(folder, i) })),
}));

function urlOf(folder: number, i: number): string {
  if (folder === 0 && i === 20) return LOGIN;
  if (i % 33 === 10) return `${ASKED}af3d-${folder}-${i}`;
  if (i === 70) return `${STRANGERS}9b2c-${folder}-${i}`;
  if (i === 50) return `https://account.login.nhs.uk.evil-${folder}.example/enter-email`;
  if (i === 60) return `javascript:void(${folder})`;
  return `https://www.page-${folder}-${i}.example/a/b?c=${i}`;
}

const BROKEN = 3 * FOLDERS;
const UNCERTAIN = 2 * FOLDERS + 1;
const CHECKED = FOLDERS * (IN_EACH - 1);

let world: World;
let browser: BrowserUnderTest;
let before: readonly Planted[];

beforeAll(async () => {
  world = await startWorld();
  browser = await launch(world, undefined, { mayUseBookmarks: true });
  await browser.plant(garden);
  before = await browser.planted();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(async () => {
  await browser.closePopup();
  await browser.newTab();
});

const { at, reads, badge, popup, there, repairPage } = stepsIn(() => browser);

/** The addresses of all bookmarks that are not as they were; that nothing else of them is different. */
function changedUrls(now: readonly Planted[]): readonly string[] {
  expect(now.map(({ url: _, ...rest }) => rest)).toEqual(before.map(({ url: _, ...rest }) => rest));
  return now.flatMap(({ url }, i) => (url === before[i]?.url || url === undefined ? [] : [url]));
}

/** Firefox hands the tree out over a connection of its own, which may see a moment later what was written. */
async function allAsBefore(): Promise<void> {
  await until('the bookmarks are as before', async () => isDeepStrictEqual(await browser.planted(), before)).catch(() => undefined);
  expect(await browser.planted()).toEqual(before);
}

async function comesToOpen(urls: readonly string[]): Promise<void> {
  const isSo = async (): Promise<boolean> => isDeepStrictEqual(changedUrls(await browser.planted()), urls);
  await until('the bookmarks are changed', isSo).catch(() => undefined);
  expect(changedUrls(await browser.planted())).toEqual(urls);
}

test('every bookmark is checked, and nothing is changed by looking', async () => {
  await repairPage();
  await reads(`${BROKEN + UNCERTAIN} bookmarks need your attention`);
  expect(await browser.planted()).toEqual(before);

  await browser.run(`document.querySelector('main').dataset.old = 'yes';`);
  const beganMs = Date.now();
  await browser.click('[data-action="again"]');
  await there('main[data-verdict="repair-result"]:not([data-old])');
  console.info(`${browser.kind}: ${before.length} bookmarks and folders checked in ${Date.now() - beganMs} ms`);
});

test('a check can be stopped', async () => {
  await repairPage();
  await browser.run(`
    new window.MutationObserver((_, watching) => {
      const stop = document.querySelector('[data-action="stop"]');
      if (!stop) return;
      watching.disconnect();
      stop.click();
    }).observe(document.body, { childList: true });
    document.querySelector('[data-action="again"]').click();`);
  await reads('You stopped the check.');
  const shown = await browser.run<string>(`return document.querySelector('.headline').innerText;`);
  const [, checked] = /check\. (\d+) of/.exec(shown) ?? [];
  expect(Number(checked)).toBeGreaterThan(0);
  expect(Number(checked)).toBeLessThan(CHECKED);
});

test('one by one, and back', async () => {
  await repairPage();
  const first = '[data-severity="guide"] .rows > li:first-child';
  await browser.click(`${first} [data-action="change"]`);
  await there(`${first}[data-state="changed"]`);
  await comesToOpen([START]);
  await browser.click(`${first} [data-action="undo"]`);
  await there(`${first}[data-state="as-before"]`);
  await allAsBefore();
});

test('all at once: only what is certain, and only addresses change; and, after the page was closed, all back as it was', async () => {
  await repairPage();
  const beganMs = Date.now();
  await browser.click('[data-action="change-all-guide"]');
  await reads(`${BROKEN} bookmarks changed`);
  console.info(`${browser.kind}: ${BROKEN} bookmarks changed in ${Date.now() - beganMs} ms`);
  // What nobody can be sure of stays.
  await comesToOpen(Array(BROKEN).fill(START));
  // What impostors should open instead the person says for all of them.
  await browser.click('[data-severity="stop"] [data-action="change-these"]');
  await reads(`${BROKEN + FOLDERS} bookmarks changed`);
  await comesToOpen(Array(BROKEN + FOLDERS).fill(START));

  await browser.newTab();
  await browser.killWorker();
  await repairPage();
  await reads(`${FOLDERS + 1} bookmarks need your attention`);
  await reads('Changed earlier');
  await browser.click('[data-action="undo-all"]');
  await reads('Your bookmarks are as they were before.');
  await allAsBefore();
});

test('the popup on a page that a bookmark opened changes that bookmark, and changes it back', async () => {
  await browser.open(LOGIN, 'bookmark');
  await badge('?');
  await popup();
  // Which of the login's services it is for nobody knows: the person says it.
  await browser.inPopup("document.querySelector('.bookmark summary').click();");
  await (await popup()).click('[data-action="change-bookmark"]');
  await until('the popup says so', async () => (await browser.popup())?.text.includes('Your bookmark now opens NHS App'));
  await comesToOpen([START]);
  await (await popup()).click('[data-action="undo-bookmark"]');
  await until('the popup offers it again', async () => (await browser.popup())?.text.includes('Change my bookmark to open…'));
  await allAsBefore();
});

test('a login that is bookmarked while signing in: its start page is offered right then', async () => {
  await browser.open(START, 'typed');
  await reads('Continue with NHS login');
  await browser.click('#continue');
  await reads('Enter your email address');
  const url = await browser.address();
  await at(LOGIN);
  await browser.plant([{ title: 'New', bookmarks: [{ title: 'NHS login', url }] }]);
  // The page itself is healthy, and so the button says.
  const open = await until('the popup opens by itself', () => browser.popup());
  expect((await browser.button()).badge).toBe('');
  expect(open.verdict).toBe('official');
  expect(open.text).toContain('You have just bookmarked a page that may not open next time.');
  await open.click('[data-action="change-bookmark"]');
  await until('the popup says so', async () => (await browser.popup())?.text.includes('Your bookmark now opens NHS App'));
  await until('it opens the start page', async () => (await browser.planted()).find(({ title }) => title === 'NHS login')?.url === START);
});
