import type { Server } from '../types.ts';

/** "Auth Request not found." Vendors' blogs publish such addresses as sign-up links. E-mails carry `code` and `userID`. */
export const zitadel = {
  kind: 'server',
  id: 'zitadel',
  name: 'Zitadel',
  tenantsAt: ['zitadel.cloud'],
  entries: [
    { path: '/oauth/v2/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' },
    { path: '/saml/v2/SSO', protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
  ],
  interior: [
    { path: '/ui/login/**', with: ['authRequestID'], keys: ['authRequestID'], known: 'seen' },
    { path: '/ui/v2/login/**', with: ['requestId'], keys: ['requestId'], known: 'seen' },
    { path: '/ui/v2/login/**', with: ['authRequest'], keys: ['authRequest'], known: 'seen' },
    { path: '/**', with: ['authRequest=V2_*'], keys: ['authRequest'], known: 'seen' },
  ],
  direct: [
    { path: '/ui/{login,v2}/**', with: ['code', 'userID'], known: 'remembered' },
    { path: '/ui/console/**', known: 'seen' },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Server;
