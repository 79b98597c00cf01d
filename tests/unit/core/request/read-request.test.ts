import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import type { LoginRequest } from '../../../../src/core/request/login-request.ts';
import { readRequest } from '../../../../src/core/request/read-request.ts';

const directory = createDirectory(catalogue);

function read(address: string): LoginRequest {
  const url = new URL(address);
  const login = directory.loginAt(url);
  if (!login) throw new Error(`${address} is no login`);
  return readRequest(url, login, directory.pageAt(login, url), directory);
}

const base64url = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const jwt = (claims: object): string => `eyJhbGciOiJSUzI1NiJ9.${base64url(JSON.stringify(claims))}.sig`;
const saml = (xml: string): string => encodeURIComponent(btoa(String.fromCharCode(...deflateSync(strToU8(xml)))));
const many = (text: string, times: number): string => (times === 0 ? text : many(encodeURIComponent(text), times - 1));

const PKB = 'https://my.patientsknowbest.com/auth';
const AUTHN =
  '<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" IssueInstant="2026-11-23T11:59:00Z" AssertionConsumerServiceURL="https://my.patientsknowbest.com/acs?a=1&amp;b=2"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">https://sp.example.org/metadata</saml:Issuer></samlp:AuthnRequest>';
/** msgpack { h, n, tid, cid } as Auth0 writes it. */
const auth0State = (cid: string): string =>
  base64url(`\x84\xa1h\xd9\x20${'H'.repeat(32)}\xa1n\xa5login\xa3tid\xa3abc\xa3cid${String.fromCharCode(0xa0 + cid.length)}${cid}`);

/** A page that leads on to an address of so many characters, which needs no decoding. */
const leadingTo = (characters: number): string =>
  `https://account.patientaccess.com/Account/Login?next=${`${PKB}/`.padEnd(characters, 'a')}`;

