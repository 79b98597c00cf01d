import { expect, test } from 'vitest';
import type { TabEvent } from '../../../../src/core/flow/event.ts';
import { ANYBODY } from '../../../../src/core/flow/finished-login.ts';
import { forgiven } from '../../../../src/core/flow/loops.ts';
import { afterEvent, navigationOf, withVerdict } from '../../../../src/core/flow/reduce.ts';
import { NEW_TAB, type Tabs } from '../../../../src/core/flow/tab-state.ts';
import type { World } from '../../../../src/core/flow/world.ts';
import { judge } from '../../../../src/core/judge.ts';
import { ASK, directory, INSIDE, type Journey, journey, play, SERVICE, throughStore, type Write } from './journey.ts';

const RETURN = 'https://www.nhsapp.service.nhs.uk/auth-return?code=code-1&state=a';
const PASSWORD = 'https://access.login.nhs.uk/enter-password';
const HELP = 'https://help.login.nhs.uk/manage-account/';
const MAIL = 'https://mail.example/inbox';
const SEARCH = 'https://search.example/?q=nhs+login';

/** The verdict on the last page shown. */
const cases: readonly [name: string, expected: string, because: string, write: Write][] = [
  [
    'a service starts the login by a server redirect',
    'official',
    'the first address asked for was the service',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.visit(1, INSIDE, 'link', { asked: ASK });
    },
  ],
  [
    'the bookmark of the inside page',
    'out-of-flow',
    'nobody asked for this login',
    (j) => {
      j.visit(1, INSIDE, 'auto_bookmark');
    },
  ],
  [
    'the bookmark of the service',
    'official',
    'the service redirected to the login',
    (j) => {
      j.visit(1, INSIDE, 'auto_bookmark', { asked: SERVICE });
    },
  ],
  [
    'the bookmark opened in a tab that shows the service',
    'out-of-flow',
    'the page before asked for nothing',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.visit(1, INSIDE, 'auto_bookmark');
    },
  ],
  ['typed', 'out-of-flow', 'a person opened it', (j) => j.visit(1, INSIDE, 'typed')],
  ['suggested by the address bar', 'out-of-flow', 'a person opened it', (j) => j.visit(1, INSIDE, 'generated')],
  [
    'as Chrome says it: a link, from the address bar',
    'out-of-flow',
    'a person opened it',
    (j) => j.visit(1, INSIDE, 'link', { qualifiers: ['from_address_bar'] }),
  ],
  ['in a new tab by another program', 'out-of-flow', 'a link without a page before it', (j) => j.visit(1, INSIDE)],
  [
    'a search result',
    'out-of-flow',
    'a link from a stranger to a page that carries no request',
    (j) => {
      j.visit(1, SEARCH, 'typed');
      j.visit(1, INSIDE);
    },
  ],
  [
    'the next step of a login',
    'official',
    'the tab was inside this login',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.visit(1, INSIDE, 'link', { asked: ASK });
      j.visit(1, PASSWORD, 'form_submit');
      j.visit(1, INSIDE);
    },
  ],
  [
    'typed again in the middle of a login',
    'official',
    'the request is still there',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, INSIDE, 'typed');
    },
  ],
  [
    'the bookmark after the login was finished in this tab',
    'out-of-flow',
    'the service took the person in; that login is over',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, RETURN);
      j.visit(1, INSIDE, 'auto_bookmark');
    },
  ],
  [
    'back into the login after leaving it',
    'official',
    'going back proves nothing against it',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, MAIL, 'typed');
      j.visit(1, INSIDE, 'link', { qualifiers: ['forward_back'] });
    },
  ],
  ...['chrome://newtab/', 'about:newtab', 'about:blank'].map((between): (typeof cases)[number] => [
    `back to ${between}, and forward into the login again`,
    'official',
    'the browser goes through its history, and restores nothing',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.visit(1, INSIDE, 'link', { asked: ASK });
      j.visit(1, between, 'link', { qualifiers: ['forward_back'] });
      j.visit(1, INSIDE, 'link', { qualifiers: ['forward_back'] });
    },
  ]),
  [
    'a link back into the login from another site',
    'official',
    'the tab went through this login a moment ago',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, 'https://idcheck.example/done', 'link');
      j.visit(1, PASSWORD);
    },
  ],
  [
    'the same link on the next day',
    'out-of-flow',
    'that login is long dead',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, 'https://idcheck.example/done', 'link');
      j.wait(86_400_000);
      j.visit(1, PASSWORD);
    },
  ],
  [
    'reload of a healthy page',
    'official',
    'reached as it was reached then',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, INSIDE, 'reload');
    },
  ],
  [
    'reload of a bookmarked page',
    'out-of-flow',
    'reached as it was reached then',
    (j) => {
      j.visit(1, INSIDE, 'auto_bookmark');
      j.visit(1, INSIDE, 'reload');
    },
  ],
  ['restored after a restart', 'official', 'the browser may have brought the session back with it', (j) => j.visit(1, INSIDE, 'reload')],
  [
    'closed in the middle of a login and brought back, as Chrome tells it',
    'official',
    'closing a tab deletes no cookie',
    (j) => {
      j.visit(1, PASSWORD, 'link', { asked: SERVICE });
      j.other({ kind: 'closed', tabId: 1, atMs: 1_760_000_002_000 });
      j.visit(2, PASSWORD, 'reload');
    },
  ],
  [
    'closed in the middle of a login and brought back, as Firefox tells it',
    'official',
    'closing a tab deletes no cookie',
    (j) => {
      j.visit(1, PASSWORD, 'link', { asked: SERVICE });
      j.other({ kind: 'closed', tabId: 1, atMs: 1_760_000_002_000 });
      j.visit(2, PASSWORD, 'link', { announced: false });
      j.visit(2, PASSWORD, 'link', { qualifiers: ['forward_back'] });
    },
  ],
  [
    'a service that was brought back and has asked anew, and then a page inside of the login, typed',
    'official',
    'that login is under way',
    (j) => {
      j.visit(2, INSIDE, 'reload', { asked: SERVICE });
      j.visit(2, PASSWORD, 'typed');
    },
  ],
  [
    'the next page of a login that was brought back',
    'official',
    'it went on',
    (j) => {
      j.visit(2, INSIDE, 'reload');
      j.visit(2, PASSWORD, 'form_submit');
    },
  ],
  [
    'brought back, and loaded again',
    'official',
    'reached as it was reached then',
    (j) => {
      j.visit(2, PASSWORD, 'reload');
      j.visit(2, PASSWORD, 'reload');
    },
  ],
  [
    'the bookmark opened in a tab that was brought back',
    'out-of-flow',
    'a person opened it, and what was brought back may be long over',
    (j) => {
      j.visit(2, PASSWORD, 'reload');
      j.visit(2, INSIDE, 'auto_bookmark');
    },
  ],
  [
    'a login’s tab duplicated, as Chrome tells it',
    'official',
    'a copy of a page that is still there was reached as that was',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(2, INSIDE, 'reload');
    },
  ],
  [
    'a login’s tab duplicated, as Firefox tells it',
    'official',
    'a copy of a page that is still there was reached as that was',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(2, INSIDE, 'link', { announced: false });
      j.visit(2, INSIDE, 'link', { qualifiers: ['forward_back'] });
    },
  ],
  [
    'a login’s tab duplicated, beside another tab that has the page from a bookmark',
    'official',
    'of two tabs that show the page, the one inside of the login lets it be',
    (j) => {
      j.visit(1, INSIDE, 'auto_bookmark');
      j.visit(2, INSIDE, 'link', { asked: SERVICE });
      j.visit(3, INSIDE, 'reload');
    },
  ],
  [
    'a bookmarked page duplicated, as Firefox tells it',
    'out-of-flow',
    'a copy of a page that is still there was reached as that was',
    (j) => {
      j.visit(1, INSIDE, 'auto_bookmark');
      j.visit(2, INSIDE, 'link', { announced: false });
      j.visit(2, INSIDE, 'link', { qualifiers: ['forward_back'] });
    },
  ],
  [
    'restored after a restart, as Firefox tells it',
    'official',
    'going back in a tab that nobody has seen is a restored history, and the session may be back with it',
    (j) => {
      j.visit(1, INSIDE, 'link', { announced: false });
      j.visit(1, INSIDE, 'link', { qualifiers: ['forward_back'] });
    },
  ],
  [
    'the link of an e-mail for a new password, the login being open in another tab',
    'official',
    'the login under way sent that e-mail',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(2, 'https://access.login.nhs.uk/enter-email?token=9f3a71c2');
    },
  ],
  [
    'the bare page opened from a mail program beside a login',
    'out-of-flow',
    'it carries nothing that the login could have sent',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(2, INSIDE);
    },
  ],
  [
    'the step of an old session opened from a mail program beside a login',
    'out-of-flow',
    'its key belongs to another session',
    (j) => {
      j.visit(1, 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'typed', {
        asked: 'https://moodle.uni.example/login',
      });
      j.visit(2, 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s2');
    },
  ],
  [
    'reload in a tab that was open before Frontdoor',
    'official',
    'its past is unknown, and that proves nothing',
    (j) => {
      j.other({ kind: 'found', tabId: 1, atMs: 0 });
      j.visit(1, INSIDE, 'reload');
    },
  ],
  [
    'a link in a tab that was open before Frontdoor',
    'official',
    'the page before, which nobody saw, may have been one of this login',
    (j) => {
      j.other({ kind: 'found', tabId: 1, atMs: 0 });
      j.visit(1, 'https://access.login.nhs.uk/enter-mobile-code');
    },
  ],
  [
    'a login in a window that the service opened',
    'official',
    'its opener is a service and the address asked for was its own',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 0 });
      j.visit(2, INSIDE, 'link', { asked: ASK });
    },
  ],
  [
    'a page of a login opened from inside of it',
    'official',
    'the opener is inside this login',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 0 });
      j.visit(2, PASSWORD);
    },
  ],
  [
    'about:blank on the way',
    'out-of-flow',
    'a document that is no page of the web ends the login, no matter who wrote into it',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, 'about:blank');
      j.visit(1, PASSWORD);
    },
  ],
  [
    'a window that begins with about:blank',
    'official',
    'the empty document of a new window is no page yet',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 0 });
      j.visit(2, 'about:blank');
      j.visit(2, PASSWORD);
    },
  ],
  [
    'from the browser’s new tab page',
    'out-of-flow',
    'whatever comes after a page of the browser starts from nothing',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, 'chrome://newtab/', 'typed');
      j.visit(1, INSIDE, 'link');
    },
  ],
  [
    'a script of the service goes to the login',
    'official',
    'no person clicked',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.visit(1, INSIDE, 'link', { qualifiers: ['client_redirect'] });
    },
  ],
  [
    'a page of a service worker that was redirected',
    'official',
    'the first address is unknown, and that proves nothing',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.visit(1, INSIDE, 'link', { announced: false, qualifiers: ['server_redirect'] });
    },
  ],
  [
    'a redirect into another process, as Firefox tells it',
    'official',
    'the load that was broken off was the one asked for',
    (j) => {
      j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 0 });
      j.other({ kind: 'failed', tabId: 1, url: SERVICE, error: 'Error code 2152398850', atMs: 10 });
      j.visit(1, INSIDE, 'auto_bookmark', { qualifiers: ['server_redirect'] });
    },
  ],
  [
    'the bookmark of an old request, redirected into another process, the next load told before the end of the first',
    'out-of-flow',
    'the load that was broken off was the one asked for, in whichever order both are told',
    (j) => {
      const ask = 'https://auth.login.nhs.uk/authorize';
      j.other({ kind: 'before-navigate', tabId: 1, url: ask, atMs: 0 });
      j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, atMs: 10 });
      j.other({ kind: 'failed', tabId: 1, url: ask, error: 'Error code 2152398850', atMs: 20 });
      j.visit(1, INSIDE, 'auto_bookmark', { announced: false, qualifiers: ['server_redirect'] });
    },
  ],
  [
    'a redirect into another process, of which Firefox says only after the next page that the first was broken off',
    'official',
    'until somebody says why, what was asked for first may have redirected here',
    (j) => {
      j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 0 });
      j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, atMs: 10 });
      j.visit(1, INSIDE, 'typed', { announced: false, qualifiers: ['server_redirect', 'from_address_bar'] });
      j.other({ kind: 'failed', tabId: 1, url: SERVICE, error: 'Error code 2152398850', atMs: 20 });
    },
  ],
  [
    'the same, and then the bookmark of an old request, redirected to where it stood',
    'out-of-flow',
    'what was broken off belongs to the page before',
    (j) => {
      j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 0 });
      j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 10 });
      j.visit(1, `${SERVICE}/home`, 'typed', { announced: false, qualifiers: ['server_redirect'] });
      j.other({ kind: 'failed', tabId: 1, url: SERVICE, error: 'Error code 2152398850', atMs: 20 });
      j.visit(1, INSIDE, 'auto_bookmark', { qualifiers: ['server_redirect'] });
    },
  ],
  [
    'a load that Chromium broke off for the bookmark that was opened next, which redirects to itself',
    'out-of-flow',
    'Chromium breaks nothing off for a redirect',
    (j) => {
      j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 0 });
      j.other({ kind: 'failed', tabId: 1, url: SERVICE, error: 'net::ERR_ABORTED', atMs: 10 });
      j.visit(1, INSIDE, 'auto_bookmark', { qualifiers: ['server_redirect'] });
    },
  ],
  ...(
    [
      ['of which nobody says why', [], 'official', 'until somebody does, it may have been redirected here'],
      ['by Firefox', ['Error code 2152398850'], 'official', 'Firefox does so where a server redirects into another process'],
      ['by Chromium', ['net::ERR_ABORTED'], 'out-of-flow', 'Chromium breaks nothing off for a redirect'],
    ] as const
  ).map(([by, errors, expected, because]): (typeof cases)[number] => [
    `a link at the service, after another one that was broken off, ${by}`,
    expected,
    because,
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.other({ kind: 'before-navigate', tabId: 1, url: `${SERVICE}/start`, atMs: 0 });
      for (const error of errors) j.other({ kind: 'failed', tabId: 1, url: `${SERVICE}/start`, error, atMs: 10 });
      j.visit(1, INSIDE, 'link');
    },
  ]),
  [
    'a load that was broken off for another process, told only after its page; then a login from the service',
    'official',
    'what came late says nothing of the next page',
    (j) => {
      j.visit(1, INSIDE, 'auto_bookmark');
      j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, atMs: 0 });
      j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'Error code 2152398850', atMs: 10 });
      j.visit(1, SERVICE, 'link');
      j.visit(1, INSIDE, 'link', { asked: 'https://www.nhsapp.service.nhs.uk/login/start' });
    },
  ],
  ...(
    [
      ['the target', 'the page'],
      ['the target', 'the page', 'the start page', 'its end'],
      ['the target', 'the start page', 'its end', 'the page'],
      ['the target', 'the start page', 'the page', 'its end'],
      ['the start page', 'its end', 'the target', 'the page'],
      ['the start page', 'its end', 'the target', 'the end of the target', 'the target', 'the page'],
    ] as const
  ).map((order): (typeof cases)[number] => [
    `a start page that redirects into another process, told in this order: ${order.join(', ')}`,
    'official',
    'a process that is left may tell late, or never, and the target may change processes, too: that it was announced proves nothing of what was asked for first',
    (j) => {
      const events: Record<(typeof order)[number], () => void> = {
        'the start page': () => j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, mayBeRedirectTarget: true, atMs: 0 }),
        'its end': () => j.other({ kind: 'failed', tabId: 1, url: SERVICE, error: 'Error code 2152398850', atMs: 10 }),
        'the target': () => j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, mayBeRedirectTarget: true, atMs: 20 }),
        'the end of the target': () => j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'Error code 2152398850', atMs: 30 }),
        'the page': () => j.visit(1, INSIDE, 'link', { announced: false, qualifiers: ['server_redirect'] }),
      };
      for (const told of order) events[told]();
    },
  ]),
  [
    'a bookmark that redirects to itself, in a browser that announces what was asked for first and nothing else',
    'out-of-flow',
    'nobody else was asked',
    (j) => j.visit(1, INSIDE, 'auto_bookmark', { qualifiers: ['server_redirect'] }),
  ],
  [
    'a bookmark, while the page before has the tab go to a service and never gets there',
    'out-of-flow',
    'where no server redirected, what is shown was asked for; what was announced besides is another navigation',
    (j) => {
      j.visit(1, 'https://weather.example/', 'typed');
      j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, atMs: 0 });
      j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 10 });
      j.visit(1, INSIDE, 'auto_bookmark', { announced: false });
    },
  ],
  [
    'a service that is announced while the bookmark of an old request is on its way, which redirects',
    'official',
    'nobody can tell which of both was redirected',
    (j) => {
      j.visit(1, 'https://weather.example/', 'typed');
      j.other({ kind: 'before-navigate', tabId: 1, url: 'https://auth.login.nhs.uk/authorize', atMs: 0 });
      j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 10 });
      j.visit(1, INSIDE, 'auto_bookmark', { announced: false, qualifiers: ['server_redirect'] });
    },
  ],
  [
    'a bookmark in Firefox that does not redirect',
    'out-of-flow',
    'where no server redirected, the page that was announced was asked for',
    (j) => {
      j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, mayBeRedirectTarget: true, atMs: 0 });
      j.visit(1, INSIDE, 'link', { announced: false });
    },
  ],
  [
    'a load broken off by the person, who then opens the bookmark',
    'out-of-flow',
    'no server redirected',
    (j) => {
      j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 0 });
      j.other({ kind: 'failed', tabId: 1, url: SERVICE, error: 'Error code 2152398850', atMs: 10 });
      j.visit(1, INSIDE, 'auto_bookmark');
    },
  ],
  [
    'the bookmark of an old request',
    'out-of-flow',
    'judged by what was asked for, not by where the server sent it',
    (j) => {
      j.visit(1, INSIDE, 'auto_bookmark', { asked: 'https://auth.login.nhs.uk/authorize' });
    },
  ],
  ['the help pages', 'official', 'they stand on their own', (j) => j.visit(1, HELP, 'typed')],
  [
    'the page changes its own address',
    'official',
    'the document stays, and with it how it was reached',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.other({ kind: 'address-changed', tabId: 1, url: PASSWORD, atMs: 0 });
    },
  ],
  [
    'a bookmarked page changes its own address',
    'out-of-flow',
    'the document stays, and with it how it was reached',
    (j) => {
      j.visit(1, 'https://access.login.nhs.uk/', 'auto_bookmark');
      j.other({ kind: 'address-changed', tabId: 1, url: INSIDE, atMs: 0 });
    },
  ],
  [
    'an address typed into a tab that a page of the login opened',
    'official',
    'the login goes on in the new tab',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 0 });
      j.visit(2, PASSWORD, 'typed');
    },
  ],
  [
    'an address typed into a tab that a page outside of the login opened',
    'out-of-flow',
    'the person started afresh from outside of it',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, 'https://weather.example/', 'typed');
      j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 0 });
      j.visit(2, PASSWORD, 'typed');
    },
  ],
  [
    'a tab that took the place of another',
    'official',
    'it is the same tab to the person',
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.other({ kind: 'replaced', tabId: 2, replacedTabId: 1, atMs: 0 });
      j.visit(2, PASSWORD);
    },
  ],
];

