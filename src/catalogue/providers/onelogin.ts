import type { Provider } from '../types.ts';

/** Tenants of OneLogin. App links (`/trust/saml2/…` without a request, `/launch/…`) are made to be kept. */
export const onelogin = {
  kind: 'provider',
  id: 'onelogin',
  name: 'OneLogin',
  nameOf: 'owner',
  hosts: [
    { host: '*.onelogin.com', role: 'pages', environment: 'production', home: '/', known: 'seen' },
    { host: 'app.onelogin.com', role: 'pages', environment: 'production', known: 'seen' },
  ],
  entries: [
    { path: '/oidc/2/auth', protocol: 'oauth', required: ['client_id'], known: 'seen' },
    { path: '/trust/saml2/http-{post,redirect}/sso/**', protocol: 'saml', required: [], known: 'seen' },
  ],
  interior: [{ path: '/login2', with: ['return'], keys: ['return'], known: 'seen' }],
  direct: [
    { path: '/', known: 'seen' },
    { path: '/{login,login2,portal}', without: ['return'], known: 'seen' },
    { path: '/launch/**', known: 'seen' },
  ],
  services: [
    {
      id: 'onelogin',
      name: 'OneLogin',
      audience: 'everyone',
      start: 'https://app.onelogin.com/login',
      hosts: ['app.onelogin.com'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