const services: readonly [carrier: string, url: string, service: string | undefined][] = [
  [
    'redirect_uri',
    `https://sso.example.org/realms/r/protocol/openid-connect/auth?client_id=x&redirect_uri=${encodeURIComponent(PKB)}`,
    'patients-know-best',
  ],
  [
    'redirect_uri, encoded three times',
    `https://sso.example.org/realms/r/protocol/openid-connect/auth?redirect_uri=${many(PKB, 3)}`,
    'patients-know-best',
  ],
  ['client_id', 'https://auth.login.nhs.uk/authorize?client_id=nhs-online', 'nhs-app'],
  ['client_id of a request object', `https://auth.login.nhs.uk/authorize?request=${jwt({ client_id: 'nhs-online' })}`, 'nhs-app'],
  [
    'redirect_uri of a request object',
    `https://oidc.account.gov.uk/authorize?client_id=c&request=${jwt({ redirect_uri: PKB })}`,
    'patients-know-best',
  ],
  ['wreply', `https://fs.acme.example/adfs/ls/?wa=wsignin1.0&wtrealm=urn%3Ax&wreply=${encodeURIComponent(PKB)}`, 'patients-know-best'],
  ['wtrealm that is an address', `https://fs.acme.example/adfs/ls/?wa=wsignin1.0&wtrealm=${encodeURIComponent(PKB)}`, 'patients-know-best'],
  [
    'wtrealm of Microsoft 365',
    'https://fs.acme.example/adfs/ls/?wa=wsignin1.0&wtrealm=urn%3afederation%3aMicrosoftOnline',
    'microsoft-365',
  ],
  [
    'wtrealm of Microsoft 365, at the NHS',
    'https://fs.nhs.net/adfs/ls/?wa=wsignin1.0&wtrealm=urn%3afederation%3aMicrosoftOnline',
    'nhsmail-mailbox',
  ],
  ['service', `https://cas.uni.example/cas/login?service=${encodeURIComponent(PKB)}`, 'patients-know-best'],
  ['TARGET of CAS', `https://cas.uni.example/cas/login?TARGET=${encodeURIComponent(PKB)}`, 'patients-know-best'],
  [
    'TARGET of SiteMinder',
    `https://login.acme.example/siteminderagent/forms/login.fcc?TARGET=-SM-${encodeURIComponent(PKB)}&SMQUERYDATA=x`,
    'patients-know-best',
  ],
  [
    'TARGET of SiteMinder, escaped its own way',
    'https://login.acme.example/siteminderagent/forms/login.fcc?TARGET=$SM$https$%3a$%2f$%2fmy%2epatientsknowbest%2ecom$%2fa',
    'patients-know-best',
  ],
  ['openid.return_to', `https://www.amazon.com/ap/signin?openid.return_to=${encodeURIComponent(PKB)}`, 'patients-know-best'],
  [
    'ReturnUrl',
    `https://account.patientaccess.com/Account/Login?ReturnUrl=${encodeURIComponent(`/connect/authorize/callback?client_id=pkce_patientaccess_web&redirect_uri=${encodeURIComponent('https://app.patientaccess.com/cb')}`)}`,
    'patient-access',
  ],
  [
    'client_id in ReturnUrl',
    `https://account.patientaccess.com/Account/Login?returnurl=${encodeURIComponent('/connect/authorize/callback?client_id=pkce_patientaccess_web')}`,
    'patient-access',
  ],
  [
    'goto in the fragment',
    `https://am.acme.example/openam/XUI/?realm=/#login/&goto=${encodeURIComponent(`https://am.acme.example/openam/oauth2/authorize?redirect_uri=${encodeURIComponent(PKB)}`)}`,
    'patients-know-best',
  ],
  [
    'return_to',
    `https://github.com/login?return_to=${encodeURIComponent(`/login/oauth/authorize?redirect_uri=${encodeURIComponent(PKB)}`)}`,
    'patients-know-best',
  ],
  [
    'session_redirect',
    `https://www.linkedin.com/uas/login?session_redirect=${encodeURIComponent(`/oauth/v2/authorization?redirect_uri=${encodeURIComponent(PKB)}`)}`,
    'patients-know-best',
  ],
  [
    'next in next in next',
    `https://www.facebook.com/login.php?skip_api_login=1&signed_next=1&next=${encodeURIComponent(`/login?next=${encodeURIComponent(`/dialog/oauth?redirect_uri=${encodeURIComponent(PKB)}`)}`)}`,
    'patients-know-best',
  ],
  [
    'Keycloak client_data',
    `https://sso.example.org/realms/r/login-actions/authenticate?tab_id=t&client_data=${base64url(JSON.stringify({ ru: PKB, rt: 'code', st: 's' }))}`,
    'patients-know-best',
  ],
  [
    'a whole request of its own host, in a parameter that nobody knows',
    `https://account.patientaccess.com/Account/Login?then=${encodeURIComponent(`/connect/authorize/callback?client_id=x&response_type=code&redirect_uri=${encodeURIComponent(PKB)}`)}`,
    'patients-know-best',
  ],
  ['a page of 8192 characters that it leads on to', leadingTo(8192), 'patients-know-best'],
  ['a longer one', leadingTo(8193), undefined],
  [
    'SimpleSAMLphp AuthState',
    `https://ssp.example.org/module.php/core/loginuserpass.php?AuthState=${encodeURIComponent(`_0a:https://ssp.example.org/saml2/idp/SSOService.php?spentityid=${encodeURIComponent(PKB)}&RelayState=x&cookieTime=1`)}`,
    'patients-know-best',
  ],
  ['SAML ACS', `https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?SAMLRequest=${saml(AUTHN)}`, 'patients-know-best'],
  [
    'Oracle rh and ru',
    'https://oam.acme.example/oam/server/obrareq.cgi?wh%3DIAM%20rh%3Dhttps%3A%2F%2Fmy.patientsknowbest.com%20ru%3D%252Fauth',
    'patients-know-best',
  ],
  ['Oracle rh alone', 'https://oam.acme.example/oam/server/obrareq.cgi?rh%3Dhttps%3A%2F%2Fmy.patientsknowbest.com', 'patients-know-best'],
  [
    'nobody that is catalogued',
    'https://sso.example.org/realms/r/protocol/openid-connect/auth?client_id=x&redirect_uri=https%3A%2F%2Fapp.example.org',
    undefined,
  ],
  [
    'a name inside another host',
    'https://sso.example.org/realms/r/protocol/openid-connect/auth?redirect_uri=https%3A%2F%2Fmy.patientsknowbest.com.evil.example',
    undefined,
  ],
  [
    'a name as userinfo',
    'https://sso.example.org/realms/r/protocol/openid-connect/auth?redirect_uri=https%3A%2F%2Fmy.patientsknowbest.com%40evil.example',
    undefined,
  ],
  [
    'a script',
    'https://sso.example.org/realms/r/protocol/openid-connect/auth?redirect_uri=javascript%3A%2F%2Fmy.patientsknowbest.com',
    undefined,
  ],
];
/** A stranger writes the whole address: what they cannot change is where the answer goes. */
const EVIL = encodeURIComponent('https://evil.example/cb');
const FAMOUS = encodeURIComponent('https://www.nhsapp.service.nhs.uk/');
const OUTLOOK = encodeURIComponent('https://outlook.office.com/');
const MICROSOFT = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?response_type=code&scope=openid';
const NHS = 'https://auth.login.nhs.uk/authorize?response_type=code&scope=openid&state=s&nonce=n';

