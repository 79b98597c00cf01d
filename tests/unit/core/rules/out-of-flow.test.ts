import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import type { Arrival, Failure } from '../../../../src/core/navigation.ts';
import type { Cause } from '../../../../src/core/verdict.ts';
import { keptAddress } from '../../../../src/core/web-address.ts';
import { stale } from '../../../vectors/navigations/stale.ts';
import { staleHosted } from '../../../vectors/navigations/stale-hosted.ts';
import { staleSoftware } from '../../../vectors/navigations/stale-software.ts';
import { SERVICE, visit } from '../../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);
const BLOG = 'https://blog.example/post';

test.for([...stale, ...staleSoftware, ...staleHosted])('%s by %s cannot work, %s: %s', ([url, arrival, cause]) => {
  const verdict = judge(visit(url, arrival, arrival === 'link' ? { from: BLOG } : {}), directory);
  expect(verdict).toMatchObject({ kind: 'out-of-flow', cause: { kind: cause } });
});

const COMPLETE =
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=x&response_type=code&redirect_uri=http%3A%2F%2F127.0.0.1%3A8085%2F&scope=x&state=s&code_challenge=c';

const kept: readonly [arrival: Arrival, guided: boolean, because: string][] = [
  ['bookmark', true, 'somebody kept it'],
  ['suggestion', true, 'the browser had it at hand'],
  ['typed', false, 'command-line tools print requests to be pasted'],
  ['external', false, 'an app asked a moment ago (RFC 8252 4)'],
  ['restored', false, 'the login may have been under way a minute ago'],
  ['link', false, 'a service sent the person'],
];
test.for(kept)('a complete request with one-time values by %s, guided %s: %s', ([arrival, guided]) => {
  const { kind } = judge(visit(COMPLETE, arrival, arrival === 'link' ? { from: BLOG } : {}), directory);
  expect(kind === 'out-of-flow').toBe(guided);
});

const broughtBack: readonly [url: string, failure: Failure | undefined, cause: Cause['kind'] | undefined, because: string][] = [
  [
    'https://access.login.nhs.uk/enter-mobile-code',
    undefined,
    undefined,
    'nothing but how it was opened, and the session may be back with it',
  ],
  ['https://access.login.nhs.uk/enter-mobile-code', 'error-status', 'bare', 'the server has refused it'],
  ['https://auth.login.nhs.uk/authorize?client_id=x', undefined, 'missing-parameters', 'the address says it itself'],
  ['https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', undefined, 'spent-transaction', 'the address says it itself'],
];
test.for(broughtBack)('%s in a tab that is brought back (%s): %s, as %s', ([url, failure, cause]) => {
  const verdict = judge({ ...visit(url, 'restored'), failure }, directory);
  expect(verdict.kind === 'out-of-flow' ? verdict.cause.kind : undefined).toBe(cause);
});

test('the URL that was asked for is judged, not the error page that it led to', () => {
  const verdict = judge(
    visit('https://access.login.nhs.uk/error', 'bookmark', { requested: 'https://auth.login.nhs.uk/authorize?client_id=x' }),
    directory,
  );
  expect(verdict).toMatchObject({
    cause: { kind: 'missing-parameters', missing: ['scope', 'response_type', 'redirect_uri', 'state', 'nonce'] },
  });
});

const home: readonly [requested: string, url: string][] = [
  ['https://signin.account.gov.uk/enter-password', 'https://home.account.gov.uk/'],
  ['https://acme.okta.com/oauth2/v1/authorize?client_id=x', 'https://acme.okta.com/login'],
  ['https://access.login.nhs.uk/enter-email', 'https://access.login.nhs.uk/cookies'],
];
test.for(home)('%s, whose server led to %s, works', ([requested, url]) => {
  for (const arrival of ['bookmark', 'typed', 'external'] as const) {
    expect(judge(visit(url, arrival, { requested }), directory).kind, arrival).not.toBe('out-of-flow');
    expect(judge(visit(requested, arrival), directory).kind, `${arrival}, not led on`).toBe('out-of-flow');
  }
});

