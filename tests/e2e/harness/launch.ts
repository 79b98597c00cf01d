import type { BrowserUnderTest } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { Network } from './network.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;

/** The browser that `BROWSER` names, with the built extension in it. */
export async function launch(
  network: Network,
  kind = process.env.BROWSER ?? 'chromium',
  options: LaunchOptions = {},
): Promise<BrowserUnderTest> {
  return kind === 'firefox'
    ? launchFirefox(`${ROOT}.output/firefox-mv3`, network, options)
    : launchChromium(`${ROOT}.output/chrome-mv3`, network, options);
}
