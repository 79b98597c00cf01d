import { expect, test } from 'vitest';
import type { TabEvent } from '../../../../src/core/flow/event.ts';
import { EMPTY_MEMORY, forget, forgive, isForgiving, MAX_FORGIVING_SERVICES, merge } from '../../../../src/core/flow/memory.ts';
import { afterEvent, type Step, withVerdict } from '../../../../src/core/flow/reduce.ts';
import type { Tabs } from '../../../../src/core/flow/tab-state.ts';
import { judge } from '../../../../src/core/judge.ts';
import { createPersonalDirectories } from '../../../../src/core/personal-directory.ts';
import { visit } from '../../../vectors/navigations/visit.ts';
import { directory, journey, ORDINARY, type Write } from './journey.ts';

const APP = 'https://wiki.college.example';
const IDP = 'https://sso.college.example';
const KEPT = `${IDP}/oauth2/authorize?client_id=wiki&response_type=code&redirect_uri=${encodeURIComponent(`${APP}/callback`)}&state=8f3ad2c1e0`;
const KEY = 'server@sso.college.example';

/** Every step of a tab that lives in an ordinary window. */
function stepsOf(write: Write): readonly Step[] {
  const j = journey();
  j.other({ kind: 'created', tabId: 1, world: ORDINARY, atMs: 0 });
  write(j);
  let tabs: Tabs = new Map();
  return j.events.map((event: TabEvent) => {
    const step = afterEvent(tabs, event, directory);
    tabs = step.navigation ? withVerdict(step.tabs, event.tabId, judge(step.navigation, directory), directory) : step.tabs;
    return step;
  });
}

const forgivingIn = (steps: readonly Step[]) => steps.flatMap(({ forgiving }) => (forgiving ? [forgiving] : []));

const works: readonly [name: string, write: Write][] = [
  ['the service leads on from the answer', (j) => j.visit(1, `${APP}/home`, 'form_submit', { asked: KEPT })],
  ['a form brings the answer, and the service leads on', (j) => j.visit(1, `${APP}/home`, 'form_submit', { asked: `${APP}/callback` })],
  [
    'a script brings the answer, and the service leads on',
    (j) => j.visit(1, `${APP}/home`, 'link', { qualifiers: ['client_redirect'], asked: ANSWER }),
  ],
  [
    'a script goes on in the login, which gives the person back',
    (j) => j.visit(1, `${APP}/home`, 'link', { qualifiers: ['client_redirect'], asked: LOGIN }),
  ],
  [
    'somebody may hold the tab, and the login itself gives the person back',
    (j) => {
      j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 1_760_000_001_500 });
      j.visit(1, `${APP}/home`, 'form_submit', { asked: KEPT });
    },
  ],
];

test.for(works)('a kept request that ends at its service is left alone the next time: %s', ([, write]) => {
  const steps = stepsOf((j) => {
    j.visit(1, KEPT, 'auto_bookmark');
    write(j);
  });
  expect(forgivingIn(steps)).toEqual([{ login: KEY, origin: APP }]);
});

const not: readonly [name: string, write: Write][] = [
  [
    'the page still stands at the answer: it may be the error itself',
    (j) => j.visit(1, `${APP}/callback?code=c&state=8f3ad2c1e0`, 'form_submit', { asked: KEPT }),
  ],
  ['the page stands where the form was sent', (j) => j.visit(1, `${APP}/callback`, 'form_submit')],
  ['an error came back', (j) => j.visit(1, `${APP}/login?error=invalid_state`, 'form_submit', { asked: KEPT })],
  ['the service has a page for errors', (j) => j.visit(1, `${APP}/auth/failed`, 'form_submit', { asked: KEPT })],
  ['another site', (j) => j.visit(1, 'https://other.example/home', 'form_submit', { asked: KEPT })],
  ['a link that the login shows beside its error', (j) => j.visit(1, `${APP}/home`, 'link', { asked: `${APP}/` })],
  ['another request, which is fresh', (j) => j.visit(1, `${APP}/home`, 'link', { asked: `${KEPT}2` })],
  ['the login signs out', (j) => j.visit(1, `${APP}/home`, 'link', { asked: `${IDP}/logout?to=app` })],
  ['the error is seen on its way', (j) => j.visit(1, `${APP}/home`, 'form_submit', { asked: `${APP}/callback?error=access_denied` })],
  [
    'a page that holds the tab sends it on',
    (j) => {
      j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 1_760_000_001_500 });
      j.visit(1, `${APP}/home`, 'form_submit', { asked: `${APP}/callback` });
    },
  ],
  [
    'a page of a window that nobody keeps an address of opens the request, and sends it on',
    (j) => {
      j.other({ kind: 'opened', tabId: 1, openerTabId: 9, atMs: 1_760_000_001_500 });
      j.visit(1, `${APP}/home`, 'link', { asked: ANSWER });
    },
  ],
  ['the person typed it', (j) => j.visit(1, `${APP}/home`, 'typed')],
  ['the person went back', (j) => j.visit(1, `${APP}/home`, 'link', { qualifiers: ['forward_back'] })],
];

