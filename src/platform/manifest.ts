import type { UserManifest } from 'wxt';

const ADD_ON_ID = 'frontdoor@frontdoor.example';

/** The project's home: the publisher of Frontdoor puts theirs here. Its page `report` takes what people send. */
const HOME = 'https://frontdoor.example/';

/**
 * The oldest Firefox, also for Android: before it no popup opened without a press (`action.openPopup` in `@mdn/browser-compat-data`), and guidance that
 * nobody sees is none. The oldest ESR that is still kept, 153, is newer.
 */
const FIREFOX = '149.0';

/** The declarative rules that are compiled from the catalogue while building. */
export const SHIELD = { id: 'shield', path: 'shield.json' };

/** What an organisation may set, for browsers that want it told beforehand. */
const POLICY_SCHEMA = 'policy-schema.json';

/**
 * What our own pages and the worker may load: what is in the package, as far as they use it, and nothing else. No page of ours may be framed,
 * send a form, connect to anything, or turn text into markup or code.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * The extension's manifest for one browser.
 *
 * Permissions are the least that the job needs, and there is no host permission: a page is read only where the person has pressed the toolbar button, and asks.
 * Gecko's own settings go to Firefox only (Chrome warns about keys that it does not know). Chrome and Edge would let any other extension
 * write to us; Firefox has no such key, and there nobody listens.
 */
export function manifest(browser: string, command: 'build' | 'serve'): UserManifest {
  return {
    name: 'Frontdoor: the right way to sign in',
    short_name: 'Frontdoor',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    homepage_url: HOME,
    // One worker for all windows; it keeps nothing of private ones. Where a person allows it, it helps there too.
    incognito: 'spanning',
    permissions: ['webNavigation', 'storage', 'declarativeNetRequest', 'activeTab', 'scripting'],
    // Asked for at the moment of use: to repair bookmarks, to start a sign-in afresh.
    optional_permissions: ['bookmarks', 'browsingData'],
    omnibox: { keyword: 'door' },
    // As they are where there is nothing to say; the title is that of the popup's page.
    action: { default_icon: { 16: 'icon/silent-16.png', 32: 'icon/silent-32.png' } },
    // The development server talks to the pages that it reloads.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    declarative_net_request: { rule_resources: [{ ...SHIELD, enabled: true }] },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: ADD_ON_ID,
              strict_min_version: FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FIREFOX },
          },
        }
      : { minimum_chrome_version: '127', externally_connectable: { ids: [] }, storage: { managed_schema: POLICY_SCHEMA } }),
  };
}
