import type { Server } from '../types.ts';

/** A request over the HTTP Redirect binding (SAML 2.0 Bindings 3.4) at a provider of unknown make. */
export const saml = {
  kind: 'server',
  id: 'saml',
  name: 'SAML 2.0',
  // Makers, and operators of federations, of whatever software: below their domains others sign in, and their front pages are nobody's way in.
  tenantsAt: ['authing.cn', 'cyberark.cloud', 'eduid.ch', 'idaptive.app', 'jumpcloud.com', 'lifescience-ri.eu', 'securid.com'],
  generic: true,
  entries: [{ path: '/**', with: ['SAMLRequest'], protocol: 'saml', required: ['SAMLRequest'], known: 'documented' }],
  interior: [],
  direct: [],
  source: [
    { title: 'public reports of kept login pages at these hosts, each for some service of another organisation', checked: '2026-11-26' },
    { title: 'public code and links: customers of Authing, CyberArk, RSA at hosts below these', checked: '2026-11-27' },
    {
      title: 'SAML 2.0 Bindings 3.4',
      url: 'https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf',
      checked: '2026-11-23',
    },
  ],
} satisfies Server;
