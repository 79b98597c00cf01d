import type { Server } from '../types.ts';

/**
 * A sign-in request of WS-Federation 1.2 (13.2.1) at a provider of unknown make. It may be kept, unless its sender compares `wctx` with a cookie: ASP.NET Core, which
 * protects it, and Microsoft Entra, whose ticket stands in `estsrequest` (not in a "smart link", which names a page in `wreply`).
 */
export const wsFederation = {
  kind: 'server',
  id: 'ws-federation',
  name: 'WS-Federation',
  generic: true,
  entries: [
    {
      path: '/**',
      with: ['wtrealm', 'wa=wsignin1.0', 'wctx={*estsrequest=*,CfDJ8*}'],
      protocol: 'ws-federation',
      required: ['wa', 'wtrealm'],
      keys: ['wctx'],
      known: 'seen',
    },
    {
      path: '/**',
      with: ['wtrealm', 'wa=wsignin1.0'],
      protocol: 'ws-federation',
      required: ['wa', 'wtrealm'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: [],
  source: [
    {
      title: 'WS-Federation 1.2, 13.2.1',
      url: 'https://docs.oasis-open.org/wsfed/federation/v1.2/ws-federation.html',
      checked: '2026-11-23',
    },
    {
      title: 'aspnet/Security, issue 1822: "Correlation failed"',
      url: 'https://github.com/aspnet/Security/issues/1822',
      checked: '2026-11-26',
    },
    {
      title: 'Okta, smart links to Microsoft 365 (wctx without a ticket is made to be kept)',
      url: 'https://support.okta.com/help/s/article/how-to-send-federated-users-directly-to-a-sharepoint-online-site-with-a-bookmark',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
