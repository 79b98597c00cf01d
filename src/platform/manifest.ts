import type { UserManifest } from 'wxt';

const ADD_ON_ID = 'frontdoor@frontdoor.example';

/** The declarative rules that are compiled from the catalogue while building. */
export const SHIELD = { id: 'shield', path: 'shield.json' };

/**
 * The extension's manifest for one browser.
 *
 * Permissions are the least that the job needs: nothing here reads pages, and there is no host permission.
 * Gecko's own settings go to Firefox only (Chrome warns about keys that it does not know).
 */
export function manifest(browser: string): UserManifest {
  return {
    name: 'Frontdoor',
    description: 'Guards against bookmarked or phished login pages and takes you in by the front door.',
    permissions: ['webNavigation', 'storage', 'declarativeNetRequest'],
    // Asked for at the moment of use: to repair bookmarks.
    optional_permissions: ['bookmarks'],
    action: { default_title: 'Frontdoor' },
    declarative_net_request: { rule_resources: [{ ...SHIELD, enabled: true }] },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: ADD_ON_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  };
}
