import type { Server } from '../types.ts';

/** Its flows keep the request in `next`: with a request of one time in it they may not be kept, with any other page they may. */
export const authentik = {
  kind: 'server',
  id: 'authentik',
  name: 'authentik',
  entries: [
    { path: '/application/o/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' },
    { path: '/application/saml/*/sso/binding/{post,redirect}', protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
    { path: '/application/saml/*', with: ['SAMLRequest'], protocol: 'saml', required: ['SAMLRequest'], known: 'documented' },
  ],
  interior: [
    { path: '/if/flow/*', with: ['next=*/application/o/authorize*'], keys: ['next'], known: 'seen' },
    { path: '/if/flow/*', with: ['next=*/application/saml/*SAMLRequest=*'], keys: ['next'], known: 'documented' },
  ],
  direct: [
    { path: '/application/saml/*/sso/binding/init', known: 'seen' },
    { path: '/application/saml/*/init', known: 'documented' },
    { path: '/if/flow/*', without: ['next=*/application/o/authorize*', 'next=*/application/saml/*SAMLRequest=*'], known: 'seen' },
    // Its e-mails.
    { path: '/if/flow/*', with: ['flow_token'], known: 'seen' },
    { path: '/if/user/**', known: 'seen' },
  ],
  source: [
    { title: 'public code', checked: '2026-11-23' },
    {
      title: 'goauthentik/authentik, authentik/providers/saml/urls.py',
      url: 'https://github.com/goauthentik/authentik/blob/main/authentik/providers/saml/urls.py',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