test.for(cases)('%s: %s, because %s', ([, expected, , write]) => {
  const j = journey();
  write(j);
  expect(play(j.events).told.at(-1)?.verdict.kind).toBe(expected);
});

test('a service that is announced while something else is on its way has sent nobody, as far as anybody can tell', () => {
  const j = journey();
  j.visit(1, 'https://weather.example/', 'typed');
  j.other({ kind: 'before-navigate', tabId: 1, url: 'https://auth.login.nhs.uk/authorize', atMs: 0 });
  j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 10 });
  j.visit(1, INSIDE, 'auto_bookmark', { announced: false, qualifiers: ['server_redirect'] });
  expect(play(j.events).told.at(-1)?.verdict).toMatchObject({ kind: 'official', standing: 'page' });
});

test('a page whose redirect nobody has told of is kept quiet, and vouched for by nothing', () => {
  const j = journey();
  j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, mayBeRedirectTarget: true, atMs: 0 });
  j.visit(1, INSIDE, 'link', { announced: false, qualifiers: ['server_redirect'] });
  expect(play(j.events).told.at(-1)?.verdict).toMatchObject({ kind: 'official', standing: 'page' });
});

test('a worker that is killed between any two events changes no verdict', () => {
  for (const [, , , write] of cases) {
    const j = journey();
    write(j);
    expect(play(j.events, throughStore).told).toEqual(play(j.events).told);
  }
});

