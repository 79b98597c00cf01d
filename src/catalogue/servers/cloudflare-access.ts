import type { Server } from '../types.ts';

/**
 * Cloudflare Access. The host of the application stands in the path; `meta` is a token that ends 300 seconds after it was made.
 *
 * Without it the address is made to be linked: `kid` and `redirect_url` start a fresh login.
 */
export const cloudflareAccess = {
  kind: 'server',
  id: 'cloudflare-access',
  name: 'Cloudflare Access',
  tenantsAt: ['cloudflareaccess.com'],
  entries: [
    {
      path: '/cdn-cgi/access/login/*',
      with: ['kid', 'meta=eyJ*'],
      protocol: 'proprietary',
      required: ['kid', 'meta'],
      keys: ['meta'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [
    { path: '/cdn-cgi/access/login/**', without: ['meta=eyJ*'], known: 'documented' },
    { path: '/cdn-cgi/access/logout', known: 'documented' },
  ],
  source: [
    {
      title: 'cloudflare/workers-sdk, issue 13582: "Unable to find your Access application!", with its token',
      url: 'https://github.com/cloudflare/workers-sdk/issues/13582',
      checked: '2026-11-26',
    },
    {
      title: 'Cloudflare Pages, Cloudflare Access plugin (generateLoginURL)',
      url: 'https://developers.cloudflare.com/pages/functions/plugins/cloudflare-access',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
