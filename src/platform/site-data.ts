import { browser } from 'wxt/browser';
import type { SiteData } from '../background/ports.ts';
import { CLEARING } from './permissions.ts';

type Removal = Parameters<typeof browser.browsingData.remove>;

const CLEARED_KINDS = { cookies: true, localStorage: true, indexedDB: true };

/**
 * What sites keep.
 *
 * Chrome: cookies go for the whole registrable domain of each origin, all else for the very origins; in private windows it can clear nothing.
 * Firefox: for the very hosts, and in the container of the tab alone. Workers of sites are not told by container: they stay, as they keep nobody signed in. Of private
 * windows it clears cookies only; they keep nothing else after they are closed.
 */
export const siteData: SiteData = import.meta.env.FIREFOX
  ? {
      byDomain: false,
      inPrivate: true,
      mayClear,
      clear: (hosts, { isPrivate, container }) =>
        remove(
          { hostnames: [...hosts], ...(container !== '' && { cookieStoreId: container }) },
          isPrivate ? { cookies: true } : CLEARED_KINDS,
        ),
    }
  : {
      byDomain: true,
      inPrivate: false,
      mayClear,
      clear: (hosts) =>
        remove({ origins: hosts.map((host) => `https://${host}`) }, { ...CLEARED_KINDS, serviceWorkers: true, cacheStorage: true }),
    };

async function mayClear(): Promise<boolean> {
  return browser.permissions.contains(CLEARING);
}

/** The polyfill knows neither `origins` nor all kinds of data. */
async function remove(options: object, kinds: object): Promise<void> {
  await browser.browsingData.remove(options as Removal[0], kinds as Removal[1]);
}
