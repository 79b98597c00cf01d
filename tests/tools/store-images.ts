/** Draws what stores want beside screenshots, from the icon's SVG: `node tests/tools/store-images.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { chromiumPath } from '../../.ci/browsers.mjs';

const ROOT = new URL('../../', import.meta.url);
const icon = await readFile(new URL('assets/public/icon/frontdoor.svg', ROOT), 'base64');
const image = (size: number) => `<img alt="" width="${size}" height="${size}" src="data:image/svg+xml;base64,${icon}">`;

const IMAGES = [
  {
    name: 'promo-tile',
    width: 440,
    height: 280,
    content: `<body style="margin:0;display:grid;place-content:center;justify-items:center;gap:14px;block-size:280px;background:#1d4f91;color:#fff;font:600 30px/1.2 system-ui,sans-serif">
      <span style="display:grid;padding:10px;border-radius:22px;background:#fff">${image(96)}</span>Frontdoor<span style="font:400 19px system-ui,sans-serif">The right way to sign in</span>`,
  },
  {
    name: 'logo',
    width: 300,
    height: 300,
    content: `<body style="margin:0;display:grid;place-content:center;block-size:300px;background:#fff">${image(256)}`,
  },
] as const;

const browser = await launch({
  executablePath: chromiumPath() ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const { name, width, height, content } of IMAGES) {
  await page.setViewport({ width, height });
  await page.setContent(content);
  await writeFile(new URL(`docs/pictures/${name}.png`, ROOT), await page.screenshot());
}
await browser.close();