const ADFS = 'https://fs.acme.example/adfs/ls/?wa=wsignin1.0&wtrealm=urn%3Ax&wctx=x';

const strangers: readonly [how: string, url: string][] = [
  ['next, beside an answer of theirs', `${MICROSOFT}&client_id=x&redirect_uri=${EVIL}&next=${OUTLOOK}`],
  ['continue, beside an answer of theirs', `${NHS}&client_id=x&redirect_uri=${EVIL}&continue=${FAMOUS}`],
  ['a client of somebody famous, beside an answer of theirs', `${NHS}&client_id=nhs-online&redirect_uri=${EVIL}`],
  ['next, beside a client of theirs', `${MICROSOFT}&client_id=x&next=${OUTLOOK}`],
  ['the answer of another protocol', `${MICROSOFT}&client_id=x&wreply=${OUTLOOK}&service=${OUTLOOK}&wtrealm=${OUTLOOK}`],
  ["Keycloak's data beside a request of another protocol", `${ADFS}&client_data=${base64url(JSON.stringify({ ru: PKB }))}`],
  ["Auth0's state beside such a one", `${ADFS.replace('wtrealm=urn%3Ax&', '')}&state=${auth0State('https://my.patientsknowbest.com')}`],
  ['`return` of a page on which people choose, beside such a one', `${ADFS}&entityID=x&return=${encodeURIComponent(PKB)}`],
  [
    "a whole request of another host's, in a parameter that nobody knows",
    `https://account.patientaccess.com/Account/Login?then=${encodeURIComponent(`https://evil.example/authorize?client_id=x&response_type=code&redirect_uri=${encodeURIComponent(PKB)}`)}`,
  ],
  ['a second answer', `${NHS}&client_id=x&redirect_uri=${FAMOUS}&redirect_uri=${EVIL}`],
  [
    'an answer beside a request object',
    `${NHS}&client_id=x&request=${jwt({ client_id: 'x', redirect_uri: 'https://evil.example/cb' })}&redirect_uri=${FAMOUS}`,
  ],
  ['an answer beside an object that nobody can read', `${NHS}&client_id=x&request=abc&redirect_uri=${FAMOUS}`],
  ['an answer beside a request that was pushed', `${NHS}&client_id=x&request_uri=urn%3Ax&redirect_uri=${FAMOUS}`],
  ['an answer that is an app', `${NHS}&client_id=x&redirect_uri=evil.app%3A%2Fcb&next=${FAMOUS}`],
  ['an answer that is no address', `${NHS}&client_id=nhs-online&redirect_uri=%2F%2Fevil.example%2Fcb`],
  [
    'RelayState, beside a request of theirs',
    `https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?SAMLRequest=${saml(AUTHN.replaceAll('my.patientsknowbest.com', 'evil.example'))}&RelayState=${FAMOUS}`,
  ],
  [
    'RelayState, beside a request that nobody can read',
    `https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?SAMLRequest=x&RelayState=${FAMOUS}`,
  ],
  [
    'wtrealm, beside an answer of theirs',
    `https://fs.acme.example/adfs/ls/?wa=wsignin1.0&wtrealm=${encodeURIComponent('urn:federation:MicrosoftOnline')}&wreply=${EVIL}`,
  ],
  [
    'next, beside a whole request in goto',
    `https://account.patientaccess.com/Account/Login?next=${FAMOUS}&ReturnUrl=${encodeURIComponent(`/connect/authorize/callback?client_id=x&redirect_uri=${EVIL}`)}`,
  ],
  ['two places', `https://github.com/login?return_to=${FAMOUS}&continue=${EVIL}`],
];
test.for(strangers)('a stranger names nobody by %s', ([, url]) => {
  expect(read(url).service).toBeUndefined();
});

