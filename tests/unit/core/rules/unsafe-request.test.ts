import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory, type Directory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import type { Arrival } from '../../../../src/core/navigation.ts';
import { severityOf } from '../../../../src/core/severity.ts';
import { SERVICE, visit } from '../../../vectors/navigations/visit.ts';

const [brand] = [
  {
    id: 'nhs',
    name: 'NHS',
    hosts: ['www.nhs.uk'],
    owns: ['nhs.uk'],
    words: ['nhs'],
    strength: 'strong',
    services: ['nhs-app'],
    start: 'https://www.nhs.uk/',
    source: [{ title: 'test', checked: '2026-11-23' }],
  } as const,
];

/** The engine of resemblance is not what is tested here: one host is an impostor. */
const directory: Directory = {
  ...createDirectory({ ...catalogue, brands: [] }),
  resembles: (url) =>
    url.hostname === 'www.nhs.uk.evil.example'
      ? { imitates: brand, original: 'www.nhs.uk', technique: 'embedded', certainty: 'certain', differences: [] }
      : undefined,
};

const google = (target: string): string =>
  `https://accounts.google.com/o/oauth2/v2/auth?client_id=x&response_type=code&scope=x&redirect_uri=${encodeURIComponent(target)}`;
const keycloak = (target: string): string =>
  `https://sso.acme.org/realms/r/protocol/openid-connect/auth?client_id=x&response_type=code&redirect_uri=${encodeURIComponent(target)}`;

const cases: readonly [url: string, flaw: string | undefined, because: string][] = [
  [google('https://app.acme.org/cb'), undefined, 'as it should be'],
  [google('http://app.acme.org/cb'), 'answer-over-http', 'somebody who is on the line gets the answer'],
  [google('http://localhost:3000/cb'), undefined, 'loopback (RFC 8252 7.3)'],
  [google('http://127.0.0.1:51004/'), undefined, 'loopback'],
  [google('http://[::1]:51004/'), undefined, 'loopback'],
  [google('http://localhost.acme.org/cb'), 'answer-over-http', 'not loopback, for all its name'],
  [google('http://127.0.0.1.acme.org/cb'), 'answer-over-http', 'not loopback, for all its name'],
  [google('http://10.1.2.3/cb'), undefined, 'inside a private network'],
  [google('http://app.test/cb'), undefined, 'a name for tests (RFC 6761)'],
  [google('http://accounts.google.com/'), undefined, "the login's own host"],
  [google('http://www.google.com/'), undefined, "the login's own registrant"],
  [google('http://google.com.acme.org/'), 'answer-over-http', 'neither, for all its name'],
  [
    'https://www.amazon.co.uk/ap/signin?openid.mode=checkid_setup&openid.return_to=http%3A%2F%2Fwww.amazon.co.uk%2Fgp%2Fyourstore%2Fhome',
    undefined,
    'a shop that signs people in for itself',
  ],
  [
    'https://acme.my.salesforce.com/services/oauth2/authorize?client_id=x&response_type=code&redirect_uri=http%3A%2F%2Fevil.my.salesforce.com%2Fcb',
    'answer-over-http',
    'below one domain, and another customer',
  ],
  [google('com.acme.app:/cb'), undefined, "an app's own scheme (RFC 8252 7.1)"],
  [google('urn:ietf:wg:oauth:2.0:oob'), undefined, 'out of band'],
  [google('javascript:alert(1)'), 'answer-to-script', 'runs in the login'],
  [google('data:text/html,x'), 'answer-to-script', 'a page of the attacker'],
  [google('https://user:pass@app.acme.org/cb'), 'answer-with-userinfo', 'hides the host'],
  [google('https://www.nhs.uk.evil.example/cb'), 'answer-to-impostor', 'an impostor would be signed in'],
  [keycloak('http://app.acme.org/cb'), undefined, "software at an unknown host is often a company's own"],
  [keycloak('javascript:alert(1)'), 'answer-to-script', 'at any host'],
  [keycloak('https://www.nhs.uk.evil.example/cb'), 'answer-to-impostor', 'at any host'],
  ['https://auth.sandpit.signin.nhs.uk/authorize?redirect_uri=http%3A%2F%2Fapp.acme.org', undefined, 'a place to try things out'],
  [
    'https://github.com/login?return_to=%2Flogin%2Foauth%2Fauthorize%3Fredirect_uri%3Djavascript%253Aalert(1)',
    'answer-to-script',
    'inside the request that is folded in',
  ],
  ['https://www.linkedin.com/feed/?redirect_uri=http%3A%2F%2Fapp.acme.org', undefined, 'no login request'],
];

