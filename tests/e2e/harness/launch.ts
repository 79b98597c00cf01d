import { isAsOnPhone } from './as-on-a-phone.ts';
import type { BrowserUnderTest } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { Network } from './network.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;

/** The browser that `BROWSER` names, with the built extension in it; as on a phone where the whole suite is (`isAsOnPhone`). */
export async function launch(
  network: Network,
  kind = process.env.BROWSER ?? 'chromium',
  options: LaunchOptions = {},
): Promise<BrowserUnderTest> {
  const onPhone = isAsOnPhone() && !options.asOnPhone ? { asOnPhone: true, guideIsPopup: true } : {};
  return kind === 'firefox'
    ? launchFirefox(`${ROOT}.output/firefox-mv3`, network, { ...options, ...onPhone })
    : launchChromium(`${ROOT}.output/chrome-mv3`, network, options);
}
