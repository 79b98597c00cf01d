import type { Server } from '../types.ts';

/**
 * Keycloak and Red Hat's build of it; the path in front of `/realms` differs. `redirect_uri` may be absent.
 *
 * After a reload only `client_id` and `tab_id` may be left. Links out of e-mails are `action-token`; a bare `reset-credentials` starts anew.
 */
export const keycloak = {
  kind: 'server',
  id: 'keycloak',
  name: 'Keycloak',
  entries: [
    {
      path: '/**/realms/*/protocol/openid-connect/{auth,registrations}',
      protocol: 'oauth',
      required: ['client_id', 'response_type'],
      known: 'documented',
    },
    { path: '/**/realms/*/protocol/saml', protocol: 'saml', required: ['SAMLRequest|SAMLResponse|SAMLart'], known: 'documented' },
  ],
  interior: [
    {
      path: '/**/realms/*/login-actions/{authenticate,first-broker-login,post-broker-login,registration,required-action,reset-credentials,restart}',
      keys: ['session_code', 'execution', 'tab_id', 'auth_session_id', 'client_data'],
      known: 'seen',
    },
  ],
  direct: [
    { path: '/**/realms/*/login-actions/action-token', known: 'documented' },
    { path: '/**/realms/*/login-actions/reset-credentials', without: ['session_code', 'tab_id', 'execution'], known: 'remembered' },
    { path: '/**/realms/*/account', known: 'documented' },
    { path: '/**/realms/*/protocol/saml/clients/*', known: 'documented' },
  ],
  source: [
    { title: 'Keycloak, issue 12240', url: 'https://github.com/keycloak/keycloak/issues/12240', checked: '2026-11-23' },
    { title: 'Keycloak, issue 38206', url: 'https://github.com/keycloak/keycloak/issues/38206', checked: '2026-11-23' },
  ],
} satisfies Server;
