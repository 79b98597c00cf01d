import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { type Entrance, isSilent, type RequestUnderWay, requestsAside, requestsAt } from '../../../../src/core/flow/request-under-way.ts';
import type { Arrival } from '../../../../src/core/navigation.ts';
import { parametersOf } from '../../../../src/core/request/parameters.ts';
import { directory } from './journey.ts';

const saml = (attributes: string): string =>
  encodeURIComponent(btoa(String.fromCharCode(...deflateSync(strToU8(`<AuthnRequest ID="_1" ${attributes}/>`)))));

const requests: readonly [query: string, silent: boolean, because: string][] = [
  ['prompt=none', true, 'OIDC Core 3.1.2.1'],
  ['prompt=login%20none', true, 'one word of several'],
  ['prompt=login', false, 'it is to ask'],
  ['prompt=nonesuch', false, 'another word'],
  ['gateway=true', true, 'CAS Protocol 3.0 2.1.1: whatever its value'],
  ['openid.mode=checkid_immediate', true, 'OpenID 2.0 9.3'],
  ['openid.mode=checkid_setup', false, 'the same, which asks'],
  ['immediate=true', true, 'as Google once wrote it'],
  ['immediate=false', false, 'the same, which asks'],
  [`SAMLRequest=${saml('IsPassive="true"')}`, true, 'SAML 2.0 Core 3.4.1'],
  [`SAMLRequest=${saml('IsPassive="1"')}`, true, 'the same (XML Schema 2, 3.2.2)'],
  [`SAMLRequest=${saml('IsPassive="false"')}`, false, 'the same, which asks'],
  [`SAMLRequest=${saml('')}`, false, 'without a word it asks'],
  ['SAMLRequest=x', false, 'nobody can read it'],
  ['client_id=a', false, 'an ordinary request'],
];
const APP = 'https://app.club.example';
const ID = 'https://id.club.example/realms/club';
const repeated: readonly [answerTo: string, asked: string | undefined, start: string | undefined, because: string][] = [
  [APP, undefined, `${APP}/begin`, 'a request that a page of the login repeats was begun where the one before was'],
  ['https://other.example', undefined, undefined, 'one whose answer goes elsewhere is another, and nobody saw it begin'],
  [
    APP,
    `${APP}/again`,
    `${APP}/`,
    'one that the service sends anew begins there: at its front page, as a link may have led to any address',
  ],
];
test.for(repeated)('after a request of %s, a new one by %s began at %s: %s', ([answerTo, asked, start]) => {
  const url = new URL(
    `${ID}/protocol/openid-connect/auth?client_id=a&response_type=code&redirect_uri=${encodeURIComponent(`${APP}/cb`)}&state=b`,
  );
  const login = directory.loginAt(url) ?? expect.fail();
  const before = { login: 'server@id.club.example', start: `${APP}/begin`, answerTo, seen: 'an earlier one' };
  const entrance = {
    url,
    asked: asked === undefined ? url : new URL(asked),
    isOnlyOne: true,
    isRedirected: asked !== undefined,
    arrival: 'redirect',
    from: `${ID}/login-actions/authenticate`,
  } as const;
  const [request] = requestsAt([before], entrance, login, directory);
  expect(request).toMatchObject({ login: before.login, answerTo: APP });
  expect(request?.start).toBe(start);
});

test.for([1, 2])('a form of a page that nobody knows, at the host of a login under way, begins no other: of %i requests', (count) => {
  const ask = new URL(`${ID}/protocol/openid-connect/auth`);
  const login = directory.loginAt(ask) ?? expect.fail();
  const before = { login: 'server@id.club.example', start: `${APP}/begin`, answerTo: APP, seen: 'an earlier one', isAside: true };
  const outer = { login: 'nhs-login', start: 'https://www.nhsapp.service.nhs.uk/login' };
  const entrance = { url: ask, asked: ask, isOnlyOne: true, isRedirected: false, arrival: 'form', from: `${ID}/news/today` } as const;
  const { isAside: _, ...known } = before;
  expect(requestsAt([before, outer].slice(0, count), entrance, login, directory)).toEqual([known, outer].slice(0, count));
  expect(requestsAt([], entrance, login, directory), 'where none was under way, the sender of the form asks').toMatchObject([
    { start: entrance.from, answerTo: 'https://id.club.example' },
  ]);
});

