import type { Server } from '../types.ts';

/** IdentityServer and its kin (OpenIddict): any login page of the application, with the request in `ReturnUrl`. */
export const duendeIdentityserver = {
  kind: 'server',
  id: 'duende-identityserver',
  name: 'Duende IdentityServer',
  entries: [
    {
      path: '/**/connect/authorize',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri'],
      known: 'documented',
    },
    // The same request once more, behind the form: as good for one time as what stands in it.
    {
      path: '/**/connect/authorize/callback',
      with: ['client_id', 'redirect_uri'],
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri'],
      keys: ['state', 'nonce', 'code_challenge'],
      known: 'seen',
    },
  ],
  interior: [
    { path: '/**/connect/authorize/callback', keys: ['state', 'nonce', 'code_challenge'], known: 'seen' },
    // IdentityServer3, wherever it is mounted: the number of a cookie, 16 random bytes.
    { path: '/**/login', with: ['signin=<32>'], keys: ['signin'], known: 'seen' },
    { path: '/**', with: ['ReturnUrl=*/connect/authorize*'], keys: ['ReturnUrl'], known: 'seen' },
  ],
  direct: [],
  source: [
    {
      title: 'IdentityServer3, issue 1299 (the form of signin)',
      url: 'https://github.com/IdentityServer/IdentityServer3/issues/1299',
      checked: '2026-11-26',
    },
    { title: 'IdentityServer3, issue 1780', url: 'https://github.com/IdentityServer/IdentityServer3/issues/1780', checked: '2026-11-23' },
    {
      title: 'identity-model-oidc-client-js, issue 519',
      url: 'https://github.com/DuendeArchive/identity-model-oidc-client-js/issues/519',
      checked: '2026-11-23',
    },
  ],
} satisfies Server;
