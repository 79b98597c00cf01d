import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import { ARRIVALS, type Navigation } from '../../../src/core/navigation.ts';
import { severityOf } from '../../../src/core/severity.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { NOON, visit } from '../../vectors/navigations/visit.ts';
import { type Journey, journey, play } from './flow/journey.ts';

const directory = createDirectory(catalogue);

const APP = 'https://www.nhsapp.service.nhs.uk/login';
const STRANGER = 'https://stranger.example/page';
const CLINIC = 'https://clinic.example/account';
const ENTER_EMAIL = 'https://access.login.nhs.uk/enter-email';
const PASSWORD = 'https://access.login.nhs.uk/enter-password';
const request = (redirectUri: string): string =>
  `https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=nhs-online&redirect_uri=${encodeURIComponent(redirectUri)}&state=s&nonce=n`;
const OF_APP = request('https://www.nhsapp.service.nhs.uk/auth-return');
const OF_CLINIC = request('https://clinic.example/cb');
/** Known from memory only, and one that restarts the login by itself. */
const REMEMBERED = 'https://login.live.com/ppsecure/post.srf?contextid=1';
const HEALING = 'https://secure.login.gov/login/two_factor/sms';

/** Anybody's own request, behind a page of their own at the site of a provider. */
const SHAPE = `?client_id=a&response_type=code&redirect_uri=${encodeURIComponent('https://stranger.example/cb')}`;
const BY_SHAPE = [
  `https://github.com/stranger/readme${SHAPE}`,
  `https://www.facebook.com/stranger${SHAPE}`,
  `https://gitlab.com/stranger/readme?next=${encodeURIComponent(`/oauth/authorize${SHAPE}`)}`,
];

/** The standing of a genuine page, and who is named; the kind of any other verdict. */
function told(verdict: Verdict): string {
  if (verdict.kind !== 'official') return verdict.kind;
  return [verdict.standing, ...(verdict.service ? [verdict.service.id] : [])].join(' by ');
}

