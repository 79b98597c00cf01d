/** Draws the toolbar's PNGs from their SVG sources: `node tests/tools/icons.ts`. Browsers take no SVG there (Chrome). */
import { readFile, writeFile } from 'node:fs/promises';
import { launch, type Page } from 'puppeteer-core';
import { chromiumPath } from '../../.ci/browsers.mjs';
import { SEVERITIES } from '../../src/core/severity.ts';

const FOLDER = new URL('../../assets/public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 128];

const browser = await launch({
  executablePath: chromiumPath() ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  for (const severity of SEVERITIES) await draw(page, severity, size, `${severity}-${size}.png`);
  await draw(page, 'frontdoor', size, `${size}.png`);
}
await browser.close();

async function draw(page: Page, source: string, size: number, target: string): Promise<void> {
  const svg = await readFile(new URL(`${source}.svg`, FOLDER), 'base64');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(target, FOLDER), png);
}
