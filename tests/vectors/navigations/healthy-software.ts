import type { healthyPages } from './healthy-pages.ts';

/** SimpleSAMLphp's id of a login, and the address at which it starts anew. */
const RESTART = `_0123456789abcdef0123456789abcdef0123456789:https://idp.uni.example/saml2/idp/SSOService.php?spentityid=https%3A%2F%2Fsp.uni.example&RelayState=${'x'.repeat(500)}`;

/** Pages of login software at anybody's host that stand on their own, or start the login anew by themselves. */
export const healthySoftwarePages: typeof healthyPages = [
  [
    `https://idp.uni.example/simplesaml/module.php/core/loginuserpass.php?AuthState=${encodeURIComponent(RESTART)}`,
    'SimpleSAMLphp restarts at the address inside',
  ],
  [
    `https://idp.uni.example/module.php/core/loginuserpass?AuthState=${encodeURIComponent(encodeURIComponent(RESTART))}`,
    'the address encoded once more',
  ],
  [
    `https://idp.uni.example/simplesaml/module.php/consent/getconsent.php?StateId=${encodeURIComponent(RESTART.slice(0, 60))}`,
    'the address inside was cut',
  ],
  [
    `https://idp.uni.example/module.php/core/loginuserpass?AuthState=${RESTART.slice(0, 40)}`,
    'cut before one can see whether an address follows',
  ],
  ['https://idp.uni.example/simplesaml/module.php/core/authenticate.php?as=default-sp', 'SimpleSAMLphp, tries out a source'],
  ['https://idp.uni.example/simplesaml/module.php/core/frontpage_welcome.php', 'SimpleSAMLphp, front page'],
  ['https://idp.uni.example/saml2/idp/SSOService.php?spentityid=https%3A%2F%2Fsp.uni.example', 'SimpleSAMLphp, starts at the provider'],
  [
    'https://adfs.firm.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3A%2F%2Ftimes.firm.example%2F&wctx=rm%3D0%26id%3Dpassive%26ru%3D%252F',
    'AD FS: the page to go on to stands in wctx',
  ],
  [
    'https://adfs.firm.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3A%2F%2Ftimes.firm.example%2F&client-request-id=0c7a&pullStatus=0',
    'AD FS after a form, and the request is still there',
  ],
  ['https://sts.firm.example/issue/wsfed?wa=wsignin1.0&wtrealm=urn%3Atimes&wctx=rm%3D0', 'WS-Federation at a provider of unknown make'],
  ['https://adfs.firm.example/adfs/ls/idpinitiatedsignon.aspx?loginToRp=urn%3Atimes', 'AD FS, starts at the provider'],
];

/** Requests for a login to such software, complete, as services send them. */
export const healthySoftwareRequests: typeof healthyPages = [
  ['https://idp.uni.example/module.php/saml/idp/singleSignOnService?SAMLRequest=fZE&RelayState=x', 'SimpleSAMLphp, version 2'],
  [
    'https://adfs.firm.example/adfs/ls/?wtrealm=urn%3Aportal&wa=wsignin1.0&wreply=https%3A%2F%2Fportal.firm.example%2Fsignin-wsfed&wctx=CfDJ8AbCdEf',
    'AD FS, asked by ASP.NET Core',
  ],
];

/** Its pages in the middle of a login, as people pass through them. */
export const healthySoftwareSteps: typeof healthyPages = [
  [
    'https://idp.uni.example/module.php/core/loginuserpass?AuthState=_0123456789abcdef0123456789abcdef0123456789',
    'SimpleSAMLphp, an id that nothing follows',
  ],
  ['https://idp.uni.example/simplesaml/module.php/core/loginuserpass.php?', 'SimpleSAMLphp, after a wrong password'],
];
