import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load, redirected } from './world.ts';

/** Attacks on what is learned, each as it was made: nobody becomes "the service that you have used" unless a login was finished there. */

const DAY_MS = 86_400_000;
const INSIDE = 'https://access.login.nhs.uk/enter-email';
const GP = 'https://gp-appointments.example';

const ask = (client: string, redirectUri: string, more = ''): string =>
  `https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=${client}&redirect_uri=${encodeURIComponent(redirectUri)}&state=s1&nonce=n1${more}`;

/** A navigation that servers redirected on the way. */
const opens = (openerTabId: number, tabId: number, atMs: number): TabEvent => ({ kind: 'opened', tabId, openerTabId, atMs });

/** What is learned after these events, as `login start`. */
async function learnedFrom(events: readonly TabEvent[]): Promise<readonly string[]> {
  const browser = createBrowser();
  await (await browser.wake()).hear(...events);
  const { services = [] } = (browser.kept.get('memory') ?? {}) as { services?: readonly { login: string; start: string }[] };
  return services.map(({ login, start }) => `${login} ${start}`);
}

const GOOGLE = `https://accounts.google.com/o/oauth2/v2/auth?client_id=gp&response_type=code&scope=openid&redirect_uri=${encodeURIComponent(`${GP}/cb`)}&state=s1`;

const CB = encodeURIComponent(`${GP}/cb`);
const MICROSOFT = `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=gp&response_type=code&scope=openid&redirect_uri=${CB}&state=s1`;
const KEYCLOAK = 'https://sso.college.example/realms/main';

/** What the intruder has shown in his window, what he asks for then, and where its server sends the tab in the end. */
const HELD: readonly [name: string, seen: string, asked: string, answer: string][] = [
  [
    'a stale transaction, whose error his server hides',
    `${KEYCLOAK}/protocol/openid-connect/auth?client_id=gp&response_type=code&scope=openid&redirect_uri=${CB}&state=s1`,
    `${KEYCLOAK}/login-actions/authenticate?client_id=gp&tab_id=bogus&client_data=${btoa(JSON.stringify({ ru: `${GP}/err`, st: 's1' }))}`,
    `${GP}/cb?code=c1&state=s1`,
  ],
  [
    "a login that only passes on, and somebody else's redirector",
    `https://cas.college.example/cas/login?service=${CB}`,
    `https://cas.college.example/cas/login?lt=1&gateway=true&service=${encodeURIComponent('https://www.college.example/go?to=https://hop.example/')}`,
    `${GP}/cb?ticket=ST-1`,
  ],
  ['a transaction of his own', MICROSOFT, 'https://login.microsoftonline.com/common/reprocess?ctx=rQIIAAhis', `${GP}/cb?code=c1&state=s1`],
];

const SAML = 'https://idp.college.example/idp/profile/SAML2/Redirect/SSO';

/** A request of SAML, deflated as its redirects have it; `isPassive`: the login is to show nothing (Core 3.4.1). */
const passive = (isPassive: boolean): string => {
  const request = `<samlp:AuthnRequest ID="_1" Version="2.0" IsPassive="${isPassive}" AssertionConsumerServiceURL="${GP}/acs"/>`;
  return encodeURIComponent(deflateRawSync(request).toString('base64'));
};

/** What a server may make up: an answer that says that somebody was signed in. */
const SUCCESS = encodeURIComponent(
  btoa('<samlp:Response><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Response>'),
);

