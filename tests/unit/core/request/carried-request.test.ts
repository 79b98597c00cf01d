import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import { ARRIVALS } from '../../../../src/core/navigation.ts';
import type { Cause } from '../../../../src/core/verdict.ts';
import { visit } from '../../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);
const HOST = 'https://id.acme.com';
const OAUTH = 'client_id=app&response_type=code&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcb';

/** A request in each language, as a page of the same host may carry it; and why it cannot work once it was kept. */
const requests: readonly [request: string, system: string, cause: Cause['kind'] | undefined][] = [
  [`/oauth/start?${OAUTH}&state=8f3ad2c1e0`, 'oauth', 'replayed-request'],
  [`/oauth/start?${OAUTH}`, 'oauth', undefined],
  ['/oauth/authorize?client_id=app&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A8f3ad2c1e0', 'oauth', 'replayed-request'],
  ['/realms/main/protocol/openid-connect/auth?client_id=app&response_type=code&state=8f3ad2c1e0', 'keycloak', 'replayed-request'],
  ['/oauth/authorize?oauth_token=8f3ad2c1e0', 'oauth1', 'spent-transaction'],
  ['/saml/sso?SAMLRequest=fZE&RelayState=x', 'saml', 'replayed-request'],
  ['/app/wiki/exk1ab2cd3/sso/saml?SAMLRequest=fZE', 'okta', 'replayed-request'],
  ['/wsfed?wa=wsignin1.0&wtrealm=urn%3Ax&wctx=CfDJ8Ab1', 'ws-federation', 'spent-transaction'],
  ['/wsfed?wa=wsignin1.0&wtrealm=urn%3Ax&wctx=rm%3D0', 'ws-federation', undefined],
];

/** How pages write it: encoded so often, by itself or as a whole address. */
const writings: readonly ((request: string) => string)[] = [
  (request) => encodeURIComponent(request),
  (request) => encodeURIComponent(encodeURIComponent(request)),
  (request) => encodeURIComponent(HOST + request),
];
const PAGES = ['/login?ReturnUrl=', '/login/login.htm?fromURI=', '/#/start?anything='];

function causeAt(url: string): Cause['kind'] | undefined {
  const verdict = judge(visit(url, 'bookmark'), directory);
  return verdict.kind === 'out-of-flow' ? verdict.cause.kind : undefined;
}

test.for(requests)('%s is read as the request that it is, inside any parameter: %s, %s', ([request, system, cause]) => {
  expect(causeAt(HOST + request)).toBe(cause);
  for (const page of PAGES)
    for (const write of writings) {
      const url = `${HOST}${page}${write(request)}`;
      expect(directory.loginAt(new URL(url))?.system.id, url).toBe(system);
      expect(causeAt(url), url).toBe(cause);
    }
});

const none: readonly [what: string, value: string][] = [
  ['a request without what it cannot do without', '/oauth/start?client_id=app&state=8f3ad2c1e0'],
  ['the same, of WS-Federation', '/wsfed?wtrealm=urn%3Ax&wctx=CfDJ8Ab1'],
  ["another host's", `https://login.other.com/oauth/start?${OAUTH}&state=8f3ad2c1e0`],
  ["another host's, without its scheme", `//login.other.com/oauth/start?${OAUTH}&state=8f3ad2c1e0`],
  ['no address', `oauth/start?${OAUTH}&state=8f3ad2c1e0`],
  ['a name in a value', '/search?q=SAMLRequest%3D1'],
];
test.for(none)('%s is none', ([, value]) => {
  for (const page of PAGES.slice(0, 1)) expect(directory.loginAt(new URL(`${HOST}${page}${encodeURIComponent(value)}`))).toBeUndefined();
});

test('of many values six are looked at', () => {
  const decoys = (count: number) => Array.from({ length: count }, (_, i) => `d${i}=client_id`).join('&');
  const value = encodeURIComponent('/saml/sso?SAMLRequest=fZE');
  expect(causeAt(`${HOST}/login?${decoys(5)}&then=${value}`)).toBe('replayed-request');
  expect(causeAt(`${HOST}/login?${decoys(6)}&then=${value}`)).toBeUndefined();
});

test('what only parameters make is told to nobody whom a stranger may have sent', () => {
  const url = `${HOST}/login?ReturnUrl=${encodeURIComponent('/saml/sso?SAMLRequest=fZE')}`;
  const told = ARRIVALS.filter(
    (arrival) => judge(visit(url, arrival, { from: 'https://stranger.example/' }), directory).kind === 'out-of-flow',
  );
  expect(told).toEqual(['bookmark', 'suggestion']);
});
