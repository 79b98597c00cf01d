import { expect, test } from 'vitest';
import { journey, play, throughStore, type Write } from './journey.ts';

/** A login that another one answers, and that by a script: Firefox tells of a link, and of nothing else. */

const B2C = 'https://acme.b2clogin.com/acme.onmicrosoft.com';
const ASKED = `${B2C}/oauth2/v2.0/authorize?p=B2C_1_in&client_id=0d1f&redirect_uri=${encodeURIComponent('https://app.acme.example/cb')}&response_type=code&scope=openid&state=Zk3Lq9aTt0E8&nonce=b7Qx2mR9&domain_hint=facebook.com`;
const FACEBOOK = `https://www.facebook.com/v19.0/dialog/oauth?client_id=1&redirect_uri=${encodeURIComponent(`${B2C}/oauth2/authresp`)}&scope=email&state=StateProperties%3DeyJTSUQiOiJ4LW1zLWNwaW0tcmM6`;
const ANSWER = `${B2C}/oauth2/authresp?code=AQDlWx7Kz9tR2vB4nM6pQ8sU1wY3&state=StateProperties%3DeyJTSUQiOiJ4LW1zLWNwaW0tcmM6`;

const lastOf = (write: Write, between = throughStore) => {
  const j = journey();
  write(j);
  return play(j.events, between).told.at(-1)?.verdict;
};

test('its page that takes the answer is left alone, with the worker killed in between or not', () => {
  for (const between of [throughStore, undefined]) {
    const verdict = lastOf((j) => {
      j.visit(1, 'https://app.acme.example/', 'typed');
      j.visit(1, FACEBOOK, 'link', { asked: ASKED });
      j.visit(1, ANSWER, 'link');
    }, between);
    expect(verdict, 'quiet, and vouched for by nothing').toEqual({ kind: 'unrelated' });
  }
});

const dead: readonly [name: string, write: Write][] = [
  ['kept', (j) => j.visit(1, ANSWER, 'auto_bookmark')],
  [
    'from a page of a stranger',
    (j) => {
      j.visit(1, 'https://stranger.example/', 'typed');
      j.visit(1, ANSWER, 'link');
    },
  ],
  [
    'from a login that was asked for an answer to somebody else',
    (j) => {
      j.visit(1, 'https://app.acme.example/', 'typed');
      j.visit(1, FACEBOOK.replace('acme.b2clogin.com', 'other.b2clogin.com'), 'link', { asked: ASKED });
      j.visit(1, ANSWER, 'link');
    },
  ],
  [
    'a person opens it while the other login is on its way',
    (j) => {
      j.visit(1, FACEBOOK, 'link', { asked: 'https://app.acme.example/' });
      j.visit(1, ANSWER, 'auto_bookmark');
    },
  ],
];
test.for(dead)('opened in another way it is dead still: %s', ([, write]) => {
  expect(lastOf(write)).toMatchObject({ kind: 'out-of-flow', cause: { kind: 'spent-transaction' } });
});

test('a window that a stranger has opened is held by them, and one that a service has opened by nobody else', () => {
  const vouched = (opener: string) =>
    lastOf((j) => {
      j.visit(1, opener, 'typed');
      j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 0 });
      j.visit(2, 'https://www.borger.dk/', 'link');
      j.visit(2, 'https://nemlog-in.mitid.dk/login/mitid', 'link', { qualifiers: ['client_redirect'] });
    });
  expect(vouched('https://stranger.example/')).not.toHaveProperty('sentBy');
  expect(vouched('https://www.borger.dk/start')).toMatchObject({ kind: 'official', sentBy: 'borger-dk' });
});

test('a link of the service into a login whose requests nobody sees is never called dead, no matter who holds the tab', () => {
  for (const opener of ['https://stranger.example/', 'https://www.borger.dk/start']) {
    const verdict = lastOf((j) => {
      j.visit(1, opener, 'typed');
      j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 0 });
      j.visit(2, 'https://www.borger.dk/', 'link');
      j.visit(2, 'https://nemlog-in.mitid.dk/login/mitid', 'link');
    });
    expect(verdict).toMatchObject({ kind: 'official' });
  }
});