const attacks: readonly [name: string, because: string, events: readonly TabEvent[]][] = [
  [
    'a window that is opened at the login and sent back',
    'nobody typed anything: the page that opened it sent it away',
    [
      ...load(1, `${GP}/`, 'typed', 1000),
      opens(1, 2, 1900),
      ...load(2, ask('gp', `${GP}/cb`), 'link', 2000),
      ...load(2, `${GP}/thanks`, 'link', 6000),
    ],
  ],
  [
    'the same, with an answer that the page made up, by a form',
    'what a form carries nobody sees',
    [
      ...load(1, `${GP}/`, 'typed', 1000),
      opens(1, 2, 1900),
      ...load(2, ask('gp', `${GP}/cb`), 'link', 2000),
      ...load(2, `${GP}/cb?code=c1&state=s1`, 'form_submit', 6000),
    ],
  ],
  [
    'the same, by a logout address that gives the state back',
    'not asked at a page inside of the login',
    [
      ...load(1, `${GP}/`, 'typed', 1000),
      opens(1, 2, 1900),
      ...load(2, ask('gp', `${GP}/cb`), 'link', 2000),
      ...redirected(2, 'https://access.login.nhs.uk/logout?to=aHR0cHM6Ly9n', `${GP}/cb?code=c1&state=s1`, 'link', 6000),
    ],
  ],
  [
    'the same, as Firefox would tell a redirect into another process',
    'of two addresses that were announced nobody can tell which one was redirected',
    [
      ...load(1, `${GP}/`, 'typed', 1000),
      opens(1, 2, 1900),
      ...load(2, ask('gp', `${GP}/cb`), 'link', 2000),
      { kind: 'before-navigate', tabId: 2, url: INSIDE, atMs: 6000 },
      { kind: 'failed', tabId: 2, url: INSIDE, error: 'Error code 2152398850', atMs: 6010 },
      ...redirected(2, `${GP}/cb?code=c1&state=s1`, `${GP}/cb?code=c1&state=s1`, 'link', 6020),
    ],
  ],
  [
    'the person goes back, and the page runs a login of its own',
    'only the login that was just left can be finished, and going back finishes nothing',
    [
      ...load(1, `${GP}/`, 'typed', 1000),
      ...load(1, ask('gp', `${GP}/cb`), 'link', 2000),
      { kind: 'before-navigate', tabId: 1, url: `${GP}/`, atMs: 3000 },
      { kind: 'committed', tabId: 1, url: `${GP}/`, transition: 'link', qualifiers: ['forward_back'], atMs: 3050 },
      ...load(
        1,
        `${GP}/oauth2/authorize?client_id=a&response_type=code&redirect_uri=${encodeURIComponent(`${GP}/cb`)}&state=s1`,
        'link',
        4000,
      ),
      ...load(1, `${GP}/cb?code=c1&state=s1`, 'link', 4500),
    ],
  ],
  [
    'a silent request, answered with an error',
    'nobody was asked anything',
    [
      ...load(1, `${GP}/`, 'typed', 1000),
      ...redirected(1, `${GOOGLE}&prompt=none`, `${GP}/cb?error=login_required&state=s1`, 'link', 2000),
    ],
  ],
  [
    'the same in SAML: a passive request, and a server that hides that nobody was asked',
    'the same',
    [
      ...load(1, `${GP}/`, 'typed', 1000),
      ...redirected(1, `${SAML}?SAMLRequest=${passive(true)}`, `${GP}/acs?SAMLResponse=${SUCCESS}`, 'link', 2000),
    ],
  ],
  [
    'a passive request after which a page of the login was shown',
    'who asked for nothing to be shown has finished nothing',
    [
      ...load(1, `${GP}/`, 'typed', 1000),
      ...load(1, `${SAML}?SAMLRequest=${passive(true)}`, 'link', 2000),
      ...load(1, `${SAML}?SAMLRequest=${passive(true)}`, 'form_submit', 5000),
      ...load(1, `${GP}/acs`, 'form_submit', 9000),
    ],
  ],
  [
    'a silent request, and a server that hides the error',
    'a request that is answered at once proves nothing for a service that nobody knows',
    [...load(1, `${GP}/`, 'typed', 1000), ...redirected(1, `${GOOGLE}&prompt=none`, `${GP}/in?code=c1&state=s1`, 'link', 2000)],
  ],
  [
    'a request that fails at once, and a server that hides the error',
    'the same',
    [...load(1, `${GP}/`, 'typed', 1000), ...redirected(1, `${GOOGLE}&max_age=x`, `${GP}/cb?code=c1&state=s1`, 'link', 2000)],
  ],
  [
    'a link back that those who sent the person there gave to the login',
    'the stranger wrote the link, and with it the answer that it carries',
    [
      ...redirected(1, `${GP}/go`, INSIDE, 'typed', 1000),
      ...load(1, 'https://access.login.nhs.uk/enter-password', 'form_submit', 5000),
      ...load(1, `${GP}/cb?code=c1`, 'link', 9000),
    ],
  ],
  [
    'the person says no',
    'an error finishes nothing',
    [
      ...redirected(1, `${GP}/nhs`, INSIDE, 'link', 1000),
      ...redirected(1, INSIDE, `${GP}/cb?error=access_denied&state=s1`, 'form_submit', 9000),
    ],
  ],
  [
    'a path of its own that looks like a login',
    'no login worth knowing',
    [
      ...load(1, 'https://gardencentra.co.uk/', 'link', 1000),
      ...load(
        1,
        'https://gardencentra.co.uk/oauth2/authorize?client_id=a&response_type=code&redirect_uri=https%3A%2F%2Fgardencentra.co.uk%2Fcb&state=s1',
        'link',
        1200,
      ),
      ...load(1, 'https://gardencentra.co.uk/cb?code=c1&state=s1', 'link', 1400),
    ],
  ],
  [
    'a service that is not encrypted',
    'somebody who sits on the line could have been the service',
    [
      ...redirected(1, 'http://portal.surgery.example/nhs', INSIDE, 'link', 1000),
      ...redirected(1, INSIDE, 'http://portal.surgery.example/cb?code=c1&state=s1', 'form_submit', 9000),
    ],
  ],
  [
    'a request that fails at once, its error sent by a form of the login',
    'what leads on by itself says nothing of who was there, and what a form carries nobody sees',
    [
      ...load(1, `${GP}/`, 'link', 1000),
      ...load(1, `${MICROSOFT}&response_mode=form_post&max_age=x`, 'link', 1200),
      ...load(1, `${GP}/cb`, 'form_submit', 1500),
    ],
  ],
  [
    'a silent request that is itself sent by a form',
    'the same',
    [
      ...load(1, `${GP}/`, 'link', 1000),
      ...load(1, 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize', 'form_submit', 1200),
      ...load(1, `${GP}/cb`, 'form_submit', 1500),
    ],
  ],
  [
    'a request to sign out, answered by a form',
    'the same',
    [
      ...load(1, `${GP}/`, 'link', 1000),
      ...load(1, 'https://idp.college.example/idp/profile/SAML2/POST/SSO', 'form_submit', 1200),
      ...load(1, `${GP}/acs`, 'form_submit', 1500),
    ],
  ],
  [
    'a page that signs out, and goes on by script to what it was told',
    'the same',
    [
      ...load(1, `${GP}/`, 'link', 1000),
      ...redirected(
        1,
        `${GP}/go`,
        `https://login.microsoftonline.com/common/oauth2/v2.0/logout?post_logout_redirect_uri=${encodeURIComponent(`${GP}/cb?code=c1&state=s1`)}`,
        'link',
        1200,
      ),
      ...load(1, `${GP}/cb?code=c1&state=s1`, 'link', 1900),
    ],
  ],
  [
    'a window that he opened, whose login failed to load and was loaded again, beside a tab in which the person is at that very page',
    'it looks like a tab that was duplicated, and takes over where that login stands; who holds it holds it all the same',
    [
      ...load(3, `${GP}/`, 'typed', 1000),
      ...load(3, ask('gp', `${GP}/cb`), 'link', 2000),
      ...load(3, INSIDE, 'link', 2500),
      ...load(3, INSIDE, 'form_submit', 3000),
      ...load(1, `${GP}/`, 'typed', 4000),
      opens(1, 2, 4900),
      { kind: 'before-navigate', tabId: 2, url: INSIDE, atMs: 5000 },
      { kind: 'failed', tabId: 2, url: INSIDE, error: 'net::ERR_CONNECTION_RESET', atMs: 5100 },
      ...load(2, INSIDE, 'reload', 6000),
      ...redirected(2, INSIDE, `${GP}/welcome`, 'link', 8000),
    ],
  ],
  ...HELD.map(([name, seen, asked, answer]): [string, string, readonly TabEvent[]] => [
    `in a window that he opened: ${name}`,
    'a page that holds the tab may bring its own page inside of the login',
    [...load(1, `${GP}/`, 'link', 1000), opens(1, 2, 1900), ...load(2, seen, 'link', 2000), ...redirected(2, asked, answer, 'link', 4000)],
  ]),
];

test.for(attacks)('%s teaches nothing: %s', async ([, , events]) => {
  expect(await learnedFrom(events)).toEqual([]);
});

test('the same windows and tabs do teach, where the login itself gives the person back', async () => {
  const start = 'https://portal.surgery.example/nhs';
  const back = (tabId: number, atMs: number) => [
    ...redirected(tabId, start, INSIDE, 'link', atMs),
    ...redirected(tabId, INSIDE, 'https://portal.surgery.example/cb?code=c1&state=s1', 'form_submit', atMs + 8000),
  ];
  expect(await learnedFrom(back(1, 1000))).toEqual(['nhs-login https://portal.surgery.example/']);
});

/** How a person came to an address of the service that only redirects, and what is learned as its start page. */
const starts: readonly [name: string, because: string, before: readonly TabEvent[], transition: string, start: string][] = [
  [
    'a link of a stranger',
    'a short link of the service may lead to a stranger, who goes on to the genuine login',
    load(1, `${GP}/`, 'typed', 500),
    'link',
    '/',
  ],
  ['a link in an e-mail', 'the same', [], 'start_page', '/'],
  [
    "a link on the service's own page",
    'somebody else may have posted it there; the page was shown',
    load(1, 'https://portal.surgery.example/forum/7?a=b', 'typed', 500),
    'link',
    '/forum/7',
  ],
  ['the person typed it', 'it is their own', [], 'typed', '/s/abc'],
  ["the person's bookmark", 'it is their own', [], 'auto_bookmark', '/s/abc'],
];
test.for(starts)('an address that only redirects is no start page by itself: %s', async ([, because, before, transition, start]) => {
  const learned = await learnedFrom([
    ...before,
    ...redirected(1, 'https://portal.surgery.example/s/abc', INSIDE, transition, 1000),
    ...redirected(1, INSIDE, 'https://portal.surgery.example/cb?code=c1&state=s1', 'form_submit', 9000),
  ]);
  expect(learned, because).toEqual([`nhs-login https://portal.surgery.example${start}`]);
});

test('a request that is not passive does teach, by the same pages', async () => {
  const asked = `${SAML}?SAMLRequest=${passive(false)}`;
  const events = [...load(1, `${GP}/`, 'typed', 1000), ...load(1, asked, 'link', 2000), ...load(1, asked, 'form_submit', 5000)];
  expect(await learnedFrom([...events, ...load(1, `${GP}/acs`, 'form_submit', 9000)])).toEqual([`server@idp.college.example ${GP}/`]);
});

/** A memory as if this had been finished on so many days, long ago. */
function remembers(start: string, days: number, login = 'nhs-login') {
  const browser = createBrowser();
  const services = [{ login, start, times: days, days, lastAtMs: browser.world.nowMs - DAY_MS, isOpened: true }];
  browser.kept.set('memory', { version: 2, services, used: [], met: [] });
  return browser;
}

const IMPOSTORS = ['https://nhslogin.club/nhs', 'https://account.login.nhs.uk.evil.example/', 'https://www.nhs-login-verify.com/'];

test.for(IMPOSTORS)('%s is no door, whatever was learned of it: not offered, not opened, not searched, not written', async (start) => {
  const browser = remembers(start, 9);
  browser.kept.set('settings', { version: 2, allowedHosts: [], always: [], own: [], loudness: 'straight' });
  const worker = await browser.wake();
  await worker.hear(...load(1, INSIDE, 'auto_bookmark', 1000));
  expect(browser.opened.map(([, url]) => url)).not.toContain(start);
  const { doors } = await worker.popup();
  const { hostname, origin } = new URL(start);
  expect(doors.map(({ host }) => host)).not.toContain(hostname);
  expect((await worker.servicesNamed(hostname)).map((service) => service.start)).not.toContain(start);
  expect(await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: `remembered:${origin}` })).toEqual({ done: false });
  const [bookmark] = await worker.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [INSIDE] });
  expect(bookmark?.doors.map((door) => door.start)).not.toContain(start);
});

