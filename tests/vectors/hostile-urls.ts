import { deflateSync } from 'fflate';
import { catalogue } from '../../src/catalogue/index.ts';

/** Names of parameters that carry other addresses. */
export const carriers = [
  ...new Set([
    ...[...catalogue.providers, ...catalogue.servers].flatMap(({ entries, interior }) =>
      [...entries, ...interior].flatMap((page) => [...(page.keys ?? []), ...(page.with ?? []).map((text) => text.split('=')[0] ?? '')]),
    ),
    ...['redirect_uri', 'RelayState', 'goto', 'next', 'TARGET', 'SAMLRequest', 'request', 'client_data', 'state', 'wct', 'AuthState'],
  ]),
];

const MEGABYTE = 1_000_000;
const bomb = encodeURIComponent(btoa(String.fromCharCode(...deflateSync(new Uint8Array(4_000_000)))));
const wrapped = (text: string, times: number): string =>
  Array.from({ length: times }).reduce<string>((inner) => encodeURIComponent(inner), text);

/** Addresses made to cost as much as they can. */
export const hostileUrls: readonly [what: string, url: string][] = [
  ['a query of a megabyte', `https://auth.login.nhs.uk/authorize?x=${'x'.repeat(MEGABYTE)}`],
  ['a query of a megabyte at a host that nobody knows', `https://weather.example/?a=b&state=${'x'.repeat(MEGABYTE)}`],
  ['half a million parameters', `https://auth.login.nhs.uk/authorize?${'a&'.repeat(MEGABYTE / 2)}`],
  ['a megabyte of percent signs', `https://cas.example.org/cas/login?service=${'%25'.repeat(MEGABYTE / 3)}`],
  ['a fragment of a megabyte', `https://sso.example.org/openam/XUI/#login/&goto=${'%2F'.repeat(MEGABYTE / 3)}`],
  ['a path of a megabyte', `https://sso.example.org/${'login/'.repeat(MEGABYTE / 6)}`],
  ['a path of telling segments', `https://sso.example.org/${'realms/profile/module.php/dex/'.repeat(80)}`],
  ['a deflate bomb', `https://idp.example.org/idp/profile/SAML2/Redirect/SSO?SAMLRequest=${bomb}`],
  ['URLs in URLs', `https://github.com/login?return_to=${wrapped('/login?return_to=/login?return_to=/x', 9)}`],
  [
    'the same in every carrier',
    `https://sso.example.org/login?${carriers.map((name) => `${name}=${encodeURIComponent('/login?next=/login?next=/')}`).join('&')}`,
  ],
  [
    'carriers full of carriers',
    `https://sso.example.org/?login_challenge=1&${['next', 'goto', 'return_to', 'RelayState'].map((name) => `${name}=${encodeURIComponent(`/?${carriers.map((inner) => `${inner}=${'%252F'.repeat(20)}`).join('&')}`)}`).join('&')}`,
  ],
  ['deep JSON', `https://oidc.account.gov.uk/authorize?request=x.${btoa('['.repeat(8000))}.x`],
  ['two megabytes', `https://auth.login.nhs.uk/authorize?x=${'x'.repeat(2 * MEGABYTE)}`],
  // Red team: each of its 8,000 parameters was set anew, in 273 seconds.
  ['8,000 parameters', `https://evil.example/?${Array.from({ length: 8000 }, (_, i) => `p${i}=${'v'.repeat(41)}`).join('&')}`],
  [
    '8,000 parameters of a login',
    `https://auth.login.nhs.uk/authorize?${Array.from({ length: 8000 }, (_, i) => `p${i}=${'v'.repeat(41)}`).join('&')}`,
  ],
  ['a host of 100 kB', `https://${'account.login.nhs.uk.'.repeat(5000)}example/`],
  ['a user name of a megabyte', `https://access.login.nhs.uk&${'A'.repeat(MEGABYTE)}@evil.example/`],
  ['a user name of a megabyte of escapes', `https://${'%6b'.repeat(MEGABYTE / 3)}@example.org/`],
  ['a host of many labels', `https://${'a.'.repeat(120)}example.org/login?next=/`],
];
