import { expect, test } from 'vitest';
import { journey, play, type Write } from './journey.ts';

const WIKI = 'https://wiki.lemon.example';
const AUTH = 'https://auth.lemon.example';
/** As mod_auth_openidc asks LemonLDAP::NG, which shows its form and its consent at this very address; the service leads on from the answer at once. */
const REQUEST = `${AUTH}/oauth2/authorize?response_type=code&scope=openid&client_id=wiki&state=XDk3qjGY9XVkHelGMAKwA1btt0k&redirect_uri=${encodeURIComponent(`${WIKI}/oidc/callback`)}&nonce=OwGj3NOm`;
const CAS = `${AUTH}/cas/login?service=${encodeURIComponent(`${WIKI}/private/`)}`;
const INTERACTION = `${AUTH}/interaction/${'a0'.repeat(21)}b`;

const lessonsOf = (write: Write) => {
  const j = journey();
  j.visit(1, `${WIKI}/`, 'typed');
  write(j);
  return play(j.events).lessons;
};

const finished: readonly [name: string, write: Write][] = [
  [
    'OpenID Connect, by the form of the request itself (LemonLDAP::NG, mod_auth_openidc)',
    (j) => {
      j.visit(1, REQUEST, 'link', { asked: `${WIKI}/private/` });
      j.visit(1, `${REQUEST}#`, 'form_submit');
      j.visit(1, `${WIKI}/private/`, 'form_submit', { asked: `${REQUEST}#` });
    },
  ],
  [
    'the same, as Firefox tells it: the last page is announced as if it had been asked for',
    (j) => {
      j.visit(1, REQUEST, 'link', { asked: `${WIKI}/private/` });
      j.visit(1, `${REQUEST}#`, 'form_submit');
      j.visit(1, `${WIKI}/private/`, 'link', { asked: `${REQUEST}#` });
    },
  ],
  [
    'CAS: the service takes the ticket out of the address (mod_auth_cas)',
    (j) => {
      j.visit(1, CAS, 'link', { asked: `${WIKI}/private/` });
      j.visit(1, `${WIKI}/private/`, 'form_submit', { asked: CAS });
    },
  ],
  [
    'a page that carries the request and sends its form to itself (Django, Spring)',
    (j) => {
      const carrying = `${AUTH}/login?next=${encodeURIComponent(REQUEST.slice(AUTH.length))}`;
      j.visit(1, carrying, 'link', { asked: `${WIKI}/private/` });
      j.visit(1, carrying, 'form_submit');
      j.visit(1, `${WIKI}/private/`, 'form_submit', { asked: carrying });
    },
  ],
  [
    'a page inside of the login, whose request was never seen (oidc-provider)',
    (j) => {
      j.visit(1, INTERACTION, 'link', { asked: `${WIKI}/private/` });
      j.visit(1, `${WIKI}/private/`, 'form_submit', { asked: INTERACTION });
    },
  ],
];

test.for(finished)('a login is finished where the service leads on from the answer: %s', ([, write]) => {
  expect(lessonsOf(write)).toEqual([{ login: 'server@auth.lemon.example', start: expect.stringMatching(`^${WIKI}/`) }]);
});

const STRANGER = 'https://stranger.example';

const unfinished: readonly [name: string, write: Write][] = [
  ['nobody has sent a form: it leads on by itself', (j) => j.visit(1, `${WIKI}/private/`, 'link', { asked: REQUEST })],
  ['the service says that there was an error', (j) => j.visit(1, `${WIKI}/?error=access_denied`, 'form_submit', { asked: REQUEST })],
  ['the service has a page for errors', (j) => j.visit(1, `${WIKI}/login/failed`, 'form_submit', { asked: REQUEST })],
  ['it ends at somebody else', (j) => j.visit(1, `${STRANGER}/private/`, 'form_submit', { asked: REQUEST })],
  ['a form to the service itself', (j) => j.visit(1, `${WIKI}/private/`, 'form_submit', { asked: `${WIKI}/` })],
  ['another request', (j) => j.visit(1, `${WIKI}/private/`, 'form_submit', { asked: REQUEST.replace('nonce=', 'nonce=2') })],
  ['the login signs out', (j) => j.visit(1, `${WIKI}/private/`, 'form_submit', { asked: `${AUTH}/oauth2/logout` })],
  [
    'a page inside is told where to go',
    (j) => j.visit(1, `${WIKI}/private/`, 'form_submit', { asked: `${INTERACTION}?next=${encodeURIComponent(`${WIKI}/private/`)}` }),
  ],
  ['the person typed it', (j) => j.visit(1, `${WIKI}/private/`, 'typed', { asked: REQUEST })],
  ['the person went back', (j) => j.visit(1, `${WIKI}/private/`, 'link', { asked: REQUEST, qualifiers: ['forward_back'] })],
  [
    'a page that opened the tab may send it anywhere',
    (j) => {
      j.other({ kind: 'opened', tabId: 1, openerTabId: 9, atMs: 1_760_000_002_500 });
      j.visit(1, `${WIKI}/private/`, 'form_submit', { asked: REQUEST });
    },
  ],
  [
    'a page of the same host came between of which nobody knows anything',
    (j) => {
      j.visit(1, `${AUTH}/news/today`, 'link');
      j.visit(1, `${WIKI}/private/`, 'form_submit', { asked: REQUEST });
    },
  ],
];

test.for(unfinished)('and not where that is not proven: %s', ([, write]) => {
  const lessons = lessonsOf((j) => {
    j.visit(1, REQUEST, 'link', { asked: `${WIKI}/private/` });
    write(j);
  });
  expect(lessons).toEqual([]);
});