/** A stranger's page and the login, again and again, a second for each. */
const bouncing = (start: string, times: number): readonly TabEvent[] =>
  Array.from({ length: times }, (_, i) => [
    ...load(1, start, i === 0 ? 'typed' : 'link', 1000 + i * 1000),
    ...load(1, INSIDE, 'link', 1500 + i * 1000),
  ]).flat();

test.for([`${GP}/`, 'https://portal.surgery.example/nhs'])(
  'a circle that %s makes is no reason to clear a login and to start there',
  async (start) => {
    const browser = remembers('https://portal.surgery.example/nhs', 9);
    const worker = await browser.wake();
    await worker.hear(...bouncing(start, 7));
    const { page, afresh } = await worker.popup();
    expect(page).toMatchObject({ kind: 'loop' });
    expect(afresh?.serviceId).not.toContain(new URL(start).hostname);
    browser.world.mayClear = true;
    await worker
      .ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'start-afresh', serviceId: `remembered:${new URL(start).hostname}` })
      .catch(() => undefined);
    await worker.ask<'fulfil'>({ kind: 'fulfil', tabId: 1 }).catch(() => undefined);
    expect(browser.opened.map(([, url]) => url).filter((url) => url.startsWith(new URL(start).origin))).toEqual([]);
  },
);

