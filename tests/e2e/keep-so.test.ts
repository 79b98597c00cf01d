import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendPage } from '../world/site.ts';
import { smallLogin, smallService } from '../world/sites/one-visitor.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { stepsIn } from './steps.ts';

/** A bookmark did not work, the person signed in all the same: one press, and the bookmark opens the right page by itself from then on. */

const NHS = { authorize: '/authorize', pagesAt: 'access.login.nhs.uk', pages: ['/enter-email', '/enter-password'] } as const;
const GOOGLE = {
  authorize: '/o/oauth2/v2/auth',
  pagesAt: 'accounts.google.com',
  pages: ['/v3/signin/identifier?flowName=GeneralOAuthFlow&as=x1', '/v3/signin/challenge/pwd?TL=t1'],
} as const;

const TENANT = '/6f1c3a52-0d4b-4c8e-9a77-2b1d5e8f9c01';
const MICROSOFT = {
  authorize: `${TENANT}/oauth2/v2.0/authorize`,
  pagesAt: 'login.microsoftonline.com',
  pages: [`${TENANT}/login`, '/kmsi'],
} as const;

interface Person {
  readonly who: string;
  readonly bookmark: string;
  /** Where they go then, by themselves. */
  readonly service: string;
  readonly name: string;
}

const people: readonly Person[] = [
  {
    who: 'a nurse',
    bookmark: `https://login.microsoftonline.com${TENANT}/oauth2/v2.0/authorize?client_id=rota&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Frota.trust.example%2Fcb&state=used-2b8e1d`,
    service: 'https://rota.trust.example/',
    name: 'rota.trust.example',
  },
  {
    who: 'a student',
    bookmark: 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s2',
    service: 'https://moodle.uni.example/',
    name: 'moodle.uni.example',
  },
  {
    who: 'a Welsh patient',
    bookmark: 'https://access.login.nhs.uk/enter-email',
    service: 'https://app.nhs.wales/',
    name: 'NHS Wales App (Ap GIG Cymru)',
  },
  {
    who: 'somebody who signs in with Google',
    bookmark:
      'https://accounts.google.com/o/oauth2/v2/auth?client_id=music.example&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fmusic.example%2Fcb&state=used-7f3a9c',
    service: 'https://music.example/',
    name: 'music.example',
  },
];

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  world = await startWorld();
  const nhs = smallLogin(NHS);
  for (const host of ['auth.login.nhs.uk', 'access.login.nhs.uk']) world.host(host, nhs);
  world.host('accounts.google.com', smallLogin(GOOGLE));
  world.host('app.nhs.wales', smallService('app.nhs.wales', 'https://auth.login.nhs.uk/authorize'));
  world.host('music.example', smallService('music.example', 'https://accounts.google.com/o/oauth2/v2/auth'));
  world.host('choir.example', smallService('choir.example', 'https://accounts.google.com/o/oauth2/v2/auth'));
  world.host('login.microsoftonline.com', smallLogin(MICROSOFT));
  world.host('rota.trust.example', smallService('rota.trust.example', `https://login.microsoftonline.com${MICROSOFT.authorize}`));
  browser = await launch(world, undefined, { mayUseBookmarks: true });
  await browser.plant([{ title: 'Mine', bookmarks: people.map(({ who, bookmark }) => ({ title: who, url: bookmark })) }]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

const { at, badge, click, isQuiet, noPopup, popup } = stepsIn(() => browser);
const isThere = (selector: string): Promise<boolean> =>
  browser.run<boolean>(`return document.readyState === 'complete' && document.querySelector(${JSON.stringify(selector)}) !== null;`);
const urlOf = async (title: string) => (await browser.planted()).find((one) => one.title === title)?.url;

/** From a service's front page through its whole login. */
async function signIn(service: string): Promise<void> {
  await browser.open(service, 'typed');
  await at(service);
  await until('the front page is there', () => isThere('#start'));
  await click('#start');
  await until('the service takes the person in', async () => {
    if (await isThere('[data-signed-in]')) return true;
    // Each form once: a page that is on its way out has been sent already.
    await browser.run(
      `const form = document.querySelector('form:not([data-sent])'); if (form?.querySelector('button')) { form.dataset.sent = 'yes'; const word = form.querySelector('[name=password]'); if (word) word.value = 'correct'; form.querySelector('button').click(); }`,
    );
    throw new Error(
      await browser.run<string>(`return [location.href, document.readyState, document.title, document.body?.innerText ?? ''].join(' ');`),
    );
  });
}

async function offered(): Promise<boolean> {
  await browser.pressButton();
  const { text } = await until('the popup opens', () => browser.popup());
  await browser.closePopup();
  return text.includes('did not work. Make it open');
}

test('nobody is offered anything after a login that no dead bookmark preceded', async () => {
  for (const { service } of people) {
    await freshTab(browser);
    await signIn(service);
    await noPopup();
    expect(await offered(), service).toBe(false);
  }
});

test.for(people)('$who: the first time one press, and then by itself', async ({ who, bookmark, service, name }) => {
  await freshTab(browser);
  await browser.open(bookmark, 'bookmark');
  await badge('?');
  await popup();
  await browser.closePopup();
  await signIn(service);
  await noPopup();

  await browser.pressButton();
  const open = await until('the popup opens', () => browser.popup());
  expect(open.text).toContain('did not work. Make it open');
  expect(open.text).toContain(name);
  expect(await urlOf(who), 'nothing is written before').toBe(bookmark);
  await open.click('[data-action="change-bookmark"]');
  await until('the popup says so', async () => (await browser.popup())?.text.includes('Your bookmark now opens'));
  const now = await until('it opens the service', async () => {
    const url = (await urlOf(who)) ?? '';
    if (!url.startsWith(service)) throw new Error(`it opens ${url}`);
    return url;
  });

  await freshTab(browser);
  await browser.open(now, 'bookmark');
  await until('the service, or the login that it asks for', async () => (await isThere('#start')) || (await isThere('form button')));
  await isQuiet();
});

test('a person who finds no door says that they go there now, or types where they start: that is the first door from then on', async () => {
  const dead =
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=choir.example&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fchoir.example%2Fcb&state=used-9d41c7';
  await freshTab(browser);
  await browser.open(dead, 'bookmark');
  await badge('?');
  await popup();
  await browser.inPopup(
    "document.querySelector('.tell-start summary').click(); document.querySelector('[data-action=await-start]').click();",
  );
  await until('the popup says so', async () => (await browser.popup())?.text.includes('remembers where you arrive'));
  await browser.closePopup();
  await signIn('https://choir.example/');
  await browser.pressButton();
  await until('the popup says so', async () => (await browser.popup())?.text.includes('for Google sign-in you start at choir.example'));
  await browser.closePopup();

  await freshTab(browser);
  await browser.open(dead, 'bookmark');
  await badge('?');
  expect((await popup()).text).toContain('Go to choir.example');
  await browser.inPopup(
    "document.querySelector('#start-name').value = 'Choir songs'; document.querySelector('#start-start').value = 'choir.example/songs'; document.querySelector('[data-action=tell-start]').click();",
  );
  await until('it is the first door', async () => (await browser.popup())?.text.includes('Go to Choir songs'));
  await (await browser.popup())?.click('.primary');
  await at('https://choir.example/songs');
});

/** AD FS: known as one by what stands behind its `?` alone. */
const ADFS = 'https://adfs.museum.example/adfs/ls/';

test('a page that is one by its query alone: a person who types where they start is taken there, and no other page at that address is a dead one', async () => {
  const dead = `${ADFS}?wa=wsignin1.0&wtrealm=urn%3Alibrary&wctx=CfDJ8kept`;
  world.host('adfs.museum.example', (_request, response) => sendPage(response, 'Error', '<p>Sign in from the beginning.</p>', 400));
  world.host('library.museum.example', (_request, response) => sendPage(response, 'Library', '<p>Books.</p>'));
  await freshTab(browser);
  await browser.open(dead, 'bookmark');
  await badge('?');
  await popup();
  await browser.inPopup(
    "document.querySelector('.tell-start summary').click(); document.querySelector('#start-name').value = 'Library'; document.querySelector('#start-start').value = 'library.museum.example'; document.querySelector('[data-action=tell-start]').click();",
  );
  await until('it is the first door', async () => (await browser.popup())?.text.includes('Go to Library'));
  await (await browser.popup())?.click('.primary');
  await at('https://library.museum.example/');

  await freshTab(browser);
  await browser.open(`${ADFS}?SAMLRequest=fVLL`, 'bookmark');
  await badge('?');
  expect((await popup()).text, 'another request of that login').toContain('Go to Library');
  await browser.closePopup();
  await freshTab(browser);
  await browser.open(ADFS, 'bookmark');
  await until('it is there', () => isThere('h1'));
  await isQuiet();
});

test('a front page that is below www. alone: the door leads there all the same, and from then on says so', async () => {
  const dead = 'https://idp.gallery.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1';
  world.host('idp.gallery.example', (_request, response) => sendPage(response, 'Stale request', '<p>Begin again.</p>', 400));
  world.strip('gallery.example');
  world.host('www.gallery.example', (_request, response) => sendPage(response, 'Gallery', '<p>Pictures.</p>'));
  await freshTab(browser);
  await browser.open(dead, 'bookmark');
  await badge('?');
  const open = await popup();
  expect(open.text).toContain('Go to gallery.example');
  await open.click('.primary');
  await at('https://www.gallery.example/');
  await until('it is there', () => isThere('h1'));

  await freshTab(browser);
  await browser.open(dead, 'bookmark');
  await badge('?');
  expect((await popup()).text).toContain('Go to www.gallery.example');
});