const PAGE = new URL(`${ID}/login-actions/authenticate?execution=e1`);
const ASK = new URL(
  `${ID}/protocol/openid-connect/auth?client_id=a&response_type=code&redirect_uri=${encodeURIComponent(`${APP}/cb`)}&state=b`,
);
const SENDER = 'https://sender.example/go';

const begun: readonly (readonly [because: string, entrance: Partial<Entrance>, request: Partial<RequestUnderWay>])[] = [
  ['it is seen in the address that was asked for', { asked: ASK }, { answerTo: APP }],
  ['of two addresses nobody can tell which one was redirected', { asked: ASK, isOnlyOne: false }, {}],
  ['what is shown is sure, though another address was announced, too', { url: ASK, asked: ASK, isOnlyOne: false }, { answerTo: APP }],
  [
    'a form of a page elsewhere was sent to where this login is asked',
    { asked: new URL(ASK.origin + ASK.pathname), arrival: 'form', from: SENDER },
    { start: SENDER, answerTo: 'https://sender.example' },
  ],
  ['a link there says nothing of who asks', { asked: new URL(ASK.origin + ASK.pathname), arrival: 'link', from: SENDER }, {}],
  [
    'a form to another login begins none here',
    { asked: new URL('https://auth.login.nhs.uk/authorize'), arrival: 'form', from: SENDER },
    {},
  ],
  ['nor one to a page that is part of no login', { asked: new URL('https://weather.example/'), arrival: 'form', from: SENDER }, {}],
  ['nor one to a page inside of this one', { asked: PAGE, arrival: 'form', from: SENDER }, {}],
];
test.for(begun)('a request at the page of a login: %s', ([, entrance, request]) => {
  const login = directory.loginAt(PAGE) ?? expect.fail();
  const how = { url: PAGE, asked: undefined, isOnlyOne: true, isRedirected: false, arrival: 'link', from: undefined, ...entrance } as const;
  const [{ seen: _seen, state: _state, ...first }] = requestsAt([], how, login, directory) as [RequestUnderWay];
  expect(first).toEqual({ login: 'server@id.club.example', start: undefined, ...request });
});

const NEWS = `${ID}/news/today`;
const aside: readonly [url: string, arrival: Arrival, from: string | undefined, isKept: boolean, because: string][] = [
  [NEWS, 'link', `${ID}/login-actions/authenticate`, true, 'the page before was at the same host, and led there'],
  [NEWS, 'typed', `${ID}/login-actions/authenticate`, false, 'the person went there, and the page before has nothing to do with it'],
  [NEWS, 'back-forward', `${ID}/login-actions/authenticate`, false, 'a person who goes through the history leaves the login behind'],
  [NEWS, 'link', undefined, false, 'nobody knows which page led there'],
  [NEWS, 'link', 'https://stranger.example/', false, 'a page of another host led there'],
  ['https://stranger.example/', 'link', `${ID}/login-actions/authenticate`, false, 'the login led to another host'],
  [`${APP}/home`, 'link', `${APP}/cb`, false, 'this is where the answer goes: the login is over'],
];
test.for(aside)('at %s, by %s from %s, a tab still is in the request: %s, as %s', ([url, arrival, from, isKept]) => {
  const latest = { login: 'server@id.club.example', answerTo: APP };
  const outer = { login: 'nhs-login', answerTo: ID };
  const entrance = { url: new URL(url), asked: undefined, isOnlyOne: true, isRedirected: false, arrival, from };
  expect(requestsAside([latest, outer], entrance)).toEqual(isKept ? [{ ...latest, isAside: true }, outer] : []);
  expect(requestsAside([], entrance)).toEqual([]);
});

test.for(requests)('%s asks without showing anything: %s, %s', ([query, silent]) => {
  expect(isSilent(parametersOf(new URL(`https://login.example/?${query}`)))).toBe(silent);
});