test('what nobody catalogued is not opened without a click, and no target of "change all"', async () => {
  const browser = remembers('https://portal.surgery.example/nhs', 9);
  browser.kept.set('settings', { version: 2, allowedHosts: [], always: [], own: [], loudness: 'straight' });
  const worker = await browser.wake();
  await worker.hear(...load(1, INSIDE, 'auto_bookmark', 1000));
  expect(browser.opened).toEqual([]);
  const { doors } = await worker.popup();
  expect(doors[0]).toMatchObject({ name: 'portal.surgery.example', reason: 'usual' });
  const [bookmark] = await worker.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [INSIDE] });
  expect(bookmark?.doors[0]).toEqual({ name: 'portal.surgery.example', start: 'https://portal.surgery.example/nhs' });
  expect(bookmark?.doors.filter(({ isSure }) => isSure)).toEqual([]);
});

const NAMES_EVIL = `https://accounts.google.com/v3/signin/identifier?opparams=x&client_id=e&redirect_uri=${encodeURIComponent('https://evil.example.org/cb')}`;

test('a site with one finished login is not brought before others by its own link, nor written by "change all"', async () => {
  const worker = await remembers('https://evil.example.org/in', 1, 'google').wake();
  await worker.hear(...load(1, 'https://evil.example.org/', 'link', 1000), ...load(1, NAMES_EVIL, 'link', 2000));
  const { doors } = await worker.popup();
  expect(doors.length).toBeGreaterThan(1);
  expect(doors[0]?.host).not.toBe('evil.example.org');
  const [once] = await worker.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [NAMES_EVIL] });
  expect(once?.doors.filter(({ isSure }) => isSure)).toEqual([]);
  const other = await remembers('https://evil.example.org/in', 2, 'google').wake();
  const [habit] = await other.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [NAMES_EVIL] });
  expect(habit?.doors[0]).toEqual({ name: 'evil.example.org', start: 'https://evil.example.org/in', isSure: true });
});

