import type { Server } from '../types.ts';

/**
 * `AuthState` and `StateId` are an underscore and 42 hexadecimal digits, and often the address that started it all behind a colon: with it the server
 * starts anew by itself; without, "State information lost". Of an address that is kept, 40 characters of a value may be left (`core/web-address.ts`): only an
 * id longer than that is known to be whole, and called dead. After a wrong password there is none.
 *
 * With `spentityid`, or Shibboleth's `providerId`, the request starts at the provider: made to be linked.
 */
export const simplesamlphp = {
  kind: 'server',
  id: 'simplesamlphp',
  name: 'SimpleSAMLphp',
  entries: [
    {
      path: '/**/saml2/idp/SSOService.php',
      protocol: 'saml',
      required: ['SAMLRequest|SAMLart|spentityid|providerId'],
      known: 'documented',
    },
    {
      path: '/**/module.php/saml/idp/singleSignOnService',
      protocol: 'saml',
      required: ['SAMLRequest|SAMLart|spentityid|providerId'],
      known: 'documented',
    },
  ],
  interior: [
    { path: '/**/module.php/*/*', with: ['AuthState={<41>,<42>,<43>}'], keys: ['AuthState'], known: 'documented' },
    { path: '/**/module.php/*/*', with: ['StateId={<41>,<42>,<43>}'], keys: ['StateId'], known: 'documented' },
    { path: '/**/module.php/*/*/*', with: ['AuthState={<41>,<42>,<43>}'], keys: ['AuthState'], known: 'documented' },
    { path: '/**/module.php/*/*/*', with: ['StateId={<41>,<42>,<43>}'], keys: ['StateId'], known: 'documented' },
    { path: '/**/module.php/*/*', with: ['AuthState'], keys: ['AuthState'], restartsItself: true, known: 'documented' },
    { path: '/**/module.php/*/*', with: ['StateId'], keys: ['StateId'], restartsItself: true, known: 'documented' },
    { path: '/**/module.php/*/*/*', with: ['AuthState'], keys: ['AuthState'], restartsItself: true, known: 'documented' },
    { path: '/**/module.php/*/*/*', with: ['StateId'], keys: ['StateId'], restartsItself: true, known: 'documented' },
    { path: '/**/module.php/*/loginuserpass{,.php,org,org.php}', known: 'documented' },
  ],
  direct: [],
  source: [
    {
      title: 'simplesamlphp/simplesamlphp, modules/saml/src/IdP/SAML2.php (receiveAuthnRequest: `spentityid` or `providerId`)',
      url: 'https://github.com/simplesamlphp/simplesamlphp/blob/master/modules/saml/src/IdP/SAML2.php',
      checked: '2026-11-28',
    },
    {
      title: 'SimpleSAMLphp, IdP: advanced topics',
      url: 'https://simplesamlphp.org/docs/stable/simplesamlphp-idp-more.html',
      checked: '2026-11-23',
    },
    {
      title: 'simplesamlphp/simplesamlphp, src/SimpleSAML/Auth/State.php (getStateId, loadState)',
      url: 'https://github.com/simplesamlphp/simplesamlphp/blob/master/src/SimpleSAML/Auth/State.php',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