test.for(not)('nothing is said of a kept request where nothing shows that it worked: %s', ([, write]) => {
  const steps = stepsOf((j) => {
    j.visit(1, KEPT, 'auto_bookmark');
    write(j);
  });
  expect(forgivingIn(steps)).toEqual([]);
});

test('a request that a service has just made says nothing of kept ones', () => {
  const steps = stepsOf((j) => {
    j.visit(1, `${APP}/`, 'typed');
    j.visit(1, KEPT, 'link');
    j.visit(1, `${APP}/home`, 'form_submit', { asked: KEPT });
  });
  expect(forgivingIn(steps)).toEqual([]);
});

test('what was forgiven once is silent, for that login and service only; it is bounded, merged with nothing, and forgotten with the service', () => {
  const memory = forgive(EMPTY_MEMORY, { login: KEY, origin: APP });
  expect(forgive(memory, { login: KEY, origin: APP })).toBe(memory);
  expect(isForgiving(memory, KEY, 'https://other.example')).toBe(false);
  expect(isForgiving(forget(memory, APP), KEY, APP)).toBe(false);
  expect(isForgiving(merge(EMPTY_MEMORY, memory, 0), KEY, APP)).toBe(false);
  let many = EMPTY_MEMORY;
  for (let i = 0; i <= MAX_FORGIVING_SERVICES; i += 1) many = forgive(many, { login: KEY, origin: `https://s${i}.example` });
  expect(many.forgiving).toHaveLength(MAX_FORGIVING_SERVICES);

  const personal = (forgiving?: typeof memory.forgiving) =>
    createPersonalDirectories(directory.catalogue)({ own: [], allowedHosts: [], learned: [], forgiving });
  const of = (url: string, forgiving?: typeof memory.forgiving) => judge(visit(url, 'bookmark'), personal(forgiving)).kind;
  expect(of(KEPT)).toBe('out-of-flow');
  expect(of(KEPT, memory.forgiving)).toBe('unrelated');
  expect(of(KEPT.replace('wiki.college', 'mail.college'), memory.forgiving)).toBe('out-of-flow');
});

const LOGIN = 'https://sso.college.example/realms/main/login-actions/authenticate?session_code=a&execution=b&client_id=wiki&tab_id=t';
const ASK = `https://sso.college.example/realms/main/protocol/openid-connect/auth?client_id=wiki&response_type=code&redirect_uri=${encodeURIComponent(`${APP}/callback`)}&state=8f3ad2c1e0`;
const ANSWER = `${APP}/callback?code=c0de11&state=8f3ad2c1e0`;
const UNKNOWN = 'https://sso.college.example/news/maintenance';

const lessonsIn = (steps: readonly Step[]) => steps.flatMap(({ lesson }) => (lesson ? [lesson.start] : []));

test('a page of the same host that nobody knows is a part of the way to what a login teaches', () => {
  const steps = stepsOf((j) => {
    j.visit(1, `${APP}/`, 'typed');
    j.visit(1, ASK, 'link');
    j.visit(1, UNKNOWN, 'link');
    j.visit(1, LOGIN, 'link');
    j.visit(1, `${LOGIN}&again=1`, 'form_submit');
    j.visit(1, ANSWER, 'form_submit', { asked: LOGIN });
  });
  expect(lessonsIn(steps)).toEqual([`${APP}/`]);
});

