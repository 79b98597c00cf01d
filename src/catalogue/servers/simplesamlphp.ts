import type { Server } from '../types.ts';

/** "State information lost … perhaps a bookmark." With `spentityid` the request starts at the provider: made to be linked. */
export const simplesamlphp = {
  kind: 'server',
  id: 'simplesamlphp',
  name: 'SimpleSAMLphp',
  entries: [
    { path: '/**/saml2/idp/SSOService.php', protocol: 'saml', required: ['SAMLRequest|SAMLart|spentityid'], known: 'documented' },
    {
      path: '/**/module.php/saml/idp/singleSignOnService',
      protocol: 'saml',
      required: ['SAMLRequest|SAMLart|spentityid'],
      known: 'documented',
    },
  ],
  interior: [
    { path: '/**/module.php/*/loginuserpass{,.php,org,org.php}', keys: ['AuthState', 'StateId'], known: 'documented' },
    { path: '/**/module.php/*/*', with: ['AuthState'], keys: ['AuthState'], known: 'documented' },
    { path: '/**/module.php/*/*', with: ['StateId'], keys: ['StateId'], known: 'documented' },
    { path: '/**/module.php/*/*/*', with: ['AuthState'], keys: ['AuthState'], known: 'documented' },
    { path: '/**/module.php/*/*/*', with: ['StateId'], keys: ['StateId'], known: 'documented' },
  ],
  direct: [],
  source: [
    {
      title: 'SimpleSAMLphp, IdP: advanced topics',
      url: 'https://simplesamlphp.org/docs/stable/simplesamlphp-idp-more.html',
      checked: '2026-11-23',
    },
  ],
} satisfies Server;
