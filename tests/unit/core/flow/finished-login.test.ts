import { expect, test } from 'vitest';
import { fingerprint } from '../../../../src/core/flow/fingerprint.ts';
import { ANYBODY, finishedAt, type HandBack } from '../../../../src/core/flow/finished-login.ts';
import { directory } from './journey.ts';

const APP = 'https://app.club.example';
const ANSWER = `${APP}/callback?code=4f9c2e71&state=s-8213`;
const PAGE = 'https://id.club.example/realms/club/login-actions/authenticate';

/** A script of the login's page sends the answer, after a person has sent a form there; the service has led on to a page of its own. */
const BY_SCRIPT = {
  url: new URL(`${APP}/home`),
  asked: new URL(ANSWER),
  isOnlyOne: true,
  isRedirected: true,
  arrival: 'redirect',
  from: PAGE,
  heldBy: undefined,
  left: {
    login: 'keycloak@id.club.example',
    start: `${APP}/`,
    answerTo: APP,
    seen: 'whole-request',
    state: fingerprint('s-8213'),
    isWorked: true,
  },
} satisfies HandBack;

const LESSON = { login: 'keycloak@id.club.example', start: `${APP}/` };

type Change = Partial<Omit<HandBack, 'left'>> & { readonly left?: Partial<NonNullable<HandBack['left']>> };

const cases: readonly (readonly [because: string, change: Change, teaches: boolean])[] = [
  ['a script sends the answer on', {}, true],
  ['the script pretends to be a link, and brings back what the request gave away', { arrival: 'link' }, true],
  ['a link, where nothing that was seen has to be brought back', { arrival: 'link', left: { state: undefined } }, false],
  ['a script, where nothing that was seen has to be brought back', { left: { state: undefined } }, true],
  ['another state than that of the request', { asked: new URL(`${APP}/callback?code=4f9c2e71&state=another`) }, false],
  ['no state, though one has to be brought back', { asked: new URL(`${APP}/callback?code=4f9c2e71`) }, false],
  ['no answer', { asked: new URL(`${APP}/callback?state=s-8213`) }, false],
  ['an error', { asked: new URL(`${APP}/callback?error=access_denied&code=4f9c2e71&state=s-8213`) }, false],
  ['sent to another origin than the request said', { asked: new URL('https://club.example/callback?code=4f9c2e71&state=s-8213') }, false],
  ['and the service led on to another origin', { url: new URL('https://club.example/home') }, false],
  ['from a page of the same host of which nobody knows anything', { left: { isAside: true } }, false],
  ['nobody has sent a form of the login: to a service that nobody knows', { left: { isWorked: false } }, false],
  ['a page of a stranger may steer the tab', { heldBy: 'https://stranger.example' }, false],
  ['nobody can tell who may steer the tab', { heldBy: ANYBODY }, false],
  ['a silent request', { left: { isSilent: true } }, false],
  ['nobody saw where it began', { left: { start: undefined } }, false],
  ['it began without encryption', { left: { start: 'http://app.club.example/' } }, false],
  ['it began at another service', { left: { start: 'https://stranger.example/' } }, false],
  ['the person went back', { arrival: 'back-forward' }, false],
];

test('a service of several hosts is one, but not where the login began without encryption', () => {
  const url = new URL('https://my.patientsknowbest.com/home');
  const begunAt = (start: string) => {
    const asked = new URL(`${url.origin}/callback?code=4f9c2e71&state=s-8213`);
    return finishedAt({ ...BY_SCRIPT, url, asked, left: { ...BY_SCRIPT.left, start, answerTo: url.origin } }, directory)?.start;
  };
  expect(begunAt('https://my.patientsknowbest.com/')).toBe('https://my.patientsknowbest.com/');
  expect(begunAt('http://my.patientsknowbest.com/')).toBeUndefined();
});