test('a page that could not be loaded says nothing of how it was reached', () => {
  const j = journey();
  j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, atMs: 0 });
  j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'Error code 2152398861', atMs: 10 });
  j.other({ kind: 'committed', tabId: 1, url: INSIDE, transition: 'typed', qualifiers: [], atMs: 20 });
  expect(play(j.events).told).toEqual([]);
  j.visit(1, INSIDE, 'typed');
  expect(play(j.events).told.map(({ verdict }) => verdict.kind)).toEqual(['out-of-flow']);
});

test('two tabs never touch each other', () => {
  const j = journey();
  j.visit(1, INSIDE, 'link', { asked: SERVICE });
  j.visit(2, INSIDE, 'auto_bookmark');
  j.visit(1, PASSWORD, 'form_submit');
  j.visit(2, INSIDE, 'reload');
  expect(play(j.events).told.map(({ tabId, verdict }) => [tabId, verdict.kind])).toEqual([
    [1, 'official'],
    [2, 'out-of-flow'],
    [1, 'official'],
    [2, 'out-of-flow'],
  ]);
});

test('a tab is at most 2 kB, and gone when it is closed', () => {
  const j = journey();
  const long = `&x=${'y'.repeat(5000)}`;
  j.visit(1, SERVICE + long);
  for (let i = 0; i < 20; i += 1) j.visit(1, `${INSIDE}?step=${i}${long}`, 'link', { asked: `${SERVICE}?${i}${long}` });
  const { tabs } = play(j.events);
  expect(JSON.stringify(tabs.get(1)).length).toBeLessThan(2048);
  j.other({ kind: 'closed', tabId: 1, atMs: 0 });
  expect(play(j.events).tabs.size).toBe(0);
});