test.for(cases)('%s: %s, %s', ([url, flaw]) => {
  for (const arrival of ['link', 'redirect'] satisfies Arrival[]) {
    const verdict = judge(visit(url, arrival, { from: SERVICE, requested: SERVICE }), directory);
    expect(verdict.kind === 'unsafe-request' ? verdict.flaw.kind : undefined).toBe(flaw);
    if (verdict.kind === 'unsafe-request') expect(severityOf(verdict)).toBe(flaw === 'answer-to-impostor' ? 'stop' : 'caution');
  }
});

const EVIL = encodeURIComponent('https://www.nhs.uk.evil.example/cb');
const HONEST = encodeURIComponent('https://portal.uni.edu/cb');
const jwt = (claims: object): string => `eyJhbGciOiJub25lIn0.${btoa(JSON.stringify(claims)).replaceAll('=', '')}.`;
const toEvil = jwt({ redirect_uri: 'https://www.nhs.uk.evil.example/cb' });
const saml = (consumer: string): string =>
  encodeURIComponent(
    btoa(`<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" AssertionConsumerServiceURL="${consumer}"/>`),
  );
const CAS = 'https://cas.uni.edu/cas/login';
const ENTRA = 'https://login.microsoftonline.com/common';
const NHS_REQUEST = 'https://auth.login.nhs.uk/authorize?client_id=x&response_type=code&scope=openid&state=s&nonce=n';