const holders: readonly (readonly [because: string, heldBy: string | undefined, teaches: boolean])[] = [
  ['nobody may steer the tab', undefined, true],
  ['only a page of that very service may steer the tab', 'https://my.patientsknowbest.com', true],
  ['a page of a stranger may steer the tab', 'https://stranger.example', false],
  ['a page of another service may steer the tab', 'https://www.nhsapp.service.nhs.uk', false],
  ['nobody can tell who may steer the tab', ANYBODY, false],
];
test.for(holders)(
  'an answer that a page of the login sends to a service that is known, by script or by form: %s',
  ([, heldBy, teaches]) => {
    const url = new URL('https://my.patientsknowbest.com/home');
    const left = { ...BY_SCRIPT.left, start: `${url.origin}/`, answerTo: url.origin };
    const by = (arrival: 'redirect' | 'form', answer: string) =>
      finishedAt({ ...BY_SCRIPT, url, asked: new URL(`${url.origin}/callback${answer}`), arrival, heldBy, left }, directory)?.start;
    const start = teaches ? left.start : undefined;
    expect([by('redirect', '?code=4f9c2e71&state=s-8213'), by('form', '')]).toEqual([start, start]);
  },
);

test('a page inside of the login may carry the request that was seen, which names where its answer goes; any other address that does says who wrote it', () => {
  const request = `https://id.club.example/realms/club/protocol/openid-connect/auth?client_id=a&redirect_uri=${encodeURIComponent(`${APP}/callback`)}`;
  const seen = fingerprint(request);
  const teaches = (carried: string) => {
    const asked = new URL(`${PAGE}?execution=e1&then=${encodeURIComponent(carried)}`);
    const back = {
      ...BY_SCRIPT,
      url: new URL(ANSWER),
      asked,
      arrival: 'form',
      left: { ...BY_SCRIPT.left, login: 'server@id.club.example', seen },
    } as const;
    return finishedAt(back, directory) !== undefined;
  };
  expect(teaches(request)).toBe(true);
  expect(teaches(`${request}&prompt=login`)).toBe(false);
  expect(teaches(`${APP}/callback`)).toBe(false);
});

test.for(cases)('an answer that is sent by script: %s', ([, { left, ...change }, teaches]) => {
  const back = { ...BY_SCRIPT, ...change, left: { ...BY_SCRIPT.left, ...left } };
  expect(finishedAt(back, directory)).toEqual(teaches ? LESSON : undefined);
});

const ID = 'https://id.club.example/realms/club';
const ASKED = `${ID}/protocol/openid-connect/auth?client_id=a&response_type=code&redirect_uri=${encodeURIComponent(`${APP}/callback`)}&state=s-8213`;

/** The login's own server redirects to the answer, after a person has sent a form: from a page inside of the login, or from the request that was shown. */
const BY_SERVER = {
  ...BY_SCRIPT,
  url: new URL(ANSWER),
  arrival: 'form',
  left: { ...BY_SCRIPT.left, login: 'server@id.club.example', seen: fingerprint(ASKED), isWorked: undefined },
} satisfies HandBack;

const byServer: readonly (readonly [because: string, change: Change, teaches: boolean])[] = [
  ['a person has sent a form', {}, true],
  ['a person has sent one before, and the login leads on by itself', { arrival: 'redirect', left: { isWorked: true } }, true],
  ['nobody has sent a form: to a service that nobody knows', { arrival: 'redirect' }, false],
  ['a page of a stranger may steer the tab: to a service that nobody knows', { heldBy: 'https://stranger.example' }, false],
  ['nobody can tell who may steer the tab', { heldBy: ANYBODY }, false],
  ['no server has redirected', { isRedirected: false }, false],
  ['nobody can tell what was asked for', { asked: undefined }, false],
  ['something else was asked for', { asked: new URL(`${ID}/logout?to=app`) }, false],
  [
    'no answer, from a page of the same host of which nobody knows anything',
    { url: new URL(`${APP}/callback?state=s-8213`), left: { isAside: true } },
    false,
  ],
  ['an error', { url: new URL(`${APP}/callback?error=access_denied&code=4f9c2e71&state=s-8213`) }, false],
  ['another state than that of the request', { url: new URL(`${APP}/callback?code=4f9c2e71&state=another`) }, false],
  ['an answer at another origin', { url: new URL('https://club.example/callback?code=4f9c2e71&state=s-8213') }, false],
  ['a silent request', { left: { isSilent: true } }, false],
  ['the person went back', { arrival: 'back-forward', left: { isWorked: true } }, false],
];