const bounce =
  (times: number, write?: Write): Write =>
  (j) => {
    j.visit(1, SERVICE, 'typed');
    for (let i = 0; i < times; i += 1) {
      j.visit(1, INSIDE, 'link', { asked: ASK });
      j.visit(1, SERVICE, 'link', { qualifiers: ['client_redirect'] });
      write?.(j);
    }
    j.visit(1, INSIDE, 'link', { asked: ASK });
  };

const FAILED = 'https://www.nhsapp.service.nhs.uk/auth-return';
const LOST = 'server_error';

/** Through the login, and handed back to the service with this error. */
function fails(j: Journey, error: string): void {
  j.visit(1, SERVICE, 'typed');
  j.visit(1, INSIDE, 'link', { asked: ASK });
  j.visit(1, PASSWORD, 'form_submit');
  j.visit(1, error ? `${FAILED}?error=${error}&state=a` : RETURN, 'form_submit');
}

const WIKI = 'https://wiki.example.edu';
const WIKI_REQUEST = `${WIKI}/realms/wiki/protocol/openid-connect/auth?client_id=a&response_type=code&redirect_uri=${WIKI}/callback&state=a`;
const WIKI_LOGIN = `${WIKI}/realms/wiki/login-actions/authenticate`;

/** Through a login at the service's own host, and to this address. */
function failsAtHome(j: Journey, end: string): void {
  j.visit(1, `${WIKI}/`, 'typed');
  j.visit(1, WIKI_REQUEST, 'link');
  j.visit(1, WIKI_LOGIN, 'form_submit');
  j.visit(1, end, 'form_submit');
}

