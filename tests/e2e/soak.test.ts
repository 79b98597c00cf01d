import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIZE } from '../size.ts';
import { startWorld, type World } from '../world/world.ts';
import type { BrowserUnderTest, Heard, Way } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { type Traveller, travellerIn } from './recorder/traveller.ts';
import { stepsIn } from './steps.ts';

/** How many healthy logins, and bookmarked ones after them. */
const { healthyLogins: HEALTHY, bookmarkedLogins: BOOKMARKED } = SIZE;

/** As many of the last events are shown when something was loud. */
const EVIDENCE = 30;

const LIMIT_MS = 60_000 + HEALTHY * 6000;

let world: World;
let browser: BrowserUnderTest;
let person: Traveller;

beforeAll(async () => {
  world = await startWorld();
  browser = await launch(world, undefined, { recorder: true });
  person = travellerIn(browser);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

const { popup, judgedHere } = stepsIn(() => browser);

/** A login of several steps; between any two the person may turn to another tab. */
type Login = () => AsyncGenerator<void, void>;

/** Starts at this address, types wrongly once, and is signed in at the end. */
const nhs = (start: string): Login =>
  async function* () {
    await person.open(start, 'typed', 'Enter your email address');
    yield;
    await person.click('button');
    await person.reads('Enter your password');
    yield;
    await person.password('wrong');
    yield;
    await person.password('correct');
    await person.reads('Share your details');
    yield;
    await person.click('button');
    await person.isSignedIn();
  };

const university = (start: string): Login =>
  async function* () {
    await person.open(start, 'bookmark', 'Sign in');
    yield;
    await person.click('#start');
    await person.reads('University login');
    yield;
    await person.password('wrong');
    yield;
    await person.password('correct');
    await person.reads('Information release');
    yield;
    await person.click('button');
    await person.isSignedIn();
  };

const onePage = (start: string, title: string): Login =>
  async function* () {
    await person.open(start, 'typed', 'Sign in');
    yield;
    await person.click('#start');
    await person.reads(title);
    yield;
    await person.password('wrong');
    await person.reads(title);
    yield;
    await person.password('correct');
    await person.isSignedIn();
  };

/** One column a tab: the two never ask the same server at once, as its cookies hold one login at a time. */
const LEFT: readonly Login[] = [
  ...['/start', '/start/post', '/start/par', '/start/jar', '/start/form-post'].map((path) => nhs(`https://records.example${path}`)),
  nhs('https://www.nhsapp.service.nhs.uk/login/start'),
];
const RIGHT: readonly Login[] = [
  university('https://moodle.uni.example/'),
  onePage('https://portal.college.example/', 'College login'),
  university('https://moodle.uni.example/'),
  onePage('https://intranet.firm.example/', 'Firm login'),
  university('https://library.uni.example/'),
];

test(`${HEALTHY} healthy logins, two tabs interleaved: nobody is guided`, { timeout: LIMIT_MS }, async () => {
  await freshTab(browser);
  const left = await browser.tab();
  await browser.newTab();
  const right = await browser.tab();
  const loud: string[] = [];
  const heard: Heard[] = [];
  let pages = 0;
  for (let done = 0; done < HEALTHY; done += 2) {
    const pair = [
      { tab: left, steps: LEFT[(done / 2) % LEFT.length]?.() },
      { tab: right, steps: RIGHT[(done / 2) % RIGHT.length]?.() },
    ];
    for (let open = pair; open.length > 0; ) {
      const still: typeof open = [];
      for (const { tab, steps } of open) {
        await browser.turnTo(tab);
        const step = await steps?.next();
        pages += 1;
        heard.push(...(await browser.takeHeard()));
        heard.splice(0, heard.length - EVIDENCE);
        const severity = await judgedHere();
        const popup = await browser.popup();
        const { badge } = await browser.button();
        if (!['silent', 'reassure'].includes(severity) || badge !== '' || popup) {
          loud.push(await browser.address());
          console.log(
            `loud after ${pages} steps: ${severity}, badge “${badge}”, popup ${popup?.verdict ?? 'closed'}, after`,
            JSON.stringify(heard),
          );
          await browser.closePopup();
        }
        if (step?.done === false) still.push({ tab, steps });
      }
      open = still;
    }
  }
  console.log(`${browser.kind}: ${HEALTHY} healthy logins, ${pages} steps, ${loud.length} guided`);
  expect(loud).toEqual([]);
  expect(pages).toBeGreaterThan(HEALTHY * 3);
});

const STALE: readonly [url: string, says: string, service: string][] = [
  // The records are used as often, and nobody catalogued them: after one day they stand behind those of the catalogue.
  ['https://access.login.nhs.uk/enter-email', 'We do not know which service', 'nhs-app'],
  ['https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'Stale request', 'moodle.uni.example'],
];
const WAYS: readonly (Way | 'restored')[] = ['bookmark', 'typed', 'suggestion', 'external', 'restored'];

test(`${BOOKMARKED} bookmarked logins: all are guided, to the right service`, { timeout: LIMIT_MS }, async () => {
  const missed: string[] = [];
  for (let done = 0; done < BOOKMARKED; done += 1) {
    const way = WAYS[done % WAYS.length] ?? 'bookmark';
    // In a tab that is brought back a login may go on, unless its address says otherwise.
    const [url, says, service] = STALE[way === 'restored' ? 1 : done % STALE.length] ?? ['', '', ''];
    await freshTab(browser);
    await person.open(url, way === 'restored' ? 'bookmark' : way, says);
    if (way === 'restored') {
      await person.isGuided();
      // Nobody brings a tab back while the popup of the one that they closed is still closing, which may take the new one with it.
      await browser.closePopup();
      await browser.command('close');
      await person.follow(() => browser.command('reopen'));
      await person.reads(says);
    }
    const told = await popup().catch(() => undefined);
    if (told?.verdict !== 'out-of-flow' || !told.services[0]?.includes(service))
      missed.push(`${way} ${url}: ${told?.verdict ?? 'silent'}, ${told?.services[0] ?? 'no service'}`);
  }
  console.log(`${browser.kind}: ${BOOKMARKED} bookmarked logins, ${BOOKMARKED - missed.length} guided to the right service`, missed);
  expect(missed).toEqual([]);
});