const BY_LOGIN = [
  ['at a page inside of it', `${ID}/login-actions/authenticate?execution=e1`],
  ['at the request that was shown', ASKED],
] as const;

test.for(BY_LOGIN.flatMap(([where, asked]) => byServer.map(([because, ...rest]) => [where, because, asked, ...rest] as const)))(
  'an answer to which the login redirects, asked %s: %s',
  ([, , asked, { left, ...change }, teaches]) => {
    const back = { ...BY_SERVER, asked: new URL(asked), ...change, left: { ...BY_SERVER.left, ...left } };
    expect(finishedAt(back, directory)).toEqual(teaches ? { login: 'server@id.club.example', start: `${APP}/` } : undefined);
    expect(finishedAt({ ...back, left: undefined }, directory), 'nobody knows of a request that was under way').toBeUndefined();
  },
);

const NHS_APP = 'https://www.nhsapp.service.nhs.uk';
const AT_ONCE = `https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=nhs-online&redirect_uri=${encodeURIComponent(`${NHS_APP}/auth-return`)}&state=s-8213&nonce=n-1`;

/** A request object that says where its answer goes. */
const OBJECT = `eyJhbGciOiJub25lIn0.${btoa(JSON.stringify({ redirect_uri: `${NHS_APP}/auth-return` })).replaceAll('=', '')}.`;
const PUSHED = 'request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3Aab12';

/** A service that is known asks, and the login answers without having shown a page. */
const WITHOUT_PAGE = {
  url: new URL(`${NHS_APP}/auth-return?code=4f9c2e71&state=s-8213`),
  asked: new URL(AT_ONCE),
  isOnlyOne: true,
  isRedirected: true,
  arrival: 'link',
  from: `${NHS_APP}/login`,
  heldBy: undefined,
  left: undefined,
} satisfies HandBack;

const atOnce: readonly (readonly [because: string, change: Partial<HandBack>, teaches: boolean])[] = [
  ['as the request says', {}, true],
  ['though a page may steer the tab: it can only have asked', { heldBy: ANYBODY }, true],
  ['another address was announced, too, and nobody can tell which one was redirected', { isOnlyOne: false }, false],
  ['no server has redirected', { isRedirected: false }, false],
  ['nobody can tell what was asked for', { asked: undefined }, false],
  ['no login was asked', { asked: new URL(`${NHS_APP}/login`) }, false],
  ['no answer', { url: new URL(`${NHS_APP}/auth-return?state=s-8213`) }, false],
  ['another state than that of the request', { url: new URL(`${NHS_APP}/auth-return?code=4f9c2e71&state=another`) }, false],
  ['an answer at another host', { url: new URL('https://my.patientsknowbest.com/auth-return?code=4f9c2e71&state=s-8213') }, false],
  ['a request that lacks something', { asked: new URL(AT_ONCE.replace('client_id', 'client')) }, false],
  ['a silent request', { asked: new URL(`${AT_ONCE}&prompt=none`) }, false],
  ['a request object may be silent', { asked: new URL(`${AT_ONCE}&request=${OBJECT}`) }, false],
  ['so may one that was pushed', { asked: new URL(`${AT_ONCE}&${PUSHED}`) }, false],
  ['and one that is said to be both', { asked: new URL(`${AT_ONCE}&request=${OBJECT}&${PUSHED}`) }, false],
  ['nobody saw where it began', { from: undefined }, false],
  ['it began at another service', { from: 'https://my.patientsknowbest.com/' }, false],
];

test.for(atOnce)('an answer without any page of the login: %s', ([, change, teaches]) => {
  expect(finishedAt({ ...WITHOUT_PAGE, ...change }, directory)).toEqual(
    teaches ? { login: 'nhs-login', start: `${NHS_APP}/login` } : undefined,
  );
});

test('an answer without any page of the login makes no service known that nobody knows', () => {
  const stranger = 'https://portal.surgery.example';
  const asked = new URL(AT_ONCE.replaceAll(encodeURIComponent(NHS_APP), encodeURIComponent(stranger)));
  const url = new URL(`${stranger}/auth-return?code=4f9c2e71&state=s-8213`);
  expect(finishedAt({ ...WITHOUT_PAGE, url, asked, from: `${stranger}/` }, directory)).toBeUndefined();
});