const pages: readonly [navigation: Navigation, expected: string, because: string][] = [
  [visit(ENTER_EMAIL, 'link', { requested: APP, from: APP }), 'in-flow by nhs-app', 'the service’s server sent the person'],
  [visit(ENTER_EMAIL, 'bookmark', { requested: APP }), 'in-flow by nhs-app', 'so it did from a bookmark of the service'],
  [visit(ENTER_EMAIL, 'link', { requested: CLINIC, from: CLINIC }), 'in-flow', 'a server of somebody who is not catalogued'],
  [visit(OF_APP, 'link', { from: APP }), 'in-flow by nhs-app', 'a page of a service of this login'],
  [visit(ENTER_EMAIL, 'form', { requested: OF_APP, from: APP }), 'in-flow by nhs-app', 'the same, on to the first page'],
  [visit(OF_CLINIC, 'link', { from: CLINIC }), 'in-flow', 'the answer goes to the very page that asks'],
  [visit(ENTER_EMAIL, 'link', { requested: OF_CLINIC, from: CLINIC }), 'in-flow', 'the same, on to the first page'],
  [visit('https://auth.login.nhs.uk/authorize', 'form', { from: APP }), 'in-flow by nhs-app', 'what its form posts is not seen'],
  [
    visit(ENTER_EMAIL, 'link', { from: APP }),
    'out-of-flow',
    'a service sends people to where a login is asked for, and never into its middle',
  ],
  [{ ...visit(ENTER_EMAIL, 'link', { from: APP }), mayBeRedirected: true }, 'page', 'Firefox announces a redirect like a link'],
  [
    visit(ENTER_EMAIL, 'link', { requested: 'https://auth.login.nhs.uk/authorize?client_id=nhs-online', from: APP }),
    'in-flow by nhs-app',
    'what we think is missing the server did not: it took the request',
  ],
  [
    visit('https://auth.login.nhs.uk/authorize?client_id=nhs-online', 'link', { from: APP }),
    'page',
    'of one that it has not taken nothing is proven',
  ],
  [
    visit('https://interactions.signin.education.gov.uk/x/consent', 'link', { from: 'https://teaching-vacancies.service.gov.uk/' }),
    'out-of-flow',
    'nor does a service into one of which a single entry is known',
  ],
  [visit(OF_APP, 'link', { from: STRANGER }), 'page', 'a stranger wrote the whole request'],
  [visit(ENTER_EMAIL, 'link', { requested: OF_APP, from: STRANGER }), 'page', 'and the login took it'],
  [visit(OF_APP, 'form', { from: STRANGER }), 'page', 'a stranger’s form'],
  [visit(OF_APP, 'redirect', { from: STRANGER }), 'page', 'a stranger’s script'],
  [visit(ENTER_EMAIL, 'form', { from: STRANGER }), 'page', 'quiet, for it may be a service that is not catalogued; and no more'],
  [visit(ENTER_EMAIL, 'redirect'), 'page', 'redirected, and nobody knows from where'],
  [visit(PASSWORD, 'form', { from: ENTER_EMAIL }), 'page', 'the page before may have been opened by a bookmark'],
  [visit(ENTER_EMAIL, 'link'), 'page', 'a link in a tab that was there before anybody watched'],
  [visit(PASSWORD, 'link', { from: ENTER_EMAIL }), 'page', 'a link on the page before, and nothing is known of that one'],
  [visit(ENTER_EMAIL, 'link', { from: STRANGER }), 'out-of-flow', 'a link of a stranger leads to a page that is dead'],
  [visit(OF_APP, 'typed'), 'page', 'a person opened it'],
  [visit(OF_APP, 'external'), 'page', 'an app, or a mail'],
  [visit(OF_APP, 'restored'), 'page', 'the browser did'],
  [visit(ENTER_EMAIL, 'back-forward'), 'page', 'out of the history'],
  [visit(ENTER_EMAIL, 'reload'), 'page', 'nothing is known of its past'],
  [visit(ENTER_EMAIL, 'bookmark'), 'out-of-flow', 'as before'],
  [visit(REMEMBERED, 'bookmark'), 'page', 'what is only remembered accuses nobody, and vouches for nothing'],
  [visit(REMEMBERED, 'link', { requested: CLINIC, from: CLINIC }), 'page', 'not even in flow'],
  [visit(HEALING, 'bookmark'), 'page', 'it heals: no guide, and no tick'],
  [visit(HEALING, 'link', { requested: CLINIC, from: CLINIC }), 'in-flow', 'in flow it is what it is'],
  [visit('https://access.login.nhs.uk/privacy', 'link', { requested: APP, from: APP }), 'page', 'nobody signs in there'],
  [visit('https://microsoft.onelogin.com/login2/', 'link', { from: STRANGER }), 'tenant', 'a customer of OneLogin chose that name'],
  [
    visit('https://acme.onelogin.com/trust/saml2/http-redirect/sso/1?SAMLRequest=x', 'link', { requested: CLINIC, from: CLINIC }),
    'tenant',
    'in flow, too',
  ],
  ...BY_SHAPE.flatMap((url): [navigation: Navigation, expected: string, because: string][] => [
    [visit(url, 'link', { requested: STRANGER, from: STRANGER }), 'page', 'a stranger wrote that page, and gave it the shape of a login'],
    [visit(url, 'link', { from: STRANGER }), 'page', 'and asked there for himself'],
  ]),
  [
    visit(ENTER_EMAIL, 'link', { requested: `https://auth.login.nhs.uk/hop${SHAPE}`, from: STRANGER }),
    'page',
    'a hop with the shape of a request may lead on with anybody’s',
  ],
];

test.for(pages.map(([navigation, ...rest]) => [navigation.arrival, navigation.url.href, ...rest, navigation] as const))(
  'by %s, %s: %s, %s',
  ([, , expected, , navigation]) => {
    const verdict = judge(navigation, directory);
    expect(told(verdict)).toBe(expected);
    if (verdict.kind === 'official') expect(severityOf(verdict)).toBe(verdict.standing === 'in-flow' ? 'reassure' : 'silent');
  },
);

test('a login of which no entry is known is asked for by any page of its services, and by nobody else’s', () => {
  const proven = (from: string) => judge(visit('https://nemlog-in.mitid.dk/', 'link', { from }), directory);
  expect(proven('https://www.borger.dk/')).toMatchObject({ kind: 'official', isProven: true });
  expect(proven(STRANGER)).not.toHaveProperty('isProven');
});

test('but not in a tab that somebody else can send anywhere: what the login is asked, nobody sees', () => {
  const opened = visit('https://nemlog-in.mitid.dk/', 'link', { from: 'https://www.borger.dk/' });
  const verdict = judge({ ...opened, isHeld: true }, directory);
  expect(verdict).toMatchObject({ kind: 'official', standing: 'page' });
  expect(verdict).not.toHaveProperty('isProven');
  expect(verdict).not.toHaveProperty('sentBy');
});

