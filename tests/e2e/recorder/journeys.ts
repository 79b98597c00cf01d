import { type BrowserUnderTest, until } from '../harness/browser.ts';
import type { Traveller } from './traveller.ts';

/** One way through the web, and what Frontdoor owes the person who takes it. */
export interface Journey {
  readonly name: string;
  /** `quiet`: nobody is guided, warned or stopped on any page. `guided`: on the last page, and on none that came to it in health. */
  readonly promise: 'quiet' | 'guided';
  /** The browser that alone has what the journey needs. */
  readonly only?: BrowserUnderTest['kind'];
  readonly travel: (person: Traveller) => Promise<void>;
}

const APP = 'https://www.nhsapp.service.nhs.uk/login';
const RECORDS = 'https://records.example/';
const INSIDE = 'https://access.login.nhs.uk/enter-email';
const ONE_LOGIN_INSIDE = 'https://signin.account.gov.uk/enter-email';
const LICENCES = 'https://licences.example/';
const ALMANAC = 'https://almanac.example/';
const MAIL = 'https://mail.example/';
const SEARCH = 'https://www.search.example/';
const SHIBBOLETH_STEP = 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1';

const FROM_ENTRA =
  'https://adfs.firm.example/adfs/ls/?client-request-id=c1&username=pat%40firm.example&wa=wsignin1.0&wtrealm=urn%3Afederation%3AMicrosoftOnline&wctx=LoginOptions%3D3%26estsredirect%3D2%26estsrequest%3DrQ1';

const NO_CONTEXT = 'We do not know which service you came from';

/** From the shared records through a login that was asked for in one of OAuth's ways. */
const asked = (path: string) => async (person: Traveller) => {
  await person.open(RECORDS, 'typed', 'Sign in');
  await person.browser.run(`location.href = ${JSON.stringify(path)}`);
  await person.throughNhsLogin();
  await person.isSignedIn();
};

/** To the first page of the login, in health. */
async function toTheLogin({ open, click, reads }: Traveller): Promise<void> {
  await open(APP, 'typed', 'Continue with NHS login');
  await click('#continue');
  await reads('Enter your email address');
}

