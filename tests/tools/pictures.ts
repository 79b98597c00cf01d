/** Takes a picture of every page and state, light and dark: `node tests/tools/pictures.ts`; they are in `out/pictures`. */
import { mkdir } from 'node:fs/promises';
import { chromiumPath } from '../../.ci/browsers.mjs';
import { openGallery } from '../gallery/open-gallery.ts';
import { readyWhen, samples } from '../gallery/samples.ts';

const FOLDER = new URL('../../out/pictures/', import.meta.url);
const PAGE = [
  { width: 1024, height: 768, name: 'wide' },
  { width: 320, height: 640, name: 'narrow' },
];
const SIZES = {
  popup: [{ width: 380, height: 600, name: 'popup' }],
  warning: PAGE,
  welcome: PAGE,
  'try-it': PAGE,
  repair: PAGE,
  options: PAGE,
};

/** Closed as people meet them; open for a look into the folds. */
const LOOKS = [
  { theme: 'light', lang: 'en-GB', open: false },
  { theme: 'dark', lang: 'en-GB', open: false },
  { theme: 'light', lang: 'ar', open: false },
  { theme: 'light', lang: 'cy', open: false },
  { theme: 'light', lang: 'ur', open: true },
  { theme: 'light', lang: 'en-XA', open: true },
];

/** `node tests/tools/pictures.ts bn warning`: only these languages, open, and only states that begin so. */
const [languages = '', beginning = ''] = process.argv.slice(2);
const looks = languages === '' ? LOOKS : languages.split(',').map((lang) => ({ theme: 'light', lang, open: true }));

await mkdir(FOLDER, { recursive: true });
const { url, browser, close } = await openGallery('chrome', chromiumPath() ?? 'chromium');
const page = await browser.newPage();
for (const sample of samples.filter(({ id }) => id.startsWith(beginning))) {
  const { id, page: kind } = sample;
  for (const { theme, lang, open } of looks) {
    for (const { width, height, name } of SIZES[kind]) {
      await page.setViewport({ width, height });
      await page.goto(`${url}/entrypoints/${kind}/index.html?${new URLSearchParams({ state: id, theme, lang })}`);
      await page.waitForSelector(readyWhen(sample));
      if (open) await page.$$eval('summary', (summaries) => summaries.map((summary) => summary.click()));
      const path = new URL(`${id}-${name}-${theme}-${lang}.png`, FOLDER).pathname;
      // Beyond what is in view, Chromium shifts pages that are read from the right.
      await page.screenshot({ path: path as `${string}.png`, fullPage: true, captureBeyondViewport: false });
    }
  }
}
await close();