/** Somebody who writes an address may put anything beside what counts: it clears nothing. */
const decoys: readonly [how: string, url: string][] = [
  ['CAS, a redirect_uri beside it', `${CAS}?service=${EVIL}&redirect_uri=${HONEST}`],
  ['CAS, a redirect_uri before it', `${CAS}?redirect_uri=${HONEST}&service=${EVIL}`],
  ['CAS, an honest service first', `${CAS}?service=${HONEST}&service=${EVIL}`],
  [
    'WS-Federation, a redirect_uri and a service beside it',
    `${ENTRA}/wsfed?wa=wsignin1.0&wtrealm=urn%3Ax&wreply=${EVIL}&redirect_uri=${HONEST}&service=${HONEST}`,
  ],
  ['a request object, an honest redirect_uri beside it', `${google('https://portal.uni.edu/cb')}&request=${toEvil}`],
  [
    'a redirect_uri, an honest object beside it',
    `${NHS_REQUEST}&redirect_uri=${EVIL}&request=${jwt({ redirect_uri: 'https://portal.uni.edu/' })}`,
  ],
  ['a redirect_uri, an object beside it that nobody can read', `${NHS_REQUEST}&redirect_uri=${EVIL}&request=x`],
  ['a redirect_uri, a request_uri beside it', `${NHS_REQUEST}&redirect_uri=${EVIL}&request_uri=urn%3Ax`],
  ['two redirect_uri, the honest one first (RFC 6749 3.1)', `${NHS_REQUEST}&redirect_uri=${HONEST}&redirect_uri=${EVIL}`],
  ['two redirect_uri, the honest one last', `${NHS_REQUEST}&redirect_uri=${EVIL}&redirect_uri=${HONEST}`],
  ['one over http before it', `${NHS_REQUEST}&redirect_uri=http%3A%2F%2Fapp.acme.org&redirect_uri=${EVIL}`],
  [
    'SAML, a redirect_uri beside it',
    `https://idp.uni.edu/idp/profile/SAML2/Redirect/SSO?SAMLRequest=${saml('https://www.nhs.uk.evil.example/acs')}&redirect_uri=${HONEST}`,
  ],
  [
    "Shibboleth's unsolicited sign-on",
    `https://idp.uni.edu/idp/profile/SAML2/Unsolicited/SSO?providerId=x&shire=${EVIL}&redirect_uri=${HONEST}`,
  ],
  ['OpenID 2.0', `https://www.amazon.co.uk/ap/signin?openid.mode=checkid_setup&openid.return_to=${EVIL}&redirect_uri=${HONEST}`],
  [
    'a page that carries a request, a redirect_uri of its own beside it',
    `https://github.com/login?redirect_uri=${HONEST}&return_to=${encodeURIComponent(`/login/oauth/authorize?client_id=x&redirect_uri=${EVIL}`)}`,
  ],
  [
    'a page that carries two requests, the honest one first',
    `https://github.com/login?client_id=x${[HONEST, EVIL].map((answer) => `&return_to=${encodeURIComponent(`/login/oauth/authorize?client_id=x&redirect_uri=${answer}`)}`).join('')}`,
  ],
  [
    'so many that nobody looks at each',
    `https://github.com/login?client_id=x${`&return_to=${encodeURIComponent(`/login/oauth/authorize?client_id=x&redirect_uri=${HONEST}`)}`.repeat(50)}&return_to=${encodeURIComponent(`/login/oauth/authorize?client_id=x&redirect_uri=${EVIL}`)}`,
  ],
  [
    'a page that is known by two parameters, and the request in a third, without a state',
    `https://www.facebook.com/login.php?skip_api_login=1&signed_next=1&next=${encodeURIComponent(`https://www.facebook.com/dialog/oauth?app_id=1&redirect_uri=${EVIL}`)}`,
  ],
  [
    'a request behind the form of IdentityServer',
    `https://id.acme.com/connect/authorize/callback?client_id=web&response_type=code&redirect_uri=${EVIL}`,
  ],
  [
    "Keycloak's own path, with the parameters of another make beside it",
    `https://idp.acme.com/realms/r/protocol/openid-connect/auth?client_id=a&response_type=code&redirect_uri=${EVIL}&sso=bm9uY2U9YWJjJnJldHVybg&sig=${'a'.repeat(64)}&sessionDataKey=1`,
  ],
];
test.for(decoys)('no decoy clears an answer to an impostor: %s', ([, url]) => {
  expect(judge(visit(url, 'redirect', { from: SERVICE, requested: SERVICE }), directory)).toMatchObject({
    kind: 'unsafe-request',
    flaw: { kind: 'answer-to-impostor' },
  });
});

/** What a page does not read is no answer: nobody is accused for it. */
const ignored: readonly [how: string, url: string][] = [
  ['a page in the middle of a login', `https://access.login.nhs.uk/enter-email?redirect_uri=${EVIL}`],
  [
    'the same, with a whole request in a parameter of no meaning',
    `https://access.login.nhs.uk/enter-email?next=${encodeURIComponent(`${NHS_REQUEST}&redirect_uri=${EVIL}`)}`,
  ],
  [
    'a complete request, the answer of another protocol beside it',
    `${ENTRA}/oauth2/v2.0/authorize?client_id=x&response_type=code&scope=openid&service=${EVIL}`,
  ],
  [
    'the same, of every other protocol',
    `${NHS_REQUEST}&redirect_uri=${HONEST}&service=${EVIL}&wreply=${EVIL}&openid.return_to=${EVIL}&shire=${EVIL}&next=${EVIL}`,
  ],
  ['CAS, a redirect_uri', `${CAS}?service=${HONEST}&redirect_uri=${EVIL}`],
  ["a sign-in in nobody's language", `https://www.tax.service.gov.uk/bas-gateway/sign-in?redirect_uri=${EVIL}`],
  [
    "Keycloak's note, at an entry of somebody else",
    `${google('https://portal.uni.edu/cb')}&client_data=${btoa('{"ru":"https://www.nhs.uk.evil.example/"}').replaceAll('=', '')}`,
  ],
];
test.for(ignored)('nobody is accused for what no login reads: %s', ([, url]) => {
  expect(directory.loginAt(new URL(url))).toBeDefined();
  expect(judge(visit(url, 'redirect', { from: SERVICE, requested: SERVICE }), directory).kind).not.toBe('unsafe-request');
});