const JOURNEYS: readonly Journey[] = [
  {
    name: 'service-login-back',
    promise: 'quiet',
    async travel(person) {
      await toTheLogin(person);
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'service-bookmarked',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://records.example/start', 'bookmark', 'Enter your email address');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'wrong-password-three-times',
    promise: 'quiet',
    async travel(person) {
      await toTheLogin(person);
      await person.throughNhsLogin(3);
      await person.isSignedIn();
    },
  },
  { name: 'oauth-get', promise: 'quiet', travel: asked('/start') },
  { name: 'oauth-post', promise: 'quiet', travel: asked('/start/post') },
  { name: 'oauth-par', promise: 'quiet', travel: asked('/start/par') },
  { name: 'oauth-jar', promise: 'quiet', travel: asked('/start/jar') },
  { name: 'oauth-form-post', promise: 'quiet', travel: asked('/start/form-post') },
  { name: 'meta-refresh', promise: 'quiet', travel: asked('/meta') },
  { name: 'script-redirect', promise: 'quiet', travel: asked('/script') },
  {
    name: 'single-page-login',
    promise: 'quiet',
    async travel(person) {
      await person.open(RECORDS, 'typed', 'Sign in');
      await person.browser.run(`location.href = '/start/one-page'`);
      await person.reads('All in one page');
      await person.click('#next');
      await person.reads('Password');
      await person.password('correct');
      await person.isSignedIn();
    },
  },
  {
    name: 'popup-window',
    promise: 'quiet',
    async travel(person) {
      await person.open(RECORDS, 'typed', 'Sign in');
      await person.follow(() => person.click('#window'));
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'new-tab-with-opener',
    promise: 'quiet',
    async travel(person) {
      await person.open(RECORDS, 'typed', 'Sign in');
      await person.follow(() => person.click('#opener'));
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'new-tab-without-opener',
    promise: 'quiet',
    async travel(person) {
      await person.open(RECORDS, 'typed', 'Sign in');
      await person.follow(() => person.click('#noopener'));
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'about-blank-hop',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://records.example/blank', 'typed', 'Sign in');
      await person.follow(() => person.click('#go'));
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'service-worker-page',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://records.example/offline', 'typed', 'Ready for the train');
      await person.command('reload', 'Ready for the train');
      await person.click('#go');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'service-worker-page-bookmarked',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://records.example/offline', 'typed', 'Ready for the train');
      await person.browser.newTab();
      await person.open('https://records.example/offline/start', 'bookmark', 'Enter your email address');
    },
  },
  {
    name: 'prerendered-page',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://records.example/eager', 'typed', 'All is loaded');
      await person.click('#go');
      await person.reads('Sign in');
      await person.click('#start');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'prerendered-login-opened',
    promise: 'quiet',
    only: 'chromium',
    async travel(person) {
      await toTheLogin(person);
      await person.open('https://access.login.nhs.uk/accessibility', 'typed', 'All is loaded');
      await person.isQuiet();
      await person.click('#go');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'prerendered-login-thrown-away',
    promise: 'quiet',
    only: 'chromium',
    async travel(person) {
      await person.open('https://access.login.nhs.uk/accessibility', 'bookmark', 'All is loaded');
      await person.isQuiet();
      await person.open('https://weather.example/', 'typed', 'Rain');
    },
  },
  {
    // The bookmarks bar does the same while the pointer rests on a bookmark, but no test can move that pointer.
    name: 'prerendered-by-a-new-tab-page',
    promise: 'guided',
    only: 'chromium',
    async travel(person) {
      for (let visits = 0; visits < 3; visits += 1) {
        await person.open(INSIDE, 'typed', NO_CONTEXT);
        await person.isGuided();
        await person.open('https://weather.example/', 'link', 'Rain');
      }
      await person.open(INSIDE, 'tile', NO_CONTEXT);
    },
  },
  {
    name: 'saml-redirect',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://moodle.uni.example/', 'typed', 'Sign in');
      await person.click('#start');
      await person.throughUniversity();
      await person.isSignedIn();
    },
  },
  {
    name: 'saml-post',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://library.uni.example/', 'typed', 'Sign in');
      await person.click('#start');
      await person.throughUniversity();
      await person.isSignedIn();
    },
  },
  {
    name: 'saml-wrong-password-and-reload',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://moodle.uni.example/login', 'bookmark', 'University login');
      await person.password('wrong');
      await person.command('reload', 'University login');
      await person.throughUniversity();
      await person.isSignedIn();
    },
  },
  {
    name: 'ws-federation',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://intranet.firm.example/', 'typed', 'Sign in');
      await person.click('#start');
      await person.reads('Firm login');
      await person.password('wrong');
      await person.reads('Firm login');
      await person.password('correct');
      await person.isSignedIn();
    },
  },
  {
    name: 'govuk-one-login',
    promise: 'quiet',
    async travel(person) {
      await person.open(LICENCES, 'typed', 'Licences');
      await person.click('#start');
      await person.reads('Create your GOV.UK One Login');
      await person.click('button');
      await person.reads('Enter your email address');
      await until('the address is that of the bookmark', async () => (await person.browser.address()) === ONE_LOGIN_INSIDE);
      await person.isQuiet();
      await person.command('back', 'Create your GOV.UK One Login');
      await person.throughOneLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'govuk-one-login-bookmarked',
    promise: 'guided',
    travel: (person) => person.open(ONE_LOGIN_INSIDE, 'bookmark', 'you cannot access GOV.UK One Login'),
  },
  {
    name: 'entra-to-adfs',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://desk.firm.example/', 'typed', 'Desk');
      await person.click('#start');
      await person.reads('Sign in to your account');
      await person.click('button');
      await person.reads('Firm login');
      await person.password('wrong');
      await person.reads('Firm login');
      await person.isQuiet();
      await person.password('correct');
      await person.reads('Stay signed in?');
      await person.click('button');
      await person.isSignedIn();
    },
  },
  { name: 'entra-to-adfs-bookmarked', promise: 'guided', travel: (person) => person.open(FROM_ENTRA, 'bookmark', 'Firm login') },
  {
    name: 'discovery-to-shibboleth',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://journals.example/', 'typed', 'Sign in');
      await person.click('#start');
      await person.reads('Find your institution');
      await person.click('#choose');
      await person.throughUniversity();
      await person.isSignedIn();
    },
  },
  {
    name: 'cas',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://portal.college.example/', 'typed', 'Sign in');
      await person.click('#start');
      await person.reads('College login');
      await person.password('wrong');
      await person.reads('College login');
      await person.password('correct');
      await person.isSignedIn();
    },
  },
  {
    name: 'reload-inside',
    promise: 'quiet',
    async travel(person) {
      await toTheLogin(person);
      await person.command('reload', 'Enter your email address');
      await person.click('button');
      await person.reads('Enter your password');
      await person.command('reload', 'Enter your password');
    },
  },
  {
    name: 'back-and-forward',
    promise: 'quiet',
    async travel(person) {
      await toTheLogin(person);
      await person.click('button');
      await person.reads('Enter your password');
      await person.command('back', 'Enter your email address');
      await person.command('back', 'Continue with NHS login');
      await person.command('forward', 'Enter your email address');
      await person.command('forward', 'Enter your password');
    },
  },
  {
    name: 'back-out-of-the-cache',
    promise: 'quiet',
    async travel(person) {
      await person.open(ALMANAC, 'typed', 'Almanac');
      await person.mark();
      await person.click('#app');
      await person.reads('Continue with NHS login');
      await person.command('back', 'Almanac');
      await person.isMarked();
      await person.command('forward', 'Continue with NHS login');
      await person.click('#continue');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'login-out-of-the-cache',
    promise: 'quiet',
    async travel(person) {
      await person.open('https://licences.example/start', 'bookmark', 'Create your GOV.UK One Login');
      await person.mark();
      await person.open('https://weather.example/', 'typed', 'Rain');
      await person.command('back', 'Create your GOV.UK One Login');
      await person.isMarked();
      await person.isQuiet();
      await person.throughOneLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'left-and-come-back-by-button',
    promise: 'quiet',
    async travel(person) {
      await toTheLogin(person);
      await person.open('https://weather.example/', 'typed', 'Rain');
      await person.command('back', 'Enter your email address');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'duplicate-tab-inside',
    promise: 'quiet',
    async travel(person) {
      await toTheLogin(person);
      await person.follow(() => person.browser.command('duplicate'));
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'duplicate-tab-of-a-bookmark',
    promise: 'guided',
    async travel(person) {
      await person.open(INSIDE, 'bookmark', NO_CONTEXT);
      await person.isGuided();
      await person.follow(() => person.browser.command('duplicate'));
      await person.reads(NO_CONTEXT);
    },
  },
  {
    name: 'closed-tab-brought-back',
    promise: 'guided',
    async travel(person) {
      await person.open('https://weather.example/', 'typed', 'Rain');
      await person.browser.newTab();
      await person.open(SHIBBOLETH_STEP, 'bookmark', 'Stale');
      await person.isGuided();
      await person.browser.command('close');
      await person.follow(() => person.browser.command('reopen'));
      await person.reads('Stale');
    },
  },
  {
    name: 'password-reset-link-in-another-tab',
    promise: 'quiet',
    async travel(person) {
      await toTheLogin(person);
      await person.browser.newTab();
      await person.open(MAIL, 'typed', 'Inbox');
      await person.follow(() => person.click('#reset'));
      await person.reads('Choose a new password');
    },
  },
  {
    name: 'mail-link-to-the-service',
    promise: 'quiet',
    async travel(person) {
      await person.open(MAIL, 'typed', 'Inbox');
      await person.follow(() => person.click('#app'));
      await person.reads('Continue with NHS login');
      await person.click('#continue');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'mail-link-to-the-login',
    promise: 'guided',
    async travel(person) {
      await person.open(MAIL, 'typed', 'Inbox');
      await person.follow(() => person.click('#login'));
      await person.reads(NO_CONTEXT);
    },
  },
  {
    name: 'search-result-of-the-login',
    promise: 'guided',
    async travel(person) {
      await person.open(SEARCH, 'typed', 'nhs login - search');
      await person.click('#login');
      await person.reads(NO_CONTEXT);
    },
  },
  {
    name: 'search-result-of-the-service',
    promise: 'quiet',
    async travel(person) {
      await person.open(SEARCH, 'typed', 'nhs login - search');
      await person.click('#app');
      await person.reads('Continue with NHS login');
      await person.click('#continue');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  ...(['bookmark', 'typed', 'suggestion', 'external', 'home'] as const).flatMap((way): readonly Journey[] => [
    { name: `login-by-${way}`, promise: 'guided', travel: (person) => person.open(INSIDE, way, NO_CONTEXT) },
    { name: `shibboleth-step-by-${way}`, promise: 'guided', travel: (person) => person.open(SHIBBOLETH_STEP, way, 'Stale') },
  ]),
  {
    name: 'home-page-after-another',
    promise: 'guided',
    async travel(person) {
      await person.open('https://weather.example/', 'typed', 'Rain');
      await person.open(INSIDE, 'home', NO_CONTEXT);
    },
  },
  {
    name: 'login-by-history',
    promise: 'guided',
    async travel(person) {
      await toTheLogin(person);
      await person.throughNhsLogin();
      await person.isSignedIn();
      await person.browser.newTab();
      await person.open(INSIDE, 'history', NO_CONTEXT);
    },
  },
  {
    name: 'service-by-history',
    promise: 'quiet',
    async travel(person) {
      await person.open(APP, 'typed', 'Continue with NHS login');
      await person.browser.newTab();
      await person.open(APP, 'history', 'Continue with NHS login');
      await person.click('#continue');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'container-tab',
    promise: 'quiet',
    only: 'firefox',
    async travel(person) {
      await person.browser.newContainerTab();
      await toTheLogin(person);
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'container-tab-beside-a-login',
    promise: 'guided',
    only: 'firefox',
    async travel(person) {
      await person.open('https://moodle.uni.example/login', 'typed', 'University login');
      await person.browser.newContainerTab();
      await person.open(INSIDE, 'bookmark', NO_CONTEXT);
    },
  },
  {
    // Dead, and yet nothing tells it from a login that goes on: the browser brings the cookies of the session back, too.
    name: 'login-restored-after-a-restart',
    promise: 'quiet',
    async travel(person) {
      await person.open(INSIDE, 'bookmark', NO_CONTEXT);
      await person.isGuided();
      await person.browser.relaunch();
      await person.reads(NO_CONTEXT);
      await person.isQuiet();
    },
  },
  {
    name: 'service-restored-after-a-restart',
    promise: 'quiet',
    async travel(person) {
      await toTheLogin(person);
      await person.throughNhsLogin();
      await person.isSignedIn();
      await person.open(APP, 'typed', 'Continue with NHS login');
      await person.browser.relaunch();
      await person.reads('Continue with NHS login');
      await person.isQuiet();
      await person.click('#continue');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'bookmark-and-reload',
    promise: 'guided',
    async travel(person) {
      await person.open(INSIDE, 'bookmark', NO_CONTEXT);
      await person.isGuided();
      await person.command('reload', NO_CONTEXT);
    },
  },
  {
    name: 'bookmark-after-the-login',
    promise: 'guided',
    async travel(person) {
      await toTheLogin(person);
      await person.throughNhsLogin();
      await person.isSignedIn();
      await person.open(INSIDE, 'bookmark', NO_CONTEXT);
    },
  },
  {
    name: 'guided-to-the-service',
    promise: 'quiet',
    async travel(person) {
      await person.open(SEARCH, 'typed', 'nhs login - search');
      await person.click('#app');
      await person.reads('Continue with NHS login');
      await person.command('back', 'nhs login - search');
      await person.command('forward', 'Continue with NHS login');
      await person.click('#continue');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'download-in-between',
    promise: 'quiet',
    async travel(person) {
      await person.open(RECORDS, 'typed', 'Sign in');
      await person.click('#report');
      await person.click('#start');
      await person.throughNhsLogin();
      await person.isSignedIn();
    },
  },
  {
    name: 'two-tabs-interleaved',
    promise: 'quiet',
    async travel(person) {
      const { browser } = person;
      await person.open('https://moodle.uni.example/', 'typed', 'Sign in');
      const university = await browser.tab();
      await browser.newTab();
      await toTheLogin(person);
      const nhs = await browser.tab();
      await browser.turnTo(university);
      await person.click('#start');
      await person.reads('University login');
      await browser.turnTo(nhs);
      await person.click('button');
      await person.reads('Enter your password');
      await browser.turnTo(university);
      await person.throughUniversity();
      await person.isSignedIn();
      await browser.turnTo(nhs);
      await person.password('correct');
      await person.reads('Share your details');
      await person.click('button');
      await person.isSignedIn();
    },
  },
  {
    name: 'bookmark-beside-a-login',
    promise: 'guided',
    async travel(person) {
      await person.open('https://moodle.uni.example/login', 'typed', 'University login');
      await person.browser.newTab();
      await person.open(INSIDE, 'bookmark', NO_CONTEXT);
    },
  },
  {
    name: 'worker-killed-between-all-steps',
    promise: 'quiet',
    async travel(person) {
      const { browser } = person;
      await person.open(APP, 'typed', 'Continue with NHS login');
      await browser.killWorker();
      await person.click('#continue');
      await person.reads('Enter your email address');
      await browser.killWorker();
      await person.click('button');
      await person.reads('Enter your password');
      await browser.killWorker();
      await person.password('wrong');
      await browser.killWorker();
      await person.password('correct');
      await person.reads('Share your details');
      await browser.killWorker();
      await person.click('button');
      await person.isSignedIn();
    },
  },
  {
    name: 'worker-killed-before-a-bookmark',
    promise: 'guided',
    async travel(person) {
      await toTheLogin(person);
      await person.throughNhsLogin();
      await person.isSignedIn();
      await person.browser.killWorker();
      await person.open(INSIDE, 'bookmark', NO_CONTEXT);
    },
  },
];

/** The journeys that this browser can take. */
export const journeysIn = (kind: BrowserUnderTest['kind']): readonly Journey[] => JOURNEYS.filter(({ only = kind }) => only === kind);

/** Takes a person through a journey and sees that Frontdoor keeps its promise on the last page. */
export async function take(journey: Journey, person: Traveller): Promise<void> {
  await journey.travel(person);
  await (journey.promise === 'guided' ? person.isGuided() : person.isQuiet());
}
