import type { World } from '../../world/world.ts';
import type { BrowserUnderTest } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions } from './launch-options.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;

/** The browser that `BROWSER` names, with the built extension in it. */
export async function launch(
  world: World,
  kind = process.env.BROWSER ?? 'chromium',
  options: LaunchOptions = {},
): Promise<BrowserUnderTest> {
  return kind === 'firefox'
    ? launchFirefox(`${ROOT}.output/firefox-mv3`, world, options)
    : launchChromium(`${ROOT}.output/chrome-mv3`, world, options);
}