const formAgain: readonly [requested: string, url: string][] = [
  [
    'https://gitlab.com/oauth/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fa.example%2Fcb&state=8f3ad2c1e0b7',
    'https://gitlab.com/users/sign_in',
  ],
  [
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=x&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fa.example%2Fcb&state=8f3ad2c1e0b7',
    'https://login.microsoftonline.com/error?code=90013',
  ],
];
test.for(formAgain)('%s, whose server shows its form or its error (%s), goes on with a dead request', ([requested, url]) => {
  expect(judge(visit(url, 'bookmark', { requested }), directory)).toMatchObject({
    kind: 'out-of-flow',
    cause: { kind: 'replayed-request' },
  });
});

test('software at one host is one login, whichever of its pages is recognised', () => {
  const requested = 'https://login.acme.example/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fa.example.org&state=s';
  const verdict = judge(visit('https://login.acme.example/u/login?state=hKFo2SBh', 'bookmark', { requested }), directory);
  expect(verdict).toMatchObject({ cause: { kind: 'replayed-request', key: 'state' } });
});

test('a request that was cut for being too long is never called incomplete', () => {
  const url = `https://auth.login.nhs.uk/authorize?${'x=1&'.repeat(20_000)}`;
  expect(judge(visit(url, 'bookmark'), directory).kind).toBe('official');
});

const inside: readonly [requested: string, url: string][] = [
  [
    'https://api-1a2b3c4d.duosecurity.com/oauth/v1/authorize?client_id=D1&response_type=code&request=eyJ.e30.x',
    'https://api-1a2b3c4d.duosecurity.com/frame/frameless/v4/auth?sid=frameless-1&tx=eyJ.e30.x',
  ],
  [
    'https://id.club.example/auth?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fclub.example%2Fcb&state=s',
    `https://id.club.example/interaction/${'a0'.repeat(21)}b`,
  ],
  [
    'https://club.kinde.com/oauth2/auth?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fclub.example%2Fcb&state=s',
    'https://club.kinde.com/auth/cx/_:nav&m:login&psid:0192329400000000f67eeeda88000000',
  ],
  [
    'https://sso.firm.example/realms/r/protocol/openid-connect/auth?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.firm.example%2Fcb&state=s',
    'https://sso.firm.example/realms/r/login-actions/authenticate?session_code=39165a3b5af4&tab_id=Ab1',
  ],
  [
    'https://idp.uni.example/saml2/idp/SSOService.php?SAMLRequest=fZE',
    `https://idp.uni.example/module.php/core/loginuserpass?AuthState=_${'0a'.repeat(21)}`,
  ],
];
test.for(inside)('a script of a service asks for %s, and the server leads on to %s: Firefox calls that a link', ([requested, url]) => {
  expect(directory.loginAt(new URL(url))).toBeDefined();
  expect(judge(visit(url, 'link', { requested, from: SERVICE }), directory).kind).toBe('unrelated');
  expect(judge(visit(url, 'link', { from: BLOG }), directory).kind).toBe('out-of-flow');
});

/** SimpleSAMLphp's id of a login; behind it, in many an address, stands where it starts anew. */
const ID = `_${'0a'.repeat(21)}`;
test.for([300, 600, 1200, 8000])('an id that was cut in an address of %i characters or more hides nothing that would heal', (length) => {
  const restart = `https://ssp.example.org/saml2/idp/SSOService.php?RelayState=${'x'.repeat(length)}`;
  const url = `https://ssp.example.org/module.php/core/loginuserpass?AuthState=${encodeURIComponent(`${ID}:${restart}`)}`;
  const { href, isCut } = keptAddress({ url: new URL(url), isPartial: false });
  expect(isCut).toBe(length >= 600);
  expect(judge(visit(href, 'bookmark'), directory).kind).toBe('unrelated');
});

test('a whole id in an address that was cut elsewhere is not called dead either, as nobody can tell', () => {
  const url = `https://ssp.example.org/module.php/core/loginuserpass?AuthState=${ID}&x=${'x'.repeat(600)}`;
  const { href, isCut } = keptAddress({ url: new URL(url), isPartial: false });
  expect(isCut).toBe(true);
  expect(judge(visit(url, 'bookmark'), directory).kind).toBe('out-of-flow');
  expect(judge(visit(href, 'bookmark'), directory).kind).toBe('unrelated');
});

