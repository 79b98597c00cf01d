import type { Server } from '../types.ts';

/**
 * Keycloak and Red Hat's build of it; the path in front of `/realms` differs. `redirect_uri` may be absent.
 *
 * After a reload only `client_id` and `tab_id` may be left. Links out of e-mails are `action-token`; `reset-credentials` starts anew where nothing binds it to
 * a session (`session_code`, `client_data`): apps link to it.
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
    // The plug-in that speaks CAS: "Missing parameters: service". SAML 1.1 calls it `TARGET`.
    { path: '/**/realms/*/protocol/cas/login', protocol: 'cas', required: ['service|TARGET'], known: 'documented' },
  ],
  interior: [
    {
      path: '/**/realms/*/login-actions/{authenticate,first-broker-login,post-broker-login,registration,required-action,reset-credentials,restart}',
      keys: ['session_code', 'execution', 'tab_id', 'auth_session_id', 'client_data'],
      known: 'seen',
    },
    // It takes a posted form and nothing else, and shows what went wrong at that address.
    { path: '/**/realms/*/login-actions/consent', with: ['tab_id'], keys: ['tab_id', 'client_data'], known: 'documented' },
    // On to another provider, and back from it.
    {
      path: '/**/realms/*/broker/{after-first-broker-login,after-post-broker-login}',
      with: ['session_code'],
      keys: ['session_code'],
      known: 'documented',
    },
    { path: '/**/realms/*/broker/*/login', with: ['session_code'], keys: ['session_code'], known: 'seen' },
    { path: '/**/realms/*/broker/*/endpoint', with: ['state'], keys: ['state'], known: 'documented' },
  ],
  direct: [
    { path: '/**/realms/*/login-actions/action-token', known: 'documented' },
    { path: '/**/realms/*/login-actions/reset-credentials', without: ['session_code', 'client_data'], known: 'documented' },
    { path: '/**/realms/*/account', known: 'documented' },
    { path: '/**/realms/*/device', known: 'documented' },
    { path: '/**/realms/*/protocol/saml/clients/*', known: 'documented' },
  ],
  source: [
    {
      title:
        'keycloak/keycloak, LoginActionsService.java (processConsent is POST), Urls.java (after-first-broker-login with its session_code)',
      url: 'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/services/resources/LoginActionsService.java',
      checked: '2026-11-26',
    },
    {
      title: 'jacekkow/keycloak-protocol-cas, AuthorizationEndpoint.java (checkClient)',
      url: 'https://github.com/jacekkow/keycloak-protocol-cas/blob/master/src/main/java/org/keycloak/protocol/cas/endpoints/AuthorizationEndpoint.java',
      checked: '2026-11-27',
    },
    { title: 'Keycloak, issue 12240', url: 'https://github.com/keycloak/keycloak/issues/12240', checked: '2026-11-23' },
    {
      title: 'keycloak/keycloak, LoginActionsService',
      url: 'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/services/resources/LoginActionsService.java',
      checked: '2026-11-26',
    },
    { title: 'Keycloak, pull request 27793 (client_data)', url: 'https://github.com/keycloak/keycloak/pull/27793', checked: '2026-11-26' },
    { title: 'Keycloak, issue 38206', url: 'https://github.com/keycloak/keycloak/issues/38206', checked: '2026-11-23' },
  ],
} satisfies Server;