const flow = { login: 'nhs-login', seenAtMs: NOON - 30_000, start: APP };

test('a login under way keeps every page of it quiet, and only what was proven goes on being so', () => {
  for (const arrival of ARRIVALS) {
    const navigation = visit(PASSWORD, arrival, { from: ENTER_EMAIL });
    const byPage = arrival === 'link' || arrival === 'form' || arrival === 'redirect';
    expect(told(judge({ ...navigation, flow }, directory)), arrival).toBe('page');
    expect(told(judge({ ...navigation, flow: { ...flow, isProven: true } }, directory)), arrival).toBe(byPage ? 'in-flow' : 'page');
    const named = { ...flow, isProven: true, sentBy: 'nhs-app' };
    expect(told(judge({ ...navigation, flow: named }, directory)), `${arrival}, named before`).toBe(byPage ? 'in-flow by nhs-app' : 'page');
    const fromStranger = { ...visit(PASSWORD, arrival, { from: STRANGER }), flow: { ...flow, isProven: true } };
    expect(told(judge(fromStranger, directory)), `${arrival}, from a stranger’s page`).toBe('page');
  }
});

const BOOTS = 'https://www.boots.com/';
const EVIL = 'https://accounts.google.com/v3/signin/identifier?client_id=evil&redirect_uri=https%3A%2F%2Fevil.example%2Fcb&continue=x';
const via = (service: string, to: string): string => `${service}redirect?u=${encodeURIComponent(to)}`;
/** Each character by its code, time after time. */
const escaped = (text: string): string => [...text].map((character) => `%${character.charCodeAt(0).toString(16)}`).join('');
const escapedTimes = (text: string, times: number): string => (times === 0 ? text : escapedTimes(escaped(text), times - 1));
const OUTSIDE: readonly (readonly [requested: string, because: string])[] = [
  [via(BOOTS, ENTER_EMAIL), 'an open redirector of a service of this login'],
  [via(BOOTS, request('https://evil.example/cb')), 'with a request of anybody’s'],
  [via(BOOTS, encodeURIComponent(encodeURIComponent(OF_APP))), 'escaped over and over'],
  [via(BOOTS, OF_APP).replaceAll('%2F', '%25%32%66').replaceAll('%3A', ':'), 'escaped by halves'],
  [`${via(BOOTS, OF_APP)}&x=%zz%`, 'beside an escape that is none'],
  [`${BOOTS}redirect?u=auth.login.nhs.uk/authorize`, 'without the scheme'],
  [`${BOOTS}redirect?u=%2F%09%2Fevil.example%2Fhop`, 'over somebody else, with what browsers drop'],
  [`${BOOTS}redirect?u=%5C%5Cevil.example`, 'with the other slash'],
  [`${BOOTS}redirect?u=http:evil.example/hop`, 'without slashes'],
  [`${BOOTS}redirect?u=http:/evil.example/hop`, 'with one'],
  [`${BOOTS}redirect?u=http:%09evil.example`, 'with what browsers drop in their place'],
  [`${BOOTS}redirect/https://evil.example/hop`, 'in the path'],
  [`${BOOTS}redirect#u=https://evil.example/hop`, 'in the fragment'],
  [`${BOOTS}redirect?u=https://www.boots.com@evil.example/hop`, 'behind the service’s own name'],
  [via(BOOTS, `${BOOTS}again?u=${encodeURIComponent('https://evil.example/')}`), 'through a second redirector'],
  [`${BOOTS}redirect?u=${escapedTimes('//evil.example/', 7)}`, 'escaped so often that nobody reads it'],
];

test.for(OUTSIDE.map(([requested, because]) => [because, requested] as const))('%s: nobody is named', ([, requested]) => {
  const navigation = visit(ENTER_EMAIL, 'external', { requested });
  expect(told(judge(navigation, directory))).not.toContain(' by ');
});

