import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { askedSite, loginSite, siteById } from '../../../src/core/login-site.ts';

const directory = createDirectory(catalogue);

const cases: readonly [url: string, start: string | undefined, because: string][] = [
  [
    'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
    'https://uni.example/',
    'a university runs it at its own domain',
  ],
  [
    'https://sso.dept.uni.ac.uk/auth/realms/x/login-actions/authenticate?session_code=1&execution=2',
    'https://uni.ac.uk/',
    'the part that was registered',
  ],
  [
    'https://acme.okta.com/login/login.htm?fromURI=%2Foauth2%2Fv1%2Fauthorize%2Fredirect%3Fokta_key%3Da',
    'https://acme.okta.com/',
    'a customer’s own page at the maker’s domain',
  ],
  [
    'https://acme.okta.com./realms/a/login-actions/authenticate?session_code=1&execution=2',
    'https://acme.okta.com/',
    'with the dot of the root it is no maker’s front page either',
  ],
  [
    'https://sso.uni.example./auth/realms/x/login-actions/authenticate?session_code=1&execution=2',
    'https://uni.example/',
    'the dot of the root is not kept',
  ],
  [
    'https://acme.eu.auth0.com/u/login?state=hKFo2SBEVU1NWWhEVU1NWWhEVU1NWWhEVU1NWWhEVU1NWWgwMKFur3VuaXZlcnNhbC1sb2dpbqN0aWTZIERVTU1ZdGlkRFVNTVl0aWREVU1NWXRpZERVTU1ZdGkwo2NpZNkgRFVNTVljaWREVU1NWWNpZERVTU1ZY2lkRFVNTVljaTA',
    undefined,
    'the maker’s front page helps nobody',
  ],
  ['https://auth0.com/u/device/x?state=x', undefined, 'the maker’s own host: its front page helps nobody either'],
  [
    'https://acme.auth.eu-west-1.amazoncognito.com/login?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&state=s1',
    undefined,
    'a customer of a maker whose domain is a public suffix',
  ],
  [
    'https://acme.freshdesk.com/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
    'https://acme.freshdesk.com/',
    'a customer of a platform: what lies above is the platform’s',
  ],
  [
    'https://acme.brightspace.com/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
    'https://acme.brightspace.com/',
    'a school at a platform of learning: not the maker’s front page',
  ],
  ['https://acme.hosted.panopto.com/adfs/ls?SAMLRequest=x', 'https://acme.hosted.panopto.com/', 'however deep the platform has put it'],
  ['https://idp.feide.no/simplesaml/saml2/idp/SSOService.php?SAMLRequest=x', undefined, 'the operator of a federation is nobody’s wish'],
  ['https://engine.surfconext.nl/authentication/idp/single-sign-on?SAMLRequest=x', undefined, 'another'],
  ['https://sso.jumpcloud.com/saml2/app?SAMLRequest=x', undefined, 'a maker whose software has no shape of its own'],
  ['https://acme.accounts.ondemand.com/saml2/idp/sso?SAMLRequest=x', undefined, 'another'],
  [
    'https://school.instructure.com/login/oauth2/auth?client_id=x&response_type=code',
    'https://school.instructure.com/',
    'the application itself, at a customer’s host',
  ],
  ['https://school.instructure.com/adfs/ls?SAMLRequest=x', 'https://school.instructure.com/', 'in whatever language the page asks'],
  ['https://www.instructure.com/adfs/ls?SAMLRequest=x', undefined, 'its maker’s front page helps nobody'],
  ['https://login.acme.myworkday.com/cas/login?execution=e1s1', undefined, 'and there, too, a host that is nothing but the login'],
  ['https://idp.example/cas/login?execution=e1s1', undefined, 'the domain is nothing but the login'],
  ['https://192.0.2.1/cas/login?execution=e1s1', undefined, 'an address is nobody’s domain'],
  [
    'https://moodle.uni.example/auth/oauth2/login.php?id=2&sesskey=a1b2c3d4e5',
    'https://moodle.uni.example/',
    'the software is the application itself',
  ],
  ['https://acme.onelogin.com/login2?return=eyJ', 'https://acme.onelogin.com/', 'a customer’s own portal at a provider'],
  [
    'https://acme.my.salesforce.com/setup/secur/RemoteAccessAuthorizationPage.apexp?source=x',
    'https://acme.my.salesforce.com/',
    'a customer’s own door, whose people cannot sign in at the one for all',
  ],
  ['https://app.onelogin.com/login2?return=eyJ', undefined, 'a host of the provider’s own'],
  ['https://access.login.nhs.uk/', undefined, 'a provider has services of its own'],
];

test.for(cases)('%s leads to %s: %s', ([address, start]) => {
  const login = directory.loginAt(new URL(address));
  expect(login).toBeDefined();
  expect(login && loginSite(login, directory)?.start).toBe(start);
});

const ASK = '/realms/main/protocol/openid-connect/auth?client_id=x&response_type=code';

const asking: readonly [login: string, origin: string, start: string | undefined, because: string][] = [
  [`https://sso.college.example${ASK}`, 'https://auth.college.example', undefined, 'another login of the same organisation'],
  [`https://sso.college.example${ASK}`, 'https://wiki.college.example:8443', undefined, 'behind a port there is another server'],
  [`https://sso.college.example${ASK}`, 'https://account.college.example', 'https://account.college.example/', 'where accounts are kept'],
  [`https://sso.college.example${ASK}`, 'https://wiki.college.example', 'https://wiki.college.example/', 'of the same organisation'],
  [
    `https://hub.college.example${ASK}`,
    'https://hub.college.example',
    'https://hub.college.example/',
    'the service lives where its login does',
  ],
  [`https://sso.college.example${ASK}`, 'https://wiki.example', undefined, 'somebody else'],
  [`https://sso.college.example${ASK}`, 'http://wiki.college.example', undefined, 'not encrypted'],
  [
    'https://acme.okta.com/oauth2/v1/authorize?client_id=x&response_type=code',
    'https://other.okta.com',
    undefined,
    'another customer of the same maker',
  ],
  [
    'https://okta.com/oauth2/v1/authorize?client_id=x&response_type=code',
    'https://evil.okta.com',
    undefined,
    'a customer, of the maker itself',
  ],
  [`https://acme.my.site.com${ASK}`, 'https://evil.my.site.com', undefined, 'another customer of a platform'],
  [`https://public-api.wordpress.com${ASK}`, 'https://evil.wordpress.com', undefined, 'anybody’s blog'],
  [`https://sso.github.io${ASK}`, 'https://evil.github.io', undefined, 'a public suffix of the private part'],
  [`https://sso.service.gov.uk${ASK}`, 'https://other.service.gov.uk', undefined, 'a public suffix'],
];

test.for(asking)('a request at %s for %s leads to %s: %s', ([address, origin, start]) => {
  const login = directory.loginAt(new URL(address)) ?? expect.fail();
  const site = askedSite(origin, login, directory);
  expect(site?.start).toBe(start);
  if (site) expect(siteById(site.id, login, directory)).toEqual(site);
});

test('an id names no site of somebody else', () => {
  const login = directory.loginAt(new URL(`https://sso.college.example${ASK}`)) ?? expect.fail();
  const ids = [
    'site:evil.example',
    'site:wiki.college.example@evil.example',
    'site:wiki.college.example/../',
    'site:',
    'site:evil.example#.college.example',
  ];
  for (const id of ids) expect(siteById(id, login, directory)?.start ?? '', id).not.toMatch(/evil|@|\.\./);
});
