import type { Server } from '../types.ts';

/** Ubisecure, of Finnish post, telephone and public services. The path carries the number of the login under way, which clients read out of it as its session. */
export const ubisecure = {
  kind: 'server',
  id: 'ubisecure',
  name: 'Ubisecure',
  entries: [{ path: '/uas/saml2/SingleSignOnService', protocol: 'saml', required: ['SAMLRequest|SAMLart'], known: 'seen' }],
  interior: [{ path: '/uas/authn/<36>/{select,submit,view}', pathKeyName: 'session', known: 'seen' }],
  direct: [{ path: '/uas/saml2/SessionRelayService', known: 'documented' }],
  source: [
    {
      title: 'Ubisecure, SSO: SessionRelayService (a login that starts at the provider)',
      url: 'https://ubisecuredev.atlassian.net/wiki/pages/diffpages.action?originalId=5775884199&pageId=5785518003',
      checked: '2026-11-27',
    },
    { title: 'Telia Tunnistus, integration guide (uas/saml2/SingleSignOnService)', checked: '2026-11-27' },
    {
      title: 'public code of a client of Posti’s login (the session is read out of the path), and of scripts for these pages',
      checked: '2026-11-27',
    },
  ],
} satisfies Server;
