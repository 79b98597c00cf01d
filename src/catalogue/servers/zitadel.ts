import type { Server } from '../types.ts';

/**
 * "Auth Request not found." Vendors' blogs publish such addresses as sign-up links. E-mails carry `code` and `userID`.
 *
 * The newer login runs at any host and path; it says whose request it holds: `requestId=oidc_…`, `saml_…`.
 */
export const zitadel = {
  kind: 'server',
  id: 'zitadel',
  name: 'Zitadel',
  tenantsAt: ['zitadel.cloud'],
  entries: [
    // Others have this path, too, and ask for less there: Slack takes who asks and a scope.
    { path: '/oauth/v2/authorize', protocol: 'oauth', required: ['client_id'], known: 'seen' },
    { path: '/saml/v2/SSO', protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
  ],
  interior: [
    // No e-mail leads to these.
    { path: '/ui/login/{login,loginname,password,register}', with: ['authRequestID'], keys: ['authRequestID'], known: 'seen' },
    { hosts: ['*.zitadel.cloud'], path: '/ui/login/**', with: ['authRequestID'], keys: ['authRequestID'], known: 'seen' },
    { path: '/ui/login/**', with: ['authRequestID'], keys: ['authRequestID'], known: 'seen' },
    { path: '/ui/v2/login/**', with: ['requestId'], keys: ['requestId'], known: 'seen' },
    { path: '/ui/v2/login/**', with: ['authRequest'], keys: ['authRequest'], known: 'seen' },
    { path: '/**', with: ['authRequest=V2_*'], keys: ['authRequest'], known: 'seen' },
    { path: '/**', with: ['requestId={oidc,saml}_*'], keys: ['requestId'], known: 'documented' },
    { path: '/**', with: ['samlRequest=V2_*'], keys: ['samlRequest'], known: 'documented' },
  ],
  direct: [
    { path: '/ui/{login,v2}/**', with: ['code', 'userID'], known: 'documented' },
    { path: '/**', with: ['requestId={oidc,saml}_*', 'code', 'userId'], known: 'documented' },
    { path: '/ui/console/**', known: 'seen' },
  ],
  source: [
    {
      title: 'zitadel/zitadel, apps/login/src/app/login/route.ts',
      url: 'https://github.com/zitadel/zitadel/blob/main/apps/login/src/app/login/route.ts',
      checked: '2026-11-26',
    },
    { title: 'zitadel/zitadel, templates of e-mails (ui/login/mail/verification, ui/v2/login/verify)', checked: '2026-11-26' },
    { title: 'public code', checked: '2026-11-23' },
  ],
} satisfies Server;
