import type { World } from '../../world/world.ts';
import type { BrowserUnderTest } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;

export interface LaunchOptions {
  readonly headless?: boolean;
  /** Loads the recorder beside Frontdoor, see `takeHeard`. */
  readonly recorder?: boolean;
  /**
   * Frontdoor may use bookmarks. Firefox then gives the permission whenever it is asked for, without a question; nobody can answer Chromium's question
   * in a test, so there Frontdoor comes with a manifest that has the permission from the start.
   */
  readonly mayUseBookmarks?: boolean;
}

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