const madeUp: readonly [how: string, query: string][] = [
  ['OAuth', `client_id=a&response_type=code&redirect_uri=${EVIL}`],
  ['WS-Federation', `wa=wsignin1.0&wtrealm=a&wreply=${EVIL}`],
  ['a request in a parameter', `next=${encodeURIComponent(`/oauth/authorize?client_id=a&response_type=code&redirect_uri=${EVIL}`)}`],
  ['a script', 'client_id=a&response_type=code&redirect_uri=javascript:alert(1)'],
];
test.for(madeUp)('an honest page is not stopped for what a stranger wrote behind its address: %s', ([, query]) => {
  for (const site of ['https://www.bbc.co.uk/', 'https://www.gov.uk/news', 'https://shop.example/cart']) {
    const url = `${site}?${query}`;
    expect(judge(visit(url, 'link', { from: 'https://evil.example/' }), directory).kind, site).not.toBe('unsafe-request');
    expect(judge(visit(url, 'redirect', { requested: 'https://evil.example/go' }), directory).kind, site).not.toBe('unsafe-request');
  }
});

const overHttp: readonly [url: string, kind: string, because: string][] = [
  ['http://access.login.nhs.uk/enter-email', 'insecure', 'a password would be read on the way'],
  ['http://auth.login.nhs.uk/authorize', 'insecure', 'so would a request'],
  ['http://access.login.nhs.uk/privacy', 'unrelated', 'nothing is typed there, and anybody on the line may have written it'],
  ['http://help.login.nhs.uk/', 'unrelated', 'the same'],
  ['http://github.com/acme/repo', 'unrelated', 'the rest of a website: sent on to https'],
  ['http://access.sandpit.signin.nhs.uk/anything', 'unrelated', 'a place to try things out'],
  ['http://sso.acme.org/realms/r/account', 'unrelated', 'who runs it is not known'],
];
test.for(overHttp)('%s is %s: %s', ([url, kind]) => {
  expect(judge(visit(url, 'link', { from: SERVICE, requested: SERVICE }), directory).kind).toBe(kind);
});

test.for(['https://www.facebook.com/', 'https://help.login.nhs.uk/'])(
  'of %s nobody says that it is real where the browser refused its certificate',
  (url) => {
    expect(judge(visit(url, 'link'), directory).kind).toBe('official');
    expect(judge({ ...visit(url, 'link'), failure: 'certificate' }, directory).kind).toBe('unrelated');
  },
);

const vouched: readonly [url: string, isGenuine: true | undefined, because: string][] = [
  [google('javascript:alert(1)'), true, 'the provider’s own host'],
  [keycloak('javascript:alert(1)'), undefined, 'software at anybody’s host'],
  [
    `https://evil.my.salesforce.com/services/oauth2/authorize?client_id=x&response_type=code&redirect_uri=javascript%3Aalert(1)`,
    undefined,
    'a customer’s host',
  ],
];
test.for(vouched)('%s is told to be real: %s, as it is %s', ([url, isGenuine]) => {
  const verdict = judge(visit(url, 'link'), directory);
  expect(verdict).toMatchObject({ kind: 'unsafe-request', flaw: { kind: 'answer-to-script' } });
  expect('isGenuine' in verdict ? verdict.isGenuine : undefined).toBe(isGenuine);
});