const NAMES_NEIGHBOUR = NAMES_EVIL.replace('evil.example.org', 'portal.example.org');

test('a habit of theirs brings a neighbour of it in by a click alone, after what somebody vouches for, and no impostor', async () => {
  const seen = async (start: string, days: number, url: string) => {
    const browser = remembers(start, days, 'google');
    browser.kept.set('settings', { version: 2, allowedHosts: [], always: [], own: [], loudness: 'straight' });
    const worker = await browser.wake();
    await worker.hear(...load(1, 'https://evil.example.org/', 'link', 1000), ...load(1, url, 'link', 2000));
    const { doors } = await worker.popup();
    const [judged] = await worker.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [url] });
    expect(browser.opened).toEqual([]);
    expect(judged?.doors.filter(({ start: to, isSure }) => isSure && new URL(to).hostname !== new URL(start).hostname)).toEqual([]);
    return { hosts: doors.map(({ host }) => host), id: doors.at(-1)?.id ?? '', worker, browser };
  };
  const habit = await seen('https://evil.example.org/in', 2, NAMES_NEIGHBOUR);
  expect(habit.hosts.at(-1)).toBe('portal.example.org');
  expect(habit.hosts.length).toBeGreaterThan(2);
  await habit.worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: habit.id });
  expect(habit.browser.opened.at(-1)).toEqual([1, 'https://portal.example.org/']);
  for (const [start, days, url] of [
    ['https://evil.example.org/in', 1, NAMES_NEIGHBOUR],
    ['https://evil.github.io/in', 9, NAMES_EVIL.replace('evil.example.org', 'portal.github.io')],
    ['https://www.evil.example.org/in', 9, NAMES_EVIL.replace('evil.example.org', 'account.login.nhs.uk.evil.example.org')],
  ] as const)
    expect(
      (await seen(start, days, url)).hosts.filter((host) => /portal|nhs/.test(host)),
      url,
    ).toEqual([]);
});

test('by name, a person may choose it for good', async () => {
  const browser = remembers('https://portal.surgery.example/nhs', 1);
  const worker = await browser.wake();
  await worker.hear(...load(1, INSIDE, 'auto_bookmark', 1000));
  const serviceId = 'remembered:https://portal.surgery.example';
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId, always: true });
  await worker.hear(...load(2, INSIDE, 'auto_bookmark', 20_000));
  expect(browser.opened.at(-1)).toEqual([2, 'https://portal.surgery.example/nhs']);
});

const RIVAL = 'https://www.gardencentre.co.uk/';