const loops: readonly [name: string, expected: string, write: Write][] = [
  ['five times in a row within seconds', 'loop', bounce(4)],
  ['a few silent logins in a row, as a start page with several widgets makes them', 'official', bounce(3)],
  [
    'a person who opens the service again and again, quickly, and is sent on by its server each time',
    'official',
    (j) => {
      for (let i = 0; i < 9; i += 1) {
        j.visit(1, 'https://weather.example/', 'typed');
        j.visit(1, INSIDE, 'typed', { asked: SERVICE });
      }
    },
  ],
  [
    'a login that leads on from page to page by itself',
    'official',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.visit(1, INSIDE, 'link', { asked: ASK });
      for (let i = 0; i < 9; i += 1) j.visit(1, i % 2 === 0 ? PASSWORD : INSIDE, 'link', { qualifiers: ['client_redirect'] });
    },
  ],
  [
    'a person who presses the button of the service again and again',
    'official',
    (j) => {
      for (let i = 0; i < 9; i += 1) {
        j.visit(1, SERVICE, 'link');
        j.visit(1, INSIDE, 'form_submit', { asked: ASK });
      }
    },
  ],
  ['a person who tries again and again, slowly', 'official', bounce(9, (j) => j.wait(9000))],
  [
    'the page of the service that the circle comes through',
    'loop',
    (j) => {
      bounce(5)(j);
      j.visit(1, SERVICE, 'link', { qualifiers: ['client_redirect'] });
    },
  ],
  [
    'a page of another site in the middle of it',
    'unrelated',
    (j) => {
      bounce(5)(j);
      j.visit(1, 'https://weather.example/', 'link');
    },
  ],
  [
    'a person who signs in at the last moment',
    'unrelated',
    (j) => {
      bounce(5)(j);
      j.visit(1, PASSWORD, 'form_submit');
      j.visit(1, RETURN, 'form_submit', { asked: PASSWORD });
    },
  ],
  [
    'a login that lost its way twice in a row',
    'loop',
    (j) => {
      fails(j, LOST);
      fails(j, LOST);
    },
  ],
  [
    'the same, where the person tries again by a link of the service',
    'loop',
    (j) => {
      fails(j, LOST);
      j.visit(1, SERVICE, 'link');
      j.visit(1, INSIDE, 'link', { asked: ASK });
      j.visit(1, PASSWORD, 'form_submit');
      j.visit(1, `${FAILED}?error=${LOST}&state=a`, 'form_submit');
    },
  ],
  [
    'the same, of a service whose login stands at its own host',
    'loop',
    (j) => {
      failsAtHome(j, `${WIKI}/callback?error=${LOST}`);
      failsAtHome(j, `${WIKI}/callback?error=${LOST}`);
    },
  ],
  [
    'such a login, which tells of the error itself',
    'unrelated',
    (j) => {
      failsAtHome(j, `${WIKI_LOGIN}?error=${LOST}`);
      failsAtHome(j, `${WIKI_LOGIN}?error=${LOST}`);
    },
  ],
  [
    'once, and the person opens the address of the error again',
    'unrelated',
    (j) => {
      fails(j, LOST);
      j.visit(1, INSIDE, 'link', { asked: ASK });
      j.visit(1, `${FAILED}?error=${LOST}&state=a`, 'typed');
    },
  ],
  [
    'once, and the person opens an address that leads there, and Firefox does not say which',
    'unrelated',
    (j) => {
      const back = `${FAILED}?error=${LOST}&state=a`;
      fails(j, LOST);
      j.visit(1, INSIDE, 'link', { asked: ASK });
      j.other({ kind: 'before-navigate', tabId: 1, url: back, mayBeRedirectTarget: true, atMs: 0 });
      j.visit(1, back, 'auto_bookmark', { announced: false, qualifiers: ['server_redirect'] });
    },
  ],
  [
    'once, and a help page of the login leads there again',
    'unrelated',
    (j) => {
      fails(j, LOST);
      j.visit(1, 'https://help.login.nhs.uk/', 'link');
      j.visit(1, `${FAILED}?error=${LOST}&state=a`, 'link');
    },
  ],
  [
    'the same page, loaded again',
    'loop',
    (j) => {
      fails(j, LOST);
      fails(j, LOST);
      j.visit(1, `${FAILED}?error=${LOST}&state=a`, 'reload');
    },
  ],
  ['a login that lost its way once', 'unrelated', (j) => fails(j, LOST)],
  [
    'a login that lost its way, worked, and lost its way again',
    'unrelated',
    (j) => {
      fails(j, LOST);
      fails(j, '');
      fails(j, LOST);
    },
  ],
  [
    'twice, with a long rest between',
    'unrelated',
    (j) => {
      fails(j, LOST);
      j.wait(11 * 60_000);
      fails(j, LOST);
    },
  ],
  [
    'a person who said no, twice',
    'unrelated',
    (j) => {
      fails(j, 'access_denied');
      fails(j, 'access_denied');
    },
  ],
  [
    'a login that is overrun',
    'unrelated',
    (j) => {
      fails(j, 'temporarily_unavailable');
      fails(j, 'temporarily_unavailable');
    },
  ],
  [
    'a silent question that is answered with an error, again and again',
    'unrelated',
    (j) => {
      for (let i = 0; i < 4; i += 1) j.visit(1, `${FAILED}?error=${LOST}`, 'link', { asked: SERVICE });
    },
  ],
  [
    'an error in the address of a page that no login sent',
    'unrelated',
    (j) => {
      j.visit(1, `${FAILED}?error=${LOST}`, 'link');
      j.visit(1, `${FAILED}?error=${LOST}`, 'link');
    },
  ],
  [
    'servers that redirect without end, where the browser gives up at the service',
    'loop',
    (j) => j.other({ kind: 'failed', tabId: 1, url: `${SERVICE}?code=a1b2c3&state=xyz`, error: 'net::ERR_TOO_MANY_REDIRECTS', atMs: 0 }),
  ],
  [
    'servers that redirect without end at a service, where nothing says that its login is one of them',
    'unrelated',
    (j) =>
      j.other({ kind: 'failed', tabId: 1, url: 'https://www.nhsapp.service.nhs.uk/news', error: 'net::ERR_TOO_MANY_REDIRECTS', atMs: 0 }),
  ],
  [
    'servers that redirect without end at a help page of a login',
    'official',
    (j) => j.other({ kind: 'failed', tabId: 1, url: 'https://help.login.nhs.uk/', error: 'net::ERR_TOO_MANY_REDIRECTS', atMs: 0 }),
  ],
  [
    'servers that redirect without end where there is no login',
    'unrelated',
    (j) => j.other({ kind: 'failed', tabId: 1, url: 'https://weather.example/', error: 'net::ERR_TOO_MANY_REDIRECTS', atMs: 0 }),
  ],
  [
    'servers that redirect without end',
    'loop',
    (j) => j.other({ kind: 'failed', tabId: 1, url: ASK, error: 'net::ERR_TOO_MANY_REDIRECTS', atMs: 0 }),
  ],
  ['the same, as Firefox says it', 'loop', (j) => j.other({ kind: 'failed', tabId: 1, url: ASK, error: 'Error code 2152398879', atMs: 0 })],
  [
    'a certificate that Chromium refused',
    'insecure',
    (j) => j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'net::ERR_CERT_DATE_INVALID', atMs: 0 }),
  ],
  [
    'a certificate that Firefox refused',
    'insecure',
    (j) => j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'Error code 2153390067', atMs: 0 }),
  ],
  [
    'the error page that Firefox commits under the address that failed',
    'insecure',
    (j) => {
      j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, atMs: 0 });
      j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'Error code 2153398258', atMs: 10 });
      j.other({ kind: 'committed', tabId: 1, url: INSIDE, transition: 'typed', qualifiers: [], atMs: 20 });
    },
  ],
];

