import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, firefoxPath } from '../../../.ci/browsers.mjs';
import { LANGUAGES } from '../../../src/ui/languages.ts';
import { openGallery } from '../../gallery/open-gallery.ts';
import { readyWhen, type Sample, samples } from '../../gallery/samples.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'];

/** One state of each kind, with the longest texts. */
const TELLING = ['popup-out-of-flow-missing', 'popup-lookalike-certain', 'warning-embedded', 'warning-likely', 'warning-expired'];

/** Colours, sizes and focus need a real browser: without one there is nothing to measure. */
const BROWSERS = [
  ['chrome', chromiumPath()],
  ['firefox', firefoxPath()],
] as const;

describe.for(BROWSERS)('%s', ([browserName, executablePath]) => {
  const measured = test.skipIf(!executablePath);
  let gallery: Awaited<ReturnType<typeof openGallery>>;
  let page: Page;

  beforeAll(async () => {
    if (!executablePath) return;
    gallery = await openGallery(browserName, executablePath);
    page = await gallery.browser.newPage();
  }, 90_000);

  afterAll(async () => gallery?.close());

  /** Opens a sample at rest, with every fold unfolded: what is hidden or on its way is not checked. 320 px is also 640 px at 200 %. */
  async function open(sample: Sample, lang = 'en-GB'): Promise<void> {
    const { id, page: kind } = sample;
    await page.setViewport({ width: kind === 'popup' ? 380 : 320, height: 600 });
    await page.goto(`${gallery.url}/entrypoints/${kind}/index.html?${new URLSearchParams({ state: id, theme: 'light', lang })}`);
    await page.waitForSelector(readyWhen(sample));
    await page.$$eval('details', (folds) => {
      for (const fold of folds) fold.open = true;
    });
  }

  async function violations(rules: readonly string[]): Promise<readonly string[]> {
    return page.evaluate(async (only) => {
      const { violations } = await window.axe.run({
        runOnly: [...only],
        rules: only.includes('wcag2aaa') ? { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } : {},
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, rules);
  }

  async function wear(theme: string, dir: string): Promise<void> {
    await page.evaluate(
      (theme, dir) => {
        document.documentElement.style.colorScheme = theme;
        document.documentElement.dir = dir;
      },
      theme,
      dir,
    );
  }

  measured.for(samples.map((sample) => [sample.id, sample] as const))(
    '%s can be used by everybody',
    { timeout: 30_000 },
    async ([, sample]) => {
      await open(sample);
      await page.evaluate(axe.source);

      expect(await violations(EVERYTHING), 'axe, light').toEqual([]);

      const heights = await page.$$eval('button:not([hidden], [hidden] *), a, summary, input, select', (all) =>
        all.map((one) => one.getBoundingClientRect().height),
      );
      expect(Math.min(...heights), 'height of the smallest target').toBeGreaterThanOrEqual(24);
      // Of several radio buttons the keyboard stops at the chosen one.
      const stops = await page.$$eval(
        'button, a, summary, input, select',
        (all) => all.filter((one) => one.checkVisibility() && !one.matches(':disabled, [type="radio"]:not(:checked)')).length,
      );
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle), 'focus').toBe('solid');
      }

      for (const dir of ['ltr', 'rtl']) {
        await wear('dark', dir);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `overflow, ${dir}`).toBeLessThanOrEqual(
          0,
        );
      }
      expect(await violations(CONTRAST), 'axe, dark').toEqual([]);
    },
  );

  measured.for([...Object.entries(LANGUAGES), ['en-XA', { lang: 'en-XA', dir: 'ltr' }] as const])(
    'in %s nothing overflows, and everybody can use it',
    { timeout: 60_000 },
    async ([code, { lang, dir }]) => {
      for (const sample of samples.filter(({ id }) => TELLING.includes(id))) {
        await open(sample, code);
        expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([lang, dir]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), sample.id).toBeLessThanOrEqual(0);
        const cut = await page.$$eval('button, summary, p, h1, h2, h3, dt, dd, label', (all) =>
          all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1).map((one) => one.textContent),
        );
        expect(cut, `cut off in ${sample.id}`).toEqual([]);
        await page.evaluate(axe.source);
        expect(await violations(code === 'en-XA' ? CONTRAST : EVERYTHING), sample.id).toEqual([]);
      }
    },
  );

  measured.for([
    ['popup-out-of-flow-bare', 'polite', 'This page does not work on its own'],
    ['warning-homoglyph', 'assertive', 'This is not NHS login'],
  ] as const)('%s is announced %sly', async ([id, urgency, words]) => {
    for (const sample of samples.filter((candidate) => candidate.id === id)) await open(sample);
    const announced = await page.$eval('#announcement', (region) => [region.getAttribute('aria-live'), region.textContent]);
    expect(announced).toEqual([urgency, words]);
  });
});
