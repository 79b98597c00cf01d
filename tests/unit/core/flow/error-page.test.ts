import { expect, test } from 'vitest';
import { INSIDE, type Journey, journey, play, SERVICE, type Write } from './journey.ts';

const REFUSED = 'net::ERR_HTTP_RESPONSE_CODE_FAILURE';
const APP = 'https://wiki.college.example';
const REQUEST = `https://sso.college.example/oauth2/authorize?client_id=wiki&response_type=code&redirect_uri=${encodeURIComponent(`${APP}/cb`)}&state=8f3ad2c1e0`;

/** As Chromium tells an answer with an error status and an empty page. */
function refused(j: Journey, url: string, asked = url): void {
  j.other({ kind: 'before-navigate', tabId: 1, url: asked, atMs: 1_760_000_050_000 });
  j.other({ kind: 'failed', tabId: 1, url, error: REFUSED, atMs: 1_760_000_050_100 });
}

const told = (write: Write): string | undefined => {
  const j = journey();
  write(j);
  return play(j.events).told.at(-1)?.verdict.kind;
};

const guided: readonly [name: string, write: Write][] = [
  ['in a new tab', (j) => refused(j, INSIDE)],
  [
    'after a page of another site',
    (j) => {
      j.visit(1, 'https://weather.example/', 'typed');
      refused(j, INSIDE);
    },
  ],
  ['a bare request', (j) => refused(j, 'https://auth.login.nhs.uk/authorize')],
  ['redirected by the login itself', (j) => refused(j, INSIDE, 'https://auth.login.nhs.uk/authorize')],
  [
    'loaded again',
    (j) => {
      refused(j, INSIDE);
      refused(j, INSIDE);
    },
  ],
  ['a whole request, which the server refuses', (j) => refused(j, REQUEST)],
];

test.for(guided)('a dead page that is answered with an empty error is told: %s', ([, write]) => {
  expect(told(write)).toBe('out-of-flow');
});

const quiet: readonly [name: string, write: Write, kind: string][] = [
  [
    'sent by the server of a service',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      refused(j, INSIDE, `${SERVICE}/start`);
    },
    'official',
  ],
  [
    'in the middle of a login',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      refused(j, 'https://access.login.nhs.uk/enter-password');
    },
    'official',
  ],
  [
    'a fresh request of a service',
    (j) => {
      j.visit(1, `${APP}/`, 'typed');
      refused(j, REQUEST);
    },
    'unrelated',
  ],
  ['an ordinary page', (j) => refused(j, 'https://weather.example/'), 'unrelated'],
];

test.for(quiet)('in a healthy flow, and elsewhere, an empty error says nothing: %s', ([, write, kind]) => {
  expect(told(write)).toBe(kind);
});

test('nobody is reassured over an error page', () => {
  const j = journey();
  j.visit(1, SERVICE, 'typed');
  refused(j, INSIDE, `${SERVICE}/start`);
  expect(play(j.events).told.at(-1)?.verdict).toMatchObject({ kind: 'official', standing: 'page' });
});

test('a service that answers with an empty error has finished no login, and a page that loads in the end is what it is', () => {
  const j = journey();
  j.visit(1, SERVICE, 'typed');
  j.visit(1, INSIDE, 'link', { asked: `${SERVICE}/start` });
  j.visit(1, 'https://access.login.nhs.uk/enter-password', 'form_submit');
  refused(j, `${SERVICE}/cb?code=c0de11&state=s1`, 'https://access.login.nhs.uk/enter-password');
  expect(play(j.events).lessons).toEqual([]);

  const again = journey();
  again.visit(1, SERVICE, 'typed');
  refused(again, INSIDE, `${SERVICE}/start`);
  again.visit(1, INSIDE, 'reload');
  expect(play(again.events).told.at(-1)?.verdict).toMatchObject({ kind: 'official', standing: 'in-flow' });
});

test('a load that was given up for another proves nothing of the page whose server answers with an empty error', () => {
  const j = journey();
  j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 1_760_000_050_000 });
  refused(j, INSIDE);
  expect(play(j.events).told.at(-1)?.verdict.kind).toBe('out-of-flow');
});

test('nor does an error page that nobody has announced', () => {
  const j = journey();
  j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: REFUSED, atMs: 1_760_000_050_100 });
  expect(play(j.events).told.at(-1)?.verdict.kind).toBe('out-of-flow');
});

test('a request that the server of a service has sent was begun there, and kept by nobody, though it is answered with an empty error', () => {
  const j = journey();
  refused(j, REQUEST, `${APP}/login`);
  const [request] = play(j.events).tabs.get(1)?.requests ?? expect.fail();
  expect([request?.start, request?.isKept]).toEqual([`${APP}/`, undefined]);
  const kept = journey();
  refused(kept, REQUEST);
  expect(play(kept.events).tabs.get(1)?.requests).toMatchObject([{ isKept: true }]);
});

test('that a certificate was refused stays said of the page where it is loaded again, as somebody has told the browser to go on', () => {
  const j = journey();
  j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'net::ERR_CERT_DATE_INVALID', atMs: 0 });
  j.visit(1, INSIDE, 'reload');
  expect(play(j.events).told.map(({ verdict }) => verdict.kind)).toEqual(['insecure', 'insecure']);
});