test.for([
  ['after two days of use', 2, 'link', 'silent'],
  ['after three', 3, 'link', 'caution'],
  ['that the person typed', 3, 'typed', 'silent'],
  ['that the person has a bookmark of', 3, 'auto_bookmark', 'silent'],
] as const)('a site that is like a learned one, %s (%i days, %s): %s', async ([, days, transition, severity]) => {
  const browser = remembers('https://www.gardencentra.co.uk/', days);
  const worker = await browser.wake();
  await worker.hear(...load(1, RIVAL, transition, 1000));
  expect((await worker.popup()).severity).toBe(severity);
});

test('a site that is like a learned one is told once, and not on another day, nor after it was typed; and in its own words', async () => {
  const browser = remembers('https://www.gardencentra.co.uk/', 3);
  const worker = await browser.wake();
  await worker.hear(...load(1, RIVAL, 'link', 1000));
  const { page, severity } = await worker.popup();
  expect(severity).toBe('caution');
  expect(page).toMatchObject({ kind: 'lookalike', isYours: true, certainty: 'likely' });
  await worker.hear(...load(1, RIVAL, 'link', DAY_MS + 1000));
  expect((await worker.popup()).severity).toBe('silent');

  const other = remembers('https://www.gardencentra.co.uk/', 3);
  const again = await other.wake();
  await again.hear(...load(1, RIVAL, 'typed', 1000), ...load(1, RIVAL, 'link', 9000));
  expect((await again.popup()).severity).toBe('silent');
});

const CLINIC = 'https://clinic.example';
const SECRET = `${CLINIC}/secret-page/hiv-results`;

/** A tab in which a login began at a page that is nobody's business, and another that comes from somewhere and ends at the same service. */
const crossing = (how: readonly TabEvent[]): readonly TabEvent[] => [
  ...load(1, SECRET, 'typed', 1000),
  ...redirected(1, SECRET, INSIDE, 'link', 2000),
  ...how,
  ...redirected(2, INSIDE, `${CLINIC}/cb?code=c1&state=s1`, 'form_submit', 6000),
  ...load(2, `${CLINIC}/`, 'link', 7000),
];
const COMMITTED = { kind: 'committed', tabId: 2, url: INSIDE, qualifiers: [], atMs: 5050 } as const;
const ways: readonly [how: string, events: readonly TabEvent[]][] = [
  [
    // The browser brings back a tab that was closed, at the address that all NHS logins share.
    'a tab that is restored at the same address',
    [
      { kind: 'before-navigate', tabId: 2, url: INSIDE, atMs: 5000 },
      { ...COMMITTED, transition: 'reload' },
    ],
  ],
  ['a tab that its page opens', [...load(1, SECRET, 'link', 4000), opens(1, 2, 4900), ...load(2, INSIDE, 'link', 5000)]],
];
const worlds = ['a private window', 'a container'] as const;
const crossings = worlds.flatMap((from) => ways.map(([how, events]) => [from, how, events] as const));

/** What the worker keeps when tab 1 is in this world, and tab 2 in the usual one. */
async function keptAcross(from: (typeof worlds)[number] | undefined, events: readonly TabEvent[]) {
  const browser = createBrowser();
  if (from === 'a private window') browser.world.privateTabs.add(1);
  if (from === 'a container') browser.world.containers.set(1, 'firefox-container-1');
  await (await browser.wake()).hear(...crossing(events));
  const others = [...browser.stored].filter(([key]) => key !== 'tab:1');
  return { learned: JSON.stringify([...browser.kept]), beside: JSON.stringify(others) };
}

test.for(crossings)('nothing crosses from %s: not by %s', async ([from, , events]) => {
  const { learned, beside } = await keptAcross(from, events);
  expect(learned).not.toContain('clinic.example');
  expect(beside).not.toContain('secret-page');
});

test.for(ways)('in one world it does cross by %s, or nothing would be shown by this', async ([, events]) => {
  const { beside } = await keptAcross(undefined, events);
  expect(beside).toContain('secret-page');
});