const aside: readonly [name: string, write: Write][] = [
  ['its form brings the answer', (j) => j.visit(1, ANSWER, 'form_submit')],
  ['its script brings the answer', (j) => j.visit(1, ANSWER, 'link', { qualifiers: ['client_redirect'] })],
  [
    'a redirector of that host, which carries the request and redirects to the answer',
    (j) => j.visit(1, ANSWER, 'form_submit', { asked: `${IDP}/r/1?next=${encodeURIComponent(ASK)}` }),
  ],
  ['the same, by a link', (j) => j.visit(1, ANSWER, 'link', { asked: `${IDP}/r/1?next=${encodeURIComponent(ASK)}` })],
  ['it is asked, and redirects to the answer', (j) => j.visit(1, ANSWER, 'form_submit', { asked: UNKNOWN })],
  [
    'the login goes on an hour later',
    (j) => {
      j.wait(3_700_000);
      j.visit(1, `${UNKNOWN}/2`, 'link');
      j.visit(1, ANSWER, 'form_submit', { asked: LOGIN });
    },
  ],
];

test.for(aside)('an answer that comes from such a page proves nothing: %s', ([, write]) => {
  const steps = stepsOf((j) => {
    j.visit(1, `${APP}/`, 'typed');
    j.visit(1, ASK, 'link');
    j.visit(1, LOGIN, 'link');
    j.visit(1, `${LOGIN}&again=1`, 'form_submit');
    j.visit(1, UNKNOWN, 'link');
    write(j);
  });
  expect(lessonsIn(steps)).toEqual([]);
});

test('from one page of a login to the next a person may take an hour, and not a moment more, where nobody knows the page between', () => {
  const after = (ms: number) => {
    const steps = stepsOf((j) => {
      j.visit(1, `${APP}/`, 'typed');
      j.visit(1, ASK, 'link');
      // Each page of a journey comes a second after the one before.
      j.wait(ms - 1000);
      j.visit(1, UNKNOWN, 'link');
    });
    return steps.at(-1)?.tabs.get(1)?.requests?.length ?? 0;
  };
  expect(after(60 * 60_000)).toBe(1);
  expect(after(60 * 60_000 + 1)).toBe(0);
});

test('a form that somebody sends to an address which only carries a request begins no login of theirs', () => {
  const stranger = 'https://stranger.example';
  const logout = `${IDP}/realms/main/protocol/openid-connect/logout?to=x&next=${encodeURIComponent(ASK.replaceAll('wiki', 'other'))}`;
  const steps = stepsOf((j) => {
    j.visit(1, ASK, 'typed');
    j.visit(1, `${stranger}/`, 'form_submit', { asked: LOGIN });
    // Of two navigations the first is not told to have ended, and overtakes the second.
    j.other({ kind: 'before-navigate', tabId: 1, url: LOGIN, atMs: 1_760_000_002_500 });
    j.visit(1, LOGIN, 'form_submit', { asked: logout });
    j.visit(1, `${stranger}/cb?code=c0de11&state=8f3ad2c1e0`, 'form_submit', { asked: LOGIN });
  });
  expect(lessonsIn(steps)).toEqual([]);
});

test('a request that a stranger announces while a form of theirs goes into the login begins no login of theirs', () => {
  const stranger = 'https://stranger.example';
  const theirs = `${IDP}/realms/main/protocol/openid-connect/auth?client_id=stranger&response_type=code&redirect_uri=${encodeURIComponent(`${stranger}/cb`)}&state=5f2e81c0aa`;
  const steps = stepsOf((j) => {
    j.visit(1, `${stranger}/`, 'typed');
    j.other({ kind: 'before-navigate', tabId: 1, url: LOGIN, atMs: 1_760_000_001_500 });
    j.other({ kind: 'before-navigate', tabId: 1, url: theirs, atMs: 1_760_000_001_600 });
    // The first of both navigations is the one that gets there; nobody redirected it.
    j.visit(1, LOGIN, 'form_submit', { announced: false, qualifiers: ['client_redirect'] });
    j.visit(1, `${stranger}/cb?code=c0de11&state=s1`, 'form_submit', { asked: LOGIN });
  });
  expect(lessonsIn(steps)).toEqual([]);
});
