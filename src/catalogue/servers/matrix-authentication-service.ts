import type { Server } from '../types.ts';

/** The login of Matrix servers. Its pages say what they lead on to by its kind and number; without these they stand on their own. */
export const matrixAuthenticationService = {
  kind: 'server',
  id: 'matrix-authentication-service',
  name: 'Matrix Authentication Service',
  entries: [],
  interior: [
    { path: '/**/complete-compat-sso/*', pathKeyName: 'id', known: 'documented' },
    {
      path: '/**',
      with: ['kind={continue_authorization_grant,continue_compat_sso_login}', 'id'],
      keys: ['id'],
      known: 'documented',
    },
  ],
  direct: [],
  source: [
    {
      title: 'element-hq/matrix-authentication-service, crates/router/src/endpoints.rs',
      url: 'https://github.com/element-hq/matrix-authentication-service/blob/main/crates/router/src/endpoints.rs',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