test('a page with a key of its own may have been reached by a script of the same organisation', () => {
  const url = 'https://id.acme.ac.uk/realms/r/login-actions/authenticate?session_code=39165a3b5af4&tab_id=Ab1';
  expect(judge(visit(url, 'link', { from: 'https://www.acme.ac.uk/' }), directory).kind).toBe('unrelated');
  expect(judge(visit(url, 'link', { from: 'https://www.other.ac.uk/' }), directory).kind).toBe('out-of-flow');
});

const linking: readonly [from: string, host: string, isQuiet: boolean, because: string][] = [
  ['www.acme.example', 'id.acme.example', true, 'one registrable domain'],
  ['acme.example', 'id.acme.example', true, 'the domain itself'],
  ['www.ru.nl', 'login.ru.nl', true, 'a short name below a country is no suffix'],
  ['www.acme.co.uk', 'login.acme.co.uk', true, 'below a suffix of two labels'],
  ['www.acme.co.uk', 'login.other.co.uk', false, 'beside it there is somebody else'],
  ['www.acme.asso.fr', 'login.other.asso.fr', false, 'a suffix may be long'],
  ['acme.github.io', 'other.github.io', false, 'a suffix of the private part'],
  ['www.onelogin.com', 'acme.onelogin.com', true, 'a maker knows which pages of its customers can be linked to'],
  ['acme.example', 'acme.test', false, 'two domains'],
];
test.for(linking)('a link at %s straight into the login at %s is left alone, %s: %s', ([from, host, isQuiet]) => {
  const url = `https://${host}/simplesaml/module.php/core/loginuserpass.php`;
  const verdict = judge(visit(url, 'link', { from: `https://${from}/` }), directory);
  expect(verdict.kind === 'out-of-flow').toBe(!isQuiet);
});

const BARE_PAGES = [
  'https://login.acme.ac.uk/simplesaml/module.php/core/loginuserpass.php',
  'https://login.acme.ac.uk/siteminderagent/forms/login.fcc',
  'https://login.acme.ac.uk/.account/oidc/consent/',
  'https://login.acme.ac.uk/cloud/index.php/login/v2/flow',
];
test.for(BARE_PAGES)('those who run a login know which of its pages may be linked to: %s', (url) => {
  expect(judge(visit(url, 'link', { from: 'https://www.acme.ac.uk/' }), directory).kind).toBe('unrelated');
  expect(judge(visit(url, 'link', { from: 'https://www.other.ac.uk/' }), directory)).toMatchObject({ cause: { kind: 'bare' } });
});

test('a value that was used before in this browser is dead however it comes again, but for a link', () => {
  expect(judge({ ...visit(COMPLETE, 'typed'), usedBefore: true }, directory)).toMatchObject({
    cause: { kind: 'replayed-request', key: 'state' },
  });
  expect(judge({ ...visit(COMPLETE, 'external'), usedBefore: true }, directory)).toMatchObject({ cause: { kind: 'replayed-request' } });
  expect(judge({ ...visit(COMPLETE, 'link', { from: BLOG }), usedBefore: true }, directory).kind).toBe('official');
});

test('an app that opens a login in the browser starts it, though the page that it leads to is dead on its own', () => {
  const requested = 'https://cloud.acme.example/index.php/login/v2/flow/N2Gw7RmHMSZ2Jm2A';
  const shown = 'https://cloud.acme.example/index.php/login/v2/flow?user=&direct=0';
  expect(judge(visit(shown, 'external', { requested }), directory).kind).toBe('unrelated');
  expect(judge(visit(shown, 'external'), directory)).toMatchObject({ kind: 'out-of-flow', cause: { kind: 'bare' } });
});

const led: readonly [url: string, arrival: Arrival, isAnybodys: true | undefined][] = [
  ['https://idp.stranger.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'bookmark', undefined],
  ['https://idp.stranger.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'typed', true],
  ['https://idp.stranger.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'link', true],
  ['https://idp.stranger.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'external', true],
  ['https://idp.stranger.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'restored', true],
  ['https://access.login.nhs.uk/enter-email', 'link', undefined],
];
test.for(led)('%s by %s: whether those who led there may have put up the login', ([url, arrival, isAnybodys]) => {
  const verdict = judge(visit(url, arrival, arrival === 'link' ? { from: BLOG } : {}), directory);
  expect(verdict).toMatchObject({ kind: 'out-of-flow' });
  expect('isAnybodys' in verdict && verdict.isAnybodys).toBe(isAnybodys ?? false);
});
