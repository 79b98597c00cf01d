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
