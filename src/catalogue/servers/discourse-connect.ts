import type { Server } from '../types.ts';

/**
 * DiscourseConnect, in both directions: Discourse asked by a site (`/session/sso_provider`), or a site asked by Discourse, at an address of its own. `sso` is
 * base64 of `nonce=…&return_sso_url=…`; a nonce lives for ten minutes and works once.
 */
export const discourseConnect = {
  kind: 'server',
  id: 'discourse-connect',
  name: 'DiscourseConnect',
  entries: [
    {
      path: '/**/session/sso_provider',
      with: ['sso', 'sig'],
      protocol: 'proprietary',
      required: ['sso', 'sig'],
      keys: ['sso'],
      known: 'documented',
    },
    {
      path: '/**',
      with: ['sso=bm9uY2U9*cmV0dXJu*', 'sig=<64>'],
      protocol: 'proprietary',
      required: ['sso', 'sig'],
      keys: ['sso'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: [{ path: '/**/session/sso', known: 'documented' }],
  source: [
    {
      title: 'Discourse Meta, Setup DiscourseConnect',
      url: 'https://meta.discourse.org/t/setup-discourseconnect-official-single-sign-on-for-discourse-sso/13045',
      checked: '2026-11-26',
    },
    {
      title: 'discourse/discourse, lib/discourse_connect_base.rb (nonce_expiry_time), app/controllers/session_controller.rb',
      url: 'https://github.com/discourse/discourse/blob/main/lib/discourse_connect_base.rb',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