test.for(loops)('%s: %s', ([, expected, write]) => {
  const j = journey();
  write(j);
  expect(play(j.events, throughStore).told.at(-1)?.verdict.kind).toBe(expected);
});

test('what a failure says is told again when Firefox shows its error page, as that empties the toolbar button; it is the same visit', () => {
  const j = journey();
  j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, atMs: 0 });
  j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'Error code 2153398258', atMs: 10 });
  j.other({ kind: 'committed', tabId: 1, url: INSIDE, transition: 'typed', qualifiers: [], atMs: 20 });
  const { told, tabs } = play(j.events, throughStore);
  expect(told.map(({ verdict }) => verdict.kind)).toEqual(['insecure', 'insecure']);
  expect(tabs.get(1)?.visit?.atMs).toBe(10);
});

test('of a page that could not be loaded, what was asked for first is told, too', () => {
  const asked = (first: string) => {
    const { tabs } = afterEvent(new Map(), { kind: 'before-navigate', tabId: 1, url: first, atMs: 0 }, directory);
    const failed: TabEvent = { kind: 'failed', tabId: 1, url: INSIDE, error: 'net::ERR_CERT_DATE_INVALID', atMs: 10 };
    return afterEvent(tabs, failed, directory).navigation?.requested.href;
  };
  expect(asked(SERVICE)).toBe(SERVICE);
  expect(asked(INSIDE)).toBe(INSIDE);
  expect(asked('about:blank')).toBe(INSIDE);
});

test('what was asked for first is told where it is another address of the web, and kept only then', () => {
  const shown = (first: string) => {
    const { tabs } = afterEvent(new Map(), { kind: 'before-navigate', tabId: 1, url: first, atMs: 0 }, directory);
    const page: TabEvent = { kind: 'committed', tabId: 1, url: INSIDE, transition: 'link', qualifiers: ['server_redirect'], atMs: 10 };
    const step = afterEvent(tabs, page, directory);
    return [step.navigation?.requested.href, step.tabs.get(1)?.visit?.requested];
  };
  expect(shown(SERVICE)).toEqual([SERVICE, SERVICE]);
  expect(shown(INSIDE)).toEqual([INSIDE, undefined]);
  expect(shown('about:blank')).toEqual([INSIDE, undefined]);
});

const UNIVERSITY = 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1';

const teaches: readonly [name: string, lessons: readonly string[], write: Write][] = [
  [
    'there and back by redirects: the address that starts it again',
    ['nhs-login https://www.nhsapp.service.nhs.uk/login'],
    (j) => {
      j.visit(1, INSIDE, 'typed', { asked: `${SERVICE}?x=1` });
      j.visit(1, RETURN, 'form_submit');
    },
  ],
  [
    'started by a link: the page with the link',
    ['nhs-login https://www.nhsapp.service.nhs.uk/login'],
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.visit(1, INSIDE, 'link', { asked: ASK });
      j.visit(1, PASSWORD, 'form_submit');
      j.visit(1, RETURN, 'form_submit', { asked: PASSWORD });
    },
  ],
  [
    'in a window of its own: the page that opened it',
    ['nhs-login https://www.nhsapp.service.nhs.uk/login'],
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 0 });
      j.visit(2, INSIDE, 'link', { asked: ASK });
      j.visit(2, RETURN, 'form_submit');
    },
  ],
  [
    'software at a host that nobody catalogued',
    ['server@idp.uni.example https://moodle.uni.example/login'],
    (j) => {
      j.visit(1, UNIVERSITY, 'typed', { asked: 'https://moodle.uni.example/login?x=1' });
      j.visit(1, UNIVERSITY.replace('e1s1', 'e1s2'), 'form_submit');
      j.visit(1, 'https://moodle.uni.example/my/', 'form_submit');
    },
  ],
  [
    'left for elsewhere: nothing',
    [],
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, MAIL, 'link');
      j.visit(1, SERVICE, 'link');
    },
  ],
  [
    'a bookmark of a service, of which Firefox does not say who asked, opened over another page of it: nothing',
    [],
    (j) => {
      const login = 'https://cas.college.example/cas/login?service=https%3A%2F%2Fportal.college.example%2Fhome';
      j.visit(1, 'https://portal.college.example/logout', 'typed');
      j.other({ kind: 'before-navigate', tabId: 1, url: login, mayBeRedirectTarget: true, atMs: 0 });
      j.visit(1, login, 'auto_bookmark', { announced: false, qualifiers: ['server_redirect'] });
      j.visit(1, login, 'form_submit');
      j.visit(1, 'https://portal.college.example/home?ticket=ST-1-abcdefgh', 'form_submit');
    },
  ],
  [
    'given up and the service opened again: nothing',
    [],
    (j) => {
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(1, SERVICE, 'typed');
    },
  ],
];

test.for(teaches)('what a login teaches, %s', ([, lessons, write]) => {
  const j = journey();
  write(j);
  expect(play(j.events, throughStore).lessons.map(({ login, start }) => `${login} ${start}`)).toEqual(lessons);
});

test('a tab of which nobody knows where it lives teaches nothing, and neither does a private one', () => {
  const j = journey();
  j.visit(1, INSIDE, 'link', { asked: 'https://portal.surgery.example/nhs' });
  j.visit(1, 'https://portal.surgery.example/cb?code=code-1&state=a', 'form_submit', { asked: INSIDE });
  const learned = (world?: World): readonly (string | undefined)[] => {
    const created: readonly TabEvent[] = world ? [{ kind: 'created', tabId: 1, world, atMs: 0 }] : [];
    let tabs: Tabs = new Map();
    return [...created, ...j.events].flatMap((event) => {
      const step = afterEvent(tabs, event, directory);
      tabs = step.tabs;
      return step.lesson ? [step.lesson.start] : [];
    });
  };
  expect(learned()).toEqual([]);
  expect(learned({ isPrivate: true, container: '' })).toEqual([]);
  expect(learned({ isPrivate: false, container: 'firefox-container-1' })).toEqual(['https://portal.surgery.example/']);
});