test('a page can have the popup open over itself once a minute, in whatever tab; a person as often as they like', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  // On two days it had a window of the genuine login sent back, which was once enough to be the first door.
  const [[, , sentBack]] = attacks as readonly [(typeof attacks)[number]];
  for (const days of [2, 1]) await worker.hear(...sentBack.map((event) => ({ ...event, atMs: event.atMs - days * DAY_MS })));
  const lead = async (tabId: number, atMs: number) => {
    browser.world.front = tabId;
    await worker.hear(...load(tabId, `${GP}/`, 'typed', atMs), ...load(tabId, INSIDE, 'link', atMs + 1000));
    // Its first door is harmless: somebody vouches for it, and the page that brought this about has none.
    const { doors } = await worker.popup();
    expect(doors[0]).toMatchObject({ id: 'nhs-app', reason: 'offered' });
    expect(doors.filter(({ host }) => `https://${host}` === GP)).toEqual([]);
  };
  await lead(1, 0);
  await lead(1, 10_000);
  await lead(2, 20_000);
  expect(browser.popups).toEqual([1]);
  await lead(2, 70_000);
  expect(browser.popups).toEqual([1, 2]);
  for (const atMs of [80_000, 85_000]) await worker.hear(...load(2, INSIDE, 'auto_bookmark', atMs));
  expect(browser.popups).toEqual([1, 2, 2, 2]);
  browser.world.front = 3;
  await worker.hear(...load(3, 'https://auth.login.nhs.uk/authorize?client_id=x', 'reload', 88_000));
  expect(browser.popups, 'a tab that the browser brings back').toEqual([1, 2, 2, 2, 3]);
});

test('a popup that the browser refuses uses up no minute, of this tab or of another', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const lead = async (tabId: number, atMs: number) => {
    browser.world.front = tabId;
    await worker.hear(...load(tabId, `${GP}/`, 'typed', atMs), ...load(tabId, INSIDE, 'link', atMs + 1000));
  };
  browser.world.refusesPopups = true;
  await lead(1, 0);
  browser.world.refusesPopups = false;
  await lead(2, 5000);
  expect(browser.popups).toEqual([2]);
  await lead(1, 10_000);
  expect(browser.popups).toEqual([2]);
});

test('the same by a window that it empties each time', async () => {
  const browser = createBrowser();
  browser.world.front = 2;
  const worker = await browser.wake();
  await worker.hear(...load(1, `${GP}/`, 'typed', 0), opens(1, 2, 900), ...load(2, `${GP}/x`, 'link', 1000));
  for (let i = 0; i < 3; i += 1)
    await worker.hear(
      { kind: 'committed', tabId: 2, url: 'about:blank', transition: 'link', qualifiers: [], atMs: 3000 + i * 8000 },
      ...load(2, INSIDE, 'link', 4000 + i * 8000),
    );
  expect(browser.popups).toEqual([2]);
});

test('a document that no event has told of is vouched for by nothing', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(
    ...load(1, 'https://www.nhsapp.service.nhs.uk/login', 'typed', 1000),
    ...redirected(1, 'https://www.nhsapp.service.nhs.uk/login', INSIDE, 'link', 2000),
  );
  const show = async () => (await worker.popup()).page.kind;
  expect(await show()).toBe('official');
  browser.shown.set(1, undefined);
  expect(await show()).toBe('unrelated');
  browser.shown.set(1, new URL(GP).host);
  expect(await show()).toBe('unrelated');
});

test('what is picked under the address bar is opened, also when another has its name; what has no letter names nothing', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.ask<'add-service'>({
    kind: 'add-service',
    name: 'nhs-app',
    start: 'https://ward.example/',
    signIn: 'https://login.ward.example/in',
  });
  expect((await worker.servicesNamed('nhs app')).filter(({ name }) => /^nhs.app$/i.test(name)).map(({ start }) => start)).toEqual([
    'https://www.nhsapp.service.nhs.uk/login',
    'https://ward.example/',
  ]);
  const { search } = await worker.popup();
  expect(search?.habits.last).toEqual(['own:https://ward.example/']);
  expect((await worker.servicesNamed('https://ward.example/')).map(({ id }) => id)).toEqual(['own:https://ward.example/']);
  expect(await worker.servicesNamed('!')).toEqual([]);
});

test('a person who comes from a service finds it first among equals, and from one for staff, staff first; what nobody vouches for stands last', async () => {
  const found = async (start: string, typed: string) => (await (await remembers(start, 3).wake()).servicesNamed(typed)).map(({ id }) => id);
  expect((await found('https://refer.nhs.uk/', 'accurx'))[0]).toBe('accurx-patient-portal');
  expect((await found('https://portal.nhs.net/', 'nhs'))[0]).toBe('nhsmail-portal');
  expect((await found('https://portal.nhs.net/', 'accurx staff'))[0]).toBe('accurx');
  expect((await found('https://www.nhsapp.service.nhs.uk/login', 'patient'))[0]).toBe('patient-access');
  expect((await found('https://my.patientsknowbest.com/', 'patient know'))[0]).toBe('patients-know-best');
  const unsure = await found('https://rota.example/start', 'rota');
  expect(unsure).toEqual(['remembered:https://rota.example']);
  expect((await found('https://patient.example/start', 'patient')).at(-1)).toBe('remembered:https://patient.example');
});

