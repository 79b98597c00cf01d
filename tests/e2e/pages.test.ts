import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Pages as they stand when they are opened, and something by which one sees that they are there. */
const PAGES = [
  ['popup.html', '.directory'],
  ['options.html', '[data-section="language"]'],
  ['welcome.html', 'main'],
  // Of those for which it stands in, the one over which no popup opens.
  ['try-it.html?start', 'main'],
  ['repair.html', 'main'],
] as const;

const IMPOSTOR = 'https://access.login.nhs.uk.evil.example/';

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  world = await startWorld();
  browser = await launch(world, undefined, { installed: true });
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

beforeEach(() => freshTab(browser));

const shows = (selector: string): Promise<boolean> =>
  until(`the page shows ${selector}`, () => browser.run<boolean>(`return document.querySelector(${JSON.stringify(selector)}) !== null`));

async function openOwn(page: string, selector: string): Promise<void> {
  await browser.openOwn(page);
  await until(`${page} is open`, async () => (await browser.address()).includes(`/${page}`));
  await shows(selector);
}

/** Rules of axe-core that the page in front breaks, once what moves in it has come to its end. */
async function broken(): Promise<readonly string[]> {
  await browser.run(`for (const one of document.getAnimations()) one.finish(); return true;`);
  await browser.run<boolean>(
    `${AXE}; window.axe.run().then(({ violations, passes }) => { document.axe = { passed: passes.length, broken: violations.map(({ id, nodes }) => id + ' ' + nodes[0].html) }; }); return true;`,
  );
  const found = await until('axe-core is done', () => browser.run<{ passed: number; broken: string[] } | undefined>('return document.axe'));
  expect(found.passed).toBeGreaterThan(5);
  return found.broken;
}

/** Marks all that the keyboard must reach, in the order of the document; a fold that is shut hides what is in it. Tells how many there are. */
const MARK = `
  const all = [...document.querySelectorAll('button, a[href], summary, input, select, textarea')].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [type="radio"]:not(:checked)'),
  );
  all.forEach((one, place) => { one.dataset.place = place; });
  document.body.tabIndex = -1;
  document.body.focus();
  return all.length;`;

const FOCUSED = `
  const one = document.activeElement;
  return { place: Number(one?.dataset.place ?? -1), outline: one ? getComputedStyle(one).outlineStyle : 'none' };`;

/** Walks with the Tab key from the top of the page to its end: every control once, in the order of the document, and one sees where one is. */
async function walk(): Promise<void> {
  const count = await browser.run<number>(MARK);
  expect(count).toBeGreaterThan(0);
  for (let place = 0; place < count; place += 1) {
    await browser.press('Tab');
    const focused = await until(`the focus is at control ${place} of ${count}`, async () => {
      const now = await browser.run<{ place: number; outline: string }>(FOCUSED);
      return now.place === place ? now : undefined;
    });
    expect(focused.outline, `control ${place}`).toBe('solid');
  }
}

test.for(PAGES)('%s breaks no rule of axe-core, and the keyboard reaches every control', { timeout: 90_000 }, async ([page, selector]) => {
  await openOwn(page, selector);
  expect(await broken()).toEqual([]);
  await walk();
});

test('the warning page breaks no rule of axe-core, and the keyboard alone leads to the real service', { timeout: 90_000 }, async () => {
  await browser.open(IMPOSTOR, 'typed');
  await until('the warning page', async () => (await browser.address()).includes('/warning.html#'));
  await shows('main button');
  expect(await broken()).toEqual([]);
  await walk();
  await browser.run(`document.body.focus(); return true;`);
  await browser.press('Tab');
  await until('the first control is the way to the real service', () =>
    browser.run<boolean>(`return document.activeElement.textContent.includes('NHS App')`),
  );
  await browser.press('Enter');
  await until('the real service opens', async () => (await browser.address()).startsWith('https://www.nhsapp.service.nhs.uk/'));
});

test('the page behind the keyword keeps the words, says that nothing was found, and stays while its doors open', async () => {
  await openOwn('popup.html#find=zzz+%26+co', '#find-a-service');
  const shown = () =>
    browser.run<{ typed: string; said: string; doors: number; title: string }>(
      `return { typed: document.querySelector('#find-a-service').value, said: document.querySelector('[role=status]').textContent,
        doors: document.querySelectorAll('.directory button').length, title: document.querySelector('h1').textContent };`,
    );
  const { typed, said, doors, title } = await shown();
  expect({ typed, title }).toEqual({ typed: 'zzz & co', title: 'Where do you want to go?' });
  expect(said).toContain('Nothing found for “zzz & co”');
  expect(doors).toBeGreaterThan(100);
  // As the address bar does with other words: of another `#` the browser makes no new page.
  await browser.run(`location.hash = 'find=yyy'; return true;`);
  await until('it has the other words', async () => (await shown()).typed === 'yyy');
  await browser.run(`document.querySelector('[data-service="nhs-app"]').click(); return true;`);
  await until('it opens', async () => (await browser.address()).startsWith('https://www.nhsapp.service.nhs.uk/'));
});

test('in the popup, one types a service’s name and goes there, by the keyboard alone', async () => {
  await openOwn('popup.html', '#find-a-service');
  // A popup shuts itself; the tab that stands for it here stays, so that one sees where it goes.
  await browser.run(`window.close = () => {}; document.querySelector('#find-a-service').focus(); return true;`);
  await browser.type('nhs app');
  await until('one service is left', () =>
    browser.run<boolean>(`return document.querySelector('.directory button')?.textContent.includes('NHS App') ?? false`),
  );
  await browser.press('ArrowDown');
  await until('it has the focus', () => browser.run<boolean>(`return document.activeElement.textContent.includes('NHS App')`));
  await browser.press('Enter');
  await until('it opens', async () => (await browser.address()).startsWith('https://www.nhsapp.service.nhs.uk/'));
});

test('the language that is chosen in the settings is that of every page, until the browser’s is chosen again', async () => {
  const choose = (language: string) =>
    browser.run(`const list = document.querySelector('#language');
      list.value = ${JSON.stringify(language)};
      list.dispatchEvent(new Event('change'));
      return true;`);
  const speaks = (lang: string) =>
    until(`the page speaks ${lang}`, () => browser.run<boolean>(`return document.documentElement.lang === '${lang}'`));
  await openOwn('options.html', '#language');
  await choose('cy');
  await speaks('cy');
  await until('the list says so', () => browser.run<boolean>(`return document.querySelector('#language')?.value === 'cy'`));
  for (const [page, selector] of PAGES) {
    await openOwn(page, selector);
    await speaks('cy');
  }
  await browser.open(IMPOSTOR, 'typed');
  await until('the warning page', async () => (await browser.address()).includes('/warning.html#'));
  await speaks('cy');
  await openOwn('options.html', '#language');
  await choose('');
  await speaks('en-GB');
});
