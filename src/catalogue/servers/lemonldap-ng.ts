import type { Server } from '../types.ts';

/**
 * LemonLDAP::NG. Its login form and its consent stand at the address that was asked for, so that the protocols tell what may be kept; opened bare, the SAML
 * address leads to the portal. With `IDPInitiated` the request starts at the provider: made to be linked.
 */
export const lemonldapNg = {
  kind: 'server',
  id: 'lemonldap-ng',
  name: 'LemonLDAP::NG',
  entries: [{ path: '/saml/singleSignOn', with: ['SAMLRequest'], protocol: 'saml', required: ['SAMLRequest'], known: 'seen' }],
  interior: [],
  direct: [
    { path: '/saml/singleSignOn', without: ['SAMLRequest'], known: 'seen' },
    { path: '/resetpwd', with: ['mail_token'], known: 'seen' },
    { path: '/register', with: ['register_token'], known: 'seen' },
  ],
  source: [
    {
      title: 'LemonLDAP::NG 3.0, SAML Identity Provider',
      url: 'https://lemonldap-ng.org/documentation/3.0/idpsaml.html',
      checked: '2026-11-26',
    },
    {
      title: 'LemonLDAP::NG 3.0, Reset password by mail',
      url: 'https://lemonldap-ng.org/documentation/3.0/resetpassword.html',
      checked: '2026-11-26',
    },
    { title: 'LemonLDAP::NG 2.16.1 of Debian, walked in a browser', checked: '2026-11-26' },
  ],
} satisfies Server;