test('no number of newcomers takes the place of what is in use', async () => {
  const browser = remembers('https://portal.surgery.example/nhs', 2);
  const { nowMs } = browser.world;
  const newcomers = Array.from({ length: 499 }, (_, i) => ({
    login: 'nhs-login',
    start: `https://s${i}.example/`,
    times: 1,
    days: 1,
    lastAtMs: nowMs,
  }));
  const memory = browser.kept.get('memory') as { services: readonly object[] };
  browser.kept.set('memory', { ...memory, services: [...newcomers, ...memory.services] });
  const worker = await browser.wake();
  for (let i = 0; i < 20; i += 1) {
    await worker.hear(
      ...redirected(1, `https://t${i}.example/nhs`, INSIDE, 'link', i * 1000),
      ...redirected(1, INSIDE, `https://t${i}.example/cb?code=c1&state=s1`, 'form_submit', i * 1000 + 500),
    );
  }
  const { services } = browser.kept.get('memory') as { services: readonly { start: string }[] };
  const starts = services.map(({ start }) => start);
  expect(starts).toHaveLength(500);
  expect(starts).toContain('https://t19.example/');
  expect(starts).toContain('https://portal.surgery.example/nhs');
});

test('nor does what a page had itself used on as many days and more, by servers of its own, take the place of what the person opened', async () => {
  const browser = remembers('https://portal.surgery.example/nhs', 2);
  const memory = browser.kept.get('memory') as { services: readonly object[] };
  const { nowMs } = browser.world;
  // Login software at one host of the stranger's, and a service at another: forms that send themselves finish it, in whatever tab he is in.
  const login = (i: number, atMs: number): readonly TabEvent[] => {
    const inside = `https://idp${i}.evil.example/realms/a/login-actions/authenticate`;
    return [
      ...redirected(1, `https://s${i}.evil2.example/in`, `${inside}?execution=1&tab_id=a`, 'link', atMs),
      ...load(1, `${inside}?execution=2&tab_id=a`, 'form_submit', atMs + 100),
      ...redirected(1, `${inside}?execution=2&tab_id=a`, `https://s${i}.evil2.example/cb?code=c1&state=s1`, 'form_submit', atMs + 200),
    ];
  };
  const strangers = Array.from({ length: 499 }, (_, i) => ({
    login: `server@idp${i}.evil.example`,
    start: `https://s${i}.evil2.example/`,
    times: 9,
    days: 3,
    lastAtMs: nowMs - DAY_MS,
  }));
  browser.kept.set('memory', { ...memory, services: [...strangers, ...memory.services] });
  const worker = await browser.wake();
  for (let day = 0; day < 3; day += 1) await worker.hear(...login(500, day * DAY_MS + 1000), ...login(501, day * DAY_MS + 5000));
  const { services } = browser.kept.get('memory') as { services: readonly { start: string }[] };
  const starts = services.map(({ start }) => start);
  expect(starts, 'he does have himself used').toContain('https://s501.evil2.example/');
  expect(starts).toHaveLength(500);
  expect(starts).toContain('https://portal.surgery.example/nhs');
});

/** A college, whose login is somebody else's, and a name that is one letter away from it. */
const COLLEGE = { login: 'microsoft', start: 'https://moodle.collegeofrivers.example/' };
const TYPO = 'https://moodle.collegeofrivets.example/';

test.for([
  ['110 newcomers, of one day', 110, 1],
  ['110 newcomers, each of three days, opened by links alone', 110, 3],
  ['110 newcomers, each of nine days, opened by links alone', 110, 9],
  ['490 of them', 490, 3],
] as const)("%s do not take the protection of a person's college: its typo impostor is still cautioned", async ([, count, days]) => {
  const browser = remembers(COLLEGE.start, 4, COLLEGE.login);
  const { nowMs } = browser.world;
  const newcomers = Array.from({ length: count }, (_, i) => ({
    login: `server@login.newcomer-number-${i}.example`,
    start: `https://app.unlike-the-others-${i}.example/`,
    times: 900,
    days,
    lastAtMs: nowMs,
  }));
  const memory = browser.kept.get('memory') as { services: readonly object[] };
  browser.kept.set('memory', { ...memory, services: [...newcomers, ...memory.services] });
  const worker = await browser.wake();
  await worker.hear(...load(1, TYPO, 'link', 1000));
  expect(browser.faces.get(1)?.severity).toBe('caution');
  expect((await worker.popup()).page).toMatchObject({ kind: 'lookalike', isYours: true, certainty: 'likely' });
});