const borrowed: readonly [name: string, write: Write][] = [
  [
    'a login in another tab, for a page that a bookmark opened here',
    (j) => {
      j.visit(1, SERVICE, 'typed');
      j.visit(1, INSIDE, 'link', { asked: SERVICE });
      j.visit(2, INSIDE, 'auto_bookmark');
      j.visit(2, 'https://access.login.nhs.uk/reset-password?x=1');
    },
  ],
  ...['link', 'auto_bookmark'].map((how): [string, Write] => [
    `a load that was broken off, for a page that its server redirected to itself (${how})`,
    (j) => {
      j.visit(1, 'https://blog.example/', 'typed');
      j.other({ kind: 'before-navigate', tabId: 1, url: SERVICE, atMs: 1_760_000_001_500 });
      j.other({ kind: 'failed', tabId: 1, url: SERVICE, error: 'net::ERR_ABORTED', atMs: 1_760_000_001_600 });
      j.visit(1, INSIDE, how, { qualifiers: ['server_redirect'] });
    },
  ]),
];

test.for(borrowed)('no proof is borrowed: %s', ([, write]) => {
  const j = journey();
  write(j);
  expect(play(j.events).told.at(-1)?.verdict).not.toMatchObject({ standing: 'in-flow' });
});

test('a circle knows its service, which is offered first; starting anew forgives it', () => {
  const j = journey();
  bounce(5)(j);
  const { told, tabs } = play(j.events, throughStore);
  expect(told.at(-1)?.verdict).toMatchObject({ kind: 'loop', circle: 'bounces', times: 6, start: SERVICE });
  expect(navigationOf(tabs.get(1)?.visit ?? expect.fail()).loop).toBeDefined();
  const anew = forgiven(tabs.get(1) ?? expect.fail());
  expect(navigationOf(anew.visit ?? expect.fail()).loop).toBeUndefined();
  expect(anew.enteredInARow).toBeUndefined();
});

test('a person who goes back out of a service that sends them on at once goes in no circle', () => {
  const j = journey();
  j.visit(1, SERVICE, 'typed');
  for (let i = 0; i < 6; i += 1) {
    j.visit(1, INSIDE, 'link', { asked: ASK, qualifiers: ['client_redirect'] });
    j.visit(1, SERVICE, 'link', { qualifiers: ['forward_back'] });
  }
  expect(play(j.events).told.filter(({ verdict }) => verdict.kind === 'loop')).toEqual([]);
});

test('a login that failed teaches nothing', () => {
  const j = journey();
  fails(j, LOST);
  expect(play(j.events).lessons).toEqual([]);
  fails(j, '');
  expect(play(j.events).lessons).toHaveLength(1);
});

const FROM_MAIL = 'https://access.login.nhs.uk/enter-email?token=3f1c9a';
const PRIVATE: World = { isPrivate: true, container: '' };

test.each<[string, World, string]>([
  ['an ordinary window', { isPrivate: false, container: '' }, 'official'],
  ['a private window', PRIVATE, 'out-of-flow'],
  ['a container', { isPrivate: false, container: 'firefox-container-1' }, 'out-of-flow'],
])('the link of an e-mail beside a login in %s', (_where, world, expected) => {
  const j = journey();
  j.other({ kind: 'created', tabId: 1, world, atMs: 0 });
  j.visit(1, SERVICE, 'typed');
  j.visit(1, INSIDE, 'link', { asked: ASK });
  j.visit(2, FROM_MAIL, 'link');
  expect(play(j.events, throughStore).told.at(-1)?.verdict.kind).toBe(expected);
});

test('a page outside of any login that is duplicated was reached as the first of those that show it', () => {
  const j = journey();
  j.visit(1, MAIL, 'auto_bookmark');
  j.visit(2, MAIL, 'link');
  j.visit(3, MAIL, 'reload');
  expect(play(j.events, throughStore).tabs.get(3)?.visit?.arrival).toBe('bookmark');
});

test('who started a login is who started the one before it, where one login led to the other; a person who was elsewhere meanwhile begins anew', () => {
  const startedBy = (...between: readonly string[]) => {
    const j = journey();
    j.visit(1, SERVICE, 'typed');
    j.visit(1, INSIDE, 'link', { asked: ASK });
    for (const page of between) j.visit(1, page, 'typed');
    j.visit(1, WIKI_REQUEST, between.length > 0 ? 'typed' : 'link');
    const [latest] = play(j.events, throughStore).tabs.get(1)?.flows ?? expect.fail();
    return [latest?.login, latest?.start];
  };
  expect(startedBy()).toEqual(['server@wiki.example.edu', SERVICE]);
  expect(startedBy(MAIL)).toEqual(['server@wiki.example.edu', undefined]);
});

test('a login keeps who started it while the tab is inside of it, wherever it leads on the way; left and begun anew, it has another start', () => {
  const startOf = (write: Write) => {
    const j = journey();
    j.visit(1, INSIDE, 'link', { asked: SERVICE });
    write(j);
    return play(j.events, throughStore)
      .tabs.get(1)
      ?.flows.map(({ start }) => start);
  };
  expect(startOf((j) => j.visit(1, PASSWORD, 'link', { asked: 'https://idcheck.example/done' }))).toEqual([SERVICE]);
  const anew = startOf((j) => {
    j.visit(1, MAIL, 'typed');
    j.visit(1, INSIDE, 'link', { asked: 'https://my.patientsknowbest.com/' });
  });
  expect(anew).toEqual(['https://my.patientsknowbest.com/']);
});