test.for(services)('%s names the service', ([, url, service]) => {
  expect(read(url).service?.id).toBe(service);
});

test('of requests in requests five pages are opened, and no more: an address has an end', () => {
  const nested = (pages: number): string =>
    pages === 0
      ? `/login/oauth/authorize?redirect_uri=${encodeURIComponent(PKB)}`
      : `/login?return_to=${encodeURIComponent(nested(pages - 1))}`;
  expect(read(`https://github.com${nested(5)}`).service?.id).toBe('patients-know-best');
  expect(read(`https://github.com${nested(6)}`).service).toBeUndefined();
});

test('a service that is not catalogued is a hint: its origin, never a door', () => {
  const request = read(
    `https://sso.example.org/realms/r/protocol/openid-connect/auth?client_id=app&redirect_uri=${encodeURIComponent('https://app.example.org:8443/cb?x=1')}`,
  );
  expect(request).toMatchObject({
    protocol: 'oauth',
    origin: 'https://app.example.org:8443',
    client: 'app',
  });
  expect(request.service).toBeUndefined();
});

test('of a page that carries a request the request is read, and not what stands beside it', () => {
  const request = '/oauth/start?client_id=app&response_type=code&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb';
  const page = `https://id.acme.com/login?client_id=nhs-online&redirect_uri=${FAMOUS}&then=${encodeURIComponent(request)}`;
  expect(read(page)).toMatchObject({ protocol: 'oauth', origin: 'https://app.acme.com', client: 'app', service: undefined });
});

test('where people choose their organisation, who asks is whom `return` leads back to; `return` alone is any page', () => {
  const back = encodeURIComponent('https://moodle.uni.example/Shibboleth.sso/Login?SAMLDS=1&target=ss%3Amem%3A4f1c');
  const choice = `https://wayfinder.openathens.net/?return=${back}`;
  expect(read(`${choice}&entityID=${encodeURIComponent('https://sp.uni.example/shibboleth')}`)).toMatchObject({
    origin: 'https://moodle.uni.example',
  });
  expect(read(choice).origin).toBeUndefined();
  expect(read(`${choice}&entityID=x&return=${EVIL}`).origin).toBeUndefined();
  expect(read(`https://wayfinder.openathens.net/?entityID=x&return=${encodeURIComponent(PKB)}`).service?.id).toBe('patients-know-best');
});

test('the client of Auth0 is read out of its state', () => {
  expect(read(`https://login.acme.example/u/login?state=${auth0State('abcDEF')}`).client).toBe('abcDEF');
});

const BROKEN: readonly [what: string, url: string][] = [
  ['a request object that is none', 'https://auth.login.nhs.uk/authorize?request=a.b.c'],
  ['a request object of a list', `https://auth.login.nhs.uk/authorize?request=x.${base64url('[1]')}.x`],
  ['a SAMLRequest that is no base64', 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?SAMLRequest=%00%00'],
  ['a SAMLRequest that does not inflate', 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZE'],
  ['percent signs that encode nothing', 'https://cas.uni.example/cas/login?service=%25%25zz'],
  ['client_data that is no JSON', 'https://sso.example.org/realms/r/login-actions/authenticate?client_data=abc'],
  ['a state that is no msgpack', 'https://login.acme.example/u/login?state=hKFo'],
  ['a state cut in the middle', `https://login.acme.example/u/login?state=${auth0State('abcDEF').slice(0, 60)}`],
];
test.for(BROKEN)('%s is nothing to read', ([, url]) => {
  expect(read(url).service).toBeUndefined();
});