const services: readonly [navigation: Navigation, expected: string, because: string][] = [
  [visit(ENTER_EMAIL, 'external', { requested: BOOTS }), 'in-flow by', 'its server, asked for its own page'],
  [
    visit(ENTER_EMAIL, 'external', { requested: `${BOOTS}login?back=https://www.boots.com/basket` }),
    'in-flow by',
    'with a page of its own',
  ],
  [visit(EVIL, 'external', { requested: BOOTS }), 'in-flow', 'it is no service of Google’s'],
  [visit('https://signin.account.gov.uk/enter-email', 'external', { requested: BOOTS }), 'in-flow', 'nor of GOV.UK’s'],
  [visit(request('https://evil.example/cb'), 'external', { requested: BOOTS }), 'in-flow', 'the request is somebody else’s'],
  [
    visit(ENTER_EMAIL, 'form', { requested: request('https://evil.example/cb'), from: BOOTS }),
    'in-flow',
    'so is the one that its page sent',
  ],
  [
    visit(ENTER_EMAIL, 'external', { requested: 'https://sso.evil.example/cas/login?service=x', from: BOOTS }),
    'in-flow',
    'the person opened another page',
  ],
];

test.for(services.map(([navigation, ...rest]) => [...rest, navigation] as const))('%s: %s', ([expected, , navigation]) => {
  const found = told(judge(navigation, directory));
  expect(expected.endsWith(' by') ? found.slice(0, expected.length) : found).toBe(expected);
});

test('whom nobody could name at the first page of a login nobody names at the next', () => {
  const pagesTold = toldOf((go) => {
    go(1, ENTER_EMAIL, 'link', { asked: via(BOOTS, OF_APP) });
    go(1, PASSWORD, 'form_submit');
  });
  expect(pagesTold).toEqual(['in-flow', 'in-flow']);
});

/** What is told of each page of a journey. */
const toldOf = (record: (visits: Journey['visit']) => void): readonly string[] => {
  const { events, visit: go } = journey();
  record(go);
  return play(events).told.map(({ verdict }) => told(verdict));
};

test('an honest login is vouched for from its first page to its last', () => {
  const pagesTold = toldOf((go) => {
    go(1, 'https://www.nhsapp.service.nhs.uk/', 'typed');
    go(1, ENTER_EMAIL, 'link', { asked: APP });
    go(1, PASSWORD, 'form_submit');
    go(1, 'https://access.login.nhs.uk/enter-mobile-code', 'form_submit');
  });
  expect(pagesTold.slice(1)).toEqual(['in-flow by nhs-app', 'in-flow by nhs-app', 'in-flow by nhs-app']);
});

const unproven: readonly [how: string, record: (go: Journey['visit']) => void, expected: readonly string[]][] = [
  [
    'a bookmark, after an honest login in the same tab',
    (go) => {
      go(1, 'https://www.nhsapp.service.nhs.uk/', 'typed');
      go(1, ENTER_EMAIL, 'link', { asked: APP });
      go(1, 'https://www.nhsapp.service.nhs.uk/home');
      go(1, ENTER_EMAIL, 'auto_bookmark');
      go(1, PASSWORD, 'form_submit');
    },
    ['unrelated', 'in-flow by nhs-app', 'unrelated', 'out-of-flow', 'page'],
  ],
  [
    'a stranger’s request, and what follows it',
    (go) => {
      go(1, STRANGER, 'typed');
      go(1, ENTER_EMAIL, 'link', { asked: OF_APP });
      go(1, PASSWORD, 'form_submit');
    },
    ['unrelated', 'page', 'page'],
  ],
  [
    'a page of a stranger at the site of a provider, and the request of somebody else that it leads to',
    (go) => {
      go(1, STRANGER, 'typed');
      go(1, BY_SHAPE[0] ?? '');
      go(1, 'https://github.com/login/oauth/authorize?client_id=b');
    },
    ['unrelated', 'page', 'page'],
  ],
  [
    'a settings page, and what it leads to',
    (go) => {
      go(1, 'https://settings.login.nhs.uk/', 'auto_bookmark');
      go(1, ENTER_EMAIL, 'link');
      go(1, PASSWORD, 'form_submit');
    },
    ['page', 'page', 'page'],
  ],
  [
    'a step back into a login',
    (go) => {
      go(1, 'https://www.nhsapp.service.nhs.uk/', 'typed');
      go(1, ENTER_EMAIL, 'link', { asked: APP });
      go(1, PASSWORD, 'form_submit');
      go(1, ENTER_EMAIL, 'link', { qualifiers: ['forward_back'] });
    },
    ['unrelated', 'in-flow by nhs-app', 'in-flow by nhs-app', 'page'],
  ],
];
test.for(unproven)('%s: no guide that was not there before, and no tick', ([, record, expected]) => {
  expect(toldOf(record)).toEqual(expected);
});