test('a login is over where a page has led back to who started it: not where the person opens that, nor where it was an error', () => {
  const isUnderWay = (write: Write) => {
    const j = journey();
    j.visit(1, INSIDE, 'link', { asked: SERVICE });
    write(j);
    return (play(j.events, throughStore).tabs.get(1)?.flows ?? expect.fail()).length > 0;
  };
  expect(isUnderWay((j) => j.visit(1, RETURN, 'form_submit'))).toBe(false);
  expect(isUnderWay((j) => j.visit(1, MAIL, 'link'))).toBe(true);
  expect(isUnderWay((j) => j.visit(1, SERVICE, 'typed'))).toBe(true);
  expect(isUnderWay((j) => j.visit(1, `${FAILED}?error=${LOST}&state=a`, 'form_submit'))).toBe(true);
});

test('a page of no login that is judged once more changes nothing of its tab: nothing is to be written', () => {
  const j = journey();
  j.visit(1, MAIL, 'typed');
  const { tabs } = play(j.events);
  const verdict = judge(navigationOf(tabs.get(1)?.visit ?? expect.fail()), directory);
  expect(withVerdict(tabs, 1, verdict, directory)).toBe(tabs);
});

test('of a tab without a page there is nothing to forgive', () => {
  expect(forgiven(NEW_TAB)).toEqual(NEW_TAB);
});

test('of a page that nobody knows, which opened a tab, nothing is kept but that it may steer that tab', () => {
  const j = journey();
  j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 0 });
  const { tabs } = play(j.events);
  expect([...tabs.keys()]).toEqual([2]);
  expect(tabs.get(2)).toMatchObject({ heldBy: ANYBODY });
});

test('a tab that was duplicated is in the request that the other is in, and teaches nothing by that', () => {
  const j = journey();
  j.visit(1, SERVICE, 'typed');
  j.visit(1, INSIDE, 'link', { asked: ASK });
  j.visit(2, INSIDE, 'link', { announced: false });
  const { tabs, lessons } = play(j.events, throughStore);
  expect(tabs.get(1)?.requests).toHaveLength(1);
  expect(tabs.get(2)?.requests).toEqual(tabs.get(1)?.requests);
  expect(lessons).toEqual([]);
});

const ERROR_PAGE = 'net::ERR_HTTP_RESPONSE_CODE_FAILURE';

test('of an error page that Chromium shows at an address, what was asked for first is told, too', () => {
  const told = (first: string) => {
    const { tabs } = afterEvent(new Map(), { kind: 'before-navigate', tabId: 1, url: first, atMs: 0 }, directory);
    return afterEvent(tabs, { kind: 'failed', tabId: 1, url: INSIDE, error: ERROR_PAGE, atMs: 10 }, directory).navigation;
  };
  expect(told(SERVICE)).toMatchObject({ requested: new URL(SERVICE), failure: 'error-status' });
  expect(told(INSIDE)).toMatchObject({ requested: new URL(INSIDE), failure: 'error-status' });
});

test('an error page is over when the server answers a reload with a page', () => {
  const j = journey();
  j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, atMs: 0 });
  j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: ERROR_PAGE, atMs: 10 });
  expect(play(j.events).tabs.get(1)?.visit?.failure).toBe('error-status');
  j.visit(1, INSIDE, 'reload');
  expect(play(j.events).tabs.get(1)?.visit?.failure).toBeUndefined();
});

test('of an opener that may live in another world, nothing is taken over', () => {
  const inTab = (...created: readonly TabEvent[]) => {
    const j = journey();
    j.visit(1, SERVICE, 'typed');
    j.visit(1, INSIDE, 'link', { asked: ASK });
    j.other({ kind: 'opened', tabId: 2, openerTabId: 1, atMs: 0 });
    j.visit(2, PASSWORD, 'link');
    let tabs: Tabs = new Map();
    for (const event of [...created, ...j.events]) {
      tabs = afterEvent(tabs, event, directory).tabs;
      const verdict = tabs.get(event.tabId)?.visit && judge(navigationOf(tabs.get(event.tabId)?.visit ?? expect.fail()), directory);
      if (verdict) tabs = withVerdict(tabs, event.tabId, verdict, directory);
    }
    const { flow, arrival } = tabs.get(2)?.visit ?? expect.fail();
    return [flow !== undefined, arrival];
  };
  const world: World = { isPrivate: false, container: '' };
  const of = (tabId: number, where: World): TabEvent => ({ kind: 'created', tabId, world: where, atMs: 0 });
  expect(inTab(of(1, world), of(2, world))).toEqual([true, 'link']);
  expect(inTab(of(2, world)), 'it may well be the same').toEqual([false, 'link']);
  expect(inTab(of(1, PRIVATE), of(2, world)), 'nobody opens that by a link').toEqual([false, 'external']);
});

test('who asked is unknown: a person went there from another page, which is taken for no start, and for no part of a circle', () => {
  const j = journey();
  for (let i = 0; i < 6; i += 1) {
    j.visit(1, SERVICE, 'typed');
    j.other({ kind: 'before-navigate', tabId: 1, url: INSIDE, mayBeRedirectTarget: true, atMs: 0 });
    j.visit(1, INSIDE, 'auto_bookmark', { announced: false, qualifiers: ['server_redirect'] });
  }
  const { told, tabs } = play(j.events, throughStore);
  expect(told.at(-1)?.verdict).toMatchObject({ kind: 'official' });
  expect((tabs.get(1)?.flows[0] ?? expect.fail()).start).toBeUndefined();
});

test('a person who goes elsewhere leaves a circle, also where Firefox does not say who was asked', () => {
  const j = journey();
  bounce(5)(j);
  const page = 'https://www.nhsapp.service.nhs.uk/patient/';
  j.other({ kind: 'before-navigate', tabId: 1, url: page, mayBeRedirectTarget: true, atMs: 0 });
  j.visit(1, page, 'auto_bookmark', { announced: false, qualifiers: ['server_redirect'] });
  const { told, tabs } = play(j.events, throughStore);
  expect(told.at(-2)?.verdict.kind).toBe('loop');
  expect(told.at(-1)?.verdict.kind).not.toBe('loop');
  expect((tabs.get(1) ?? expect.fail()).enteredInARow).toBeUndefined();
});

test('the end of a load that is told after its tab was closed brings no tab back', () => {
  const j = journey();
  j.visit(1, SERVICE, 'typed');
  j.other({ kind: 'closed', tabId: 1, atMs: 0 });
  j.other({ kind: 'failed', tabId: 1, url: INSIDE, error: 'net::ERR_ABORTED', atMs: 1 });
  expect(play(j.events, throughStore).tabs.size).toBe(0);
});
