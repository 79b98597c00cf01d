/** Takes the pictures in `docs/pictures` that show what no real browser does by itself, as the dark theme: `npm run showcase`. The stores' five come from `screenshots.ts`. */
import { mkdir } from 'node:fs/promises';
import { chromiumPath } from '../../.ci/browsers.mjs';
import { openGallery } from '../gallery/open-gallery.ts';
import { readyWhen, samples } from '../gallery/samples.ts';

const FOLDER = new URL('../../docs/pictures/', import.meta.url);
const SIZE = { width: 1280, height: 800 };
const POPUP_WIDTH = 380;
/** What is left of the stage below the bar of the browser. */
const POPUP_HEIGHT = 700;

interface Shown {
  readonly name: string;
  readonly state: string;
  readonly theme: 'light' | 'dark';
  /** For popups: the address over which they stand, and what its page says. */
  readonly over?: { readonly address: string; readonly heading: string; readonly text: string };
}

const STALE = {
  address: 'access.login.nhs.uk/enter-email',
  heading: 'Something went wrong',
  text: 'We do not know which service you want to use. Go back to the service and try again.',
};
const HEALTHY = {
  address: 'access.login.nhs.uk/enter-email',
  heading: 'Enter your email address',
  text: 'You are signing in to the NHS App.',
};
const ELSEWHERE = { address: 'weather.example', heading: 'Rain', text: 'Rain until noon, then dry.' };

const SHOWN: readonly Shown[] = [
  { name: 'bookmarked-login-dark', state: 'popup-out-of-flow-bare', theme: 'dark', over: STALE },
  { name: 'impostor-dark', state: 'warning-homoglyph', theme: 'dark' },
  { name: 'healthy-login', state: 'popup-official-in-flow', theme: 'light', over: HEALTHY },
  { name: 'front-doors', state: 'popup-unrelated', theme: 'light', over: ELSEWHERE },
  { name: 'welcome', state: 'welcome', theme: 'light' },
];

/** A browser's bar and a page, drawn with nothing of anybody's: the popup is laid over it. */
function stage(popup: string, { theme, over }: Shown): string {
  const [ink, paper, bar, line] =
    theme === 'dark' ? ['#e8eaed', '#17191c', '#2a2d31', '#44484d'] : ['#1f2328', '#ffffff', '#eef0f2', '#d5d9dd'];
  return `<!doctype html><style>
    body { margin: 0; background: ${paper}; color: ${ink}; font: 18px/1.5 system-ui, sans-serif; }
    header { display: flex; padding: 12px 20px; background: ${bar}; border-bottom: 1px solid ${line}; }
    header p { flex: 1; margin: 0 64px 0 96px; padding: 6px 20px; border-radius: 20px; background: ${paper}; font-size: 16px; }
    main { padding: 72px 120px; inline-size: 560px; }
    h1 { font-size: 34px; line-height: 1.25; }
    img { position: absolute; inset: 64px 24px auto auto; inline-size: ${POPUP_WIDTH}px; border: 1px solid ${line}; border-radius: 10px; box-shadow: 0 10px 40px #0006; }
  </style><header><p>${over?.address}</p></header><main><h1>${over?.heading}</h1><p>${over?.text}</p></main>
  <img alt="" src="data:image/png;base64,${popup}">`;
}

await mkdir(FOLDER, { recursive: true });
const { url, browser, close } = await openGallery('chrome', chromiumPath() ?? 'chromium');
const page = await browser.newPage();
for (const shown of SHOWN) {
  const sample = samples.find(({ id }) => id === shown.state);
  if (!sample) throw new Error(`the gallery has no state ${shown.state}`);
  const path = new URL(`${shown.name}.png`, FOLDER).pathname as `${string}.png`;
  const isPopup = sample.page === 'popup';
  await page.setViewport(isPopup ? { width: POPUP_WIDTH, height: 600, deviceScaleFactor: 2 } : SIZE);
  const query = new URLSearchParams({ state: sample.id, theme: shown.theme, lang: 'en-GB' });
  await page.goto(`${url}/entrypoints/${sample.page}/index.html?${query}`);
  await page.waitForSelector(readyWhen(sample));
  if (!isPopup) {
    await page.screenshot({ path });
    continue;
  }
  const height = Math.min(POPUP_HEIGHT, await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
  const popup = await page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: POPUP_WIDTH, height } });
  await page.setViewport(SIZE);
  await page.setContent(stage(popup, shown));
  await page.screenshot({ path });
}
await close();
