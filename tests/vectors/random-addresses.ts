/** Numbers between 0 and 1 that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Random = () => number;

export function oneOf<T>(all: readonly [T, ...T[]], random: Random): T {
  return all[Math.floor(random() * all.length)] ?? all[0];
}

const HOSTS = [
  'access.login.nhs.uk',
  'auth.login.nhs.uk',
  'www.nhsapp.service.nhs.uk',
  'accounts.google.com',
  'login.microsoftonline.com',
  'fs.nhs.net',
  'idp.uni.example',
  'weather.example',
  'account.login.nhs.uk.evil.example',
  'nhs-login-verify.com',
  'paypal-fans.example',
  'paypal-login.com',
  'xn--access-login-nhs-uk.example',
  '192.0.2.7',
  '[::1]',
  'access.login.nhs.uk.',
  'access.login.nhs.u%6b',
] as const;

const PATHS = [
  '/',
  '/enter-email',
  '/authorize',
  '/o/oauth2/v2/auth',
  '/adfs/ls/',
  '/idp/profile/SAML2/Redirect/SSO',
  '/cas/login',
  '/login',
  '',
] as const;

const QUERIES = [
  '',
  '?client_id=a&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2Fauth-return&state=s&nonce=n',
  '?client_id=a&response_type=code&scope=openid&redirect_uri=https://www.patientacess.com/cb',
  '?client_id=a&response_type=code&scope=openid&redirect_uri=https://account.login.nhs.uk.evil.example/cb',
  '?scope=openid&response_type=code',
  '?SAMLRequest=fZ&RelayState=x',
  '?execution=e1s1',
  '?wa=wsignin1.0&wct=2020-01-01T00:00:00Z',
] as const;

const USERS = ['', '', '', 'bob@', 'access.login.nhs.uk@', 'access.login.nhs.u%6b&%E0', 'www.paypal.com:x@', 'a&b@'] as const;

const FILLERS = ['x', 'A', '%41', '%E0', 'é', '&a=b', '=', '/', 'a.', '@'] as const;

/**
 * An address of this length, give or take the host and what makes it one: padded in its user information, host, path, query or fragment, with escapes,
 * many parameters and long names.
 */
export function randomAddress(length: number, random: Random): string {
  const scheme = random() < 0.9 ? 'https://' : 'http://';
  let user: string = oneOf(USERS, random);
  let host: string = oneOf(HOSTS, random);
  let path: string = oneOf(PATHS, random);
  let query: string = oneOf(QUERIES, random);
  let hash = random() < 0.2 ? '#/login?goto=x' : '';
  const missing = Math.max(0, length - scheme.length - user.length - host.length - path.length - query.length - hash.length);
  const filler = oneOf(FILLERS, random);
  const padding = filler.repeat(Math.ceil(missing / filler.length)).slice(0, missing);
  const place = random();
  if (place < 0.15) user = `${user.replace('@', '')}${padding.replaceAll(/[/@?#]/g, 'u')}@`;
  else if (place < 0.25) host = `${padding.replaceAll(/[^a-z.]/gi, 'h')}${host}`;
  else if (place < 0.35) path = `${path || '/'}${padding}`;
  else if (place < 0.85) query = `${query || '?a=b'}&state=${padding}`;
  else if (place < 0.95) query = `?${'p=v&'.repeat(missing / 4)}${query.slice(1)}`;
  else hash = `#${padding}`;
  return scheme + user + host + path + query + hash;
}

/** A length between one character and two million, each order of magnitude as likely as the others. */
export function randomLength(random: Random, longest = 2_000_000): number {
  return Math.floor(Math.exp(random() * Math.log(longest)));
}
