import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIZE } from '../size.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, until, type Way } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { stepsIn } from './steps.ts';

/** How many navigations in a row, and a tab for every twenty of them. */
const NAVIGATIONS = SIZE.navigations;
const TABS = Math.max(10, NAVIGATIONS / 20);

/** So many tabs are open at once: each may be a process of its own, and more would try the machine instead of Frontdoor. */
const AT_ONCE = 25;

/** Memory is looked at from a tenth of the way on: until then there is more and more to remember. */
const WARM = NAVIGATIONS / 10;

/** By how much the worker's memory may grow from there to the end. A short run tells nothing of it. */
const MAX_GROWTH = NAVIGATIONS >= 5000 ? 0.05 : Number.POSITIVE_INFINITY;

/** The worker is killed so often at first, and then left alone: memory that grew would be lost with it. */
const KILLS = 2;

/** Chromium gives each of the stores 10 MB (Firefox gives `session` as much, and `local` no limit); far less is enough. */
const MAX_KEPT_BYTES = 1_000_000;

const LIMIT_MS = 120_000 + NAVIGATIONS * 600;

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  world = await startWorld();
  browser = await launch(world, undefined, { installed: true });
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

const { popup, noPopup } = stepsIn(() => browser);

/** What the toolbar button says: there is one sentence for every severity. */
const TITLES = {
  silent: 'Frontdoor',
  reassure: 'Frontdoor: this sign-in page is real',
  guide: 'Frontdoor: this page may not work on its own',
} as const;

/** One navigation: what a person does, and what they are told on the page that it leads to. */
interface Step {
  readonly does: () => Promise<void>;
  readonly leadsTo: string;
  readonly told: keyof typeof TITLES | 'stop';
}

const opens = (url: string, way: Way, told: Step['told'] = 'silent', leadsTo = url): Step => ({
  does: () => browser.open(url, way),
  leadsTo,
  told,
});
/** Does something to the page in front as soon as it is there. */
const acts = (selector: string, script: string, leadsTo: string, told: Step['told'] = 'silent'): Step => ({
  does: () =>
    soon(`${selector} is there`, () =>
      browser.run<boolean>(`
        const found = document.readyState === 'complete' && document.querySelector(${JSON.stringify(selector)});
        if (found) { ${script} }
        else if (document.readyState === 'complete') throw new Error('not at ' + location.href + ', “' + document.title + '”');
        return Boolean(found);`),
    ).then(() => undefined),
  leadsTo,
  told,
});
const clicks = (selector: string, leadsTo: string, told?: Step['told']): Step => acts(selector, 'found.click();', leadsTo, told);
/** Sends the right password. */
const signsIn = (leadsTo: string, told?: Step['told']): Step =>
  acts('[name=password]', `found.value = 'correct'; found.form.querySelector('button').click();`, leadsTo, told);

const INSIDE = 'https://access.login.nhs.uk/enter-email';
const STALE = [
  INSIDE,
  'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
  'https://signin.account.gov.uk/enter-email',
];
const WAYS: readonly Way[] = ['bookmark', 'typed', 'suggestion'];

/** Finished logins in a round. */
const LOGINS_EACH = 3;
const SERVICES = ['portal.college.example', 'moodle.uni.example', 'records.example'];

/** A healthy login, from the bookmark of the service to its page behind the login. */
const atRecords = (heldUpMs?: number): readonly Step[] => [
  { does: () => browser.open('https://records.example/start', 'bookmark', heldUpMs), leadsTo: INSIDE, told: 'reassure' },
  clicks('form button', 'https://access.login.nhs.uk/enter-password', 'reassure'),
  signsIn('https://access.login.nhs.uk/consent', 'reassure'),
  clicks('form button', 'https://records.example/return?'),
];

/** Twenty navigations: ordinary pages, three healthy logins, one that was bookmarked, and an impostor in every fifth round. */
function round(number: number): readonly Step[] {
  const stale = STALE[number % STALE.length] ?? INSIDE;
  const impostor = `https://nhs-login-verification-centre-${number}.example/login`;
  return [
    opens(`https://weather.example/?day=${number}`, 'typed'),
    opens(`https://www.search.example/?q=${number}`, 'bookmark'),
    opens('https://portal.college.example/', 'suggestion'),
    clicks('#start', 'https://cas.college.example/cas/login'),
    signsIn('https://portal.college.example/home?ticket='),
    opens(`https://almanac.example/?day=${number}`, 'bookmark'),
    clicks('#weather', 'https://weather.example/'),
    opens(stale, WAYS[number % WAYS.length] ?? 'bookmark', 'guide'),
    opens('https://moodle.uni.example/', 'typed'),
    clicks('#start', 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1'),
    signsIn('https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s2'),
    clicks('form button', 'https://moodle.uni.example/my/'),
    number % 5 === 4 ? opens(impostor, 'typed', 'stop', '') : opens(`https://mail.example/?page=${number}`, 'typed'),
    opens('https://settings.login.nhs.uk/', 'bookmark'),
    opens(`https://www.nhsapp.service.nhs.uk/login?visit=${number}`, 'typed'),
    ...atRecords(),
    opens(`https://weather.example/?evening=${number}`, 'bookmark'),
  ];
}

/** The pages that Frontdoor has taken in and not yet forgotten, one a tab. */
async function pagesKept(): Promise<readonly string[]> {
  return (await recordsKept()).map(addressIn);
}

async function recordsKept(): Promise<readonly unknown[]> {
  return Object.entries(await browser.stored('session')).flatMap(([key, record]) => (key.startsWith('tab:') ? [record] : []));
}

function addressIn(tab: unknown): string {
  return (tab as { readonly state: { readonly visit?: { readonly url: string } } }).state.visit?.url ?? '';
}

interface TabKept {
  readonly state: {
    readonly visit?: { readonly isByPerson?: boolean };
    readonly flows: readonly { readonly start?: string }[];
  };
}

/**
 * Whether who asked for a login is unknown: of one that a service has just begun, Firefox may not say it on a busy machine, see `BeforeNavigate`. Then nothing is said up to the end of the
 * login, and never that it cannot work.
 */
async function isAskerUnknown(leadsTo: string): Promise<boolean> {
  const tab = (await recordsKept()).find((one) => addressIn(one).startsWith(leadsTo)) as TabKept | undefined;
  if (browser.kind !== 'firefox' || !tab) return false;
  const { visit, flows } = tab.state;
  return leadsTo === INSIDE ? visit?.isByPerson === true : flows.length > 0 && flows[0]?.start === undefined;
}

function severityIn(tab: unknown): string | undefined {
  return (tab as { readonly judgement?: { readonly severity: string } }).judgement?.severity;
}

const soon = <T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> => until(what, look, 15_000, 5);

/** Takes a step and sees what the person is told there; gives what that was. Does not wait for all of the page: who clicks next does. */
async function follow({ does, leadsTo, told: due }: Step): Promise<Step['told']> {
  await does();
  if (due === 'stop') {
    await soon('the warning page', async () => (await browser.address()).includes('/warning.html#'));
    return due;
  }
  await soon(`${leadsTo} is taken in`, async () => (await pagesKept()).some((url) => url.startsWith(leadsTo)));
  const told = await soon(`${leadsTo}: ${due}`, async () => {
    const now = due === 'reassure' && (await isAskerUnknown(leadsTo)) ? 'silent' : due;
    return isDeepStrictEqual(await browser.button(), { badge: now === 'guide' ? '?' : '', title: TITLES[now] }) && now;
  });
  if (told === 'guide') {
    expect((await popup()).verdict).toBe('out-of-flow');
    await browser.closePopup();
  } else expect(await browser.popup()).toBeUndefined();
  return told;
}

/** Bookmarks that did not work, an organisation's policy as it was read, where a few sites answered, and what was understood and worked out of what is kept for good. */
const OF_NO_TAB: readonly string[] = ['dead-bookmarks', 'policy', 'front-pages', 'seals', 'learned'];

const bytesOf = (kept: object): number => Buffer.byteLength(JSON.stringify(kept));

/** Closes all tabs but the first, which is empty, and a new one: nothing is kept of the others. */
async function leaveAll(): Promise<void> {
  await freshTab(browser);
  await until('nothing is kept of closed tabs', async () => {
    const keys = Object.keys(await browser.stored('session'));
    const tabs = keys.filter((key) => key.startsWith('tab:'));
    expect(
      keys.filter((key) => !tabs.includes(key) && !OF_NO_TAB.includes(key)),
      'what belongs to no tab',
    ).toEqual([]);
    return tabs.length <= 2 && (await pagesKept()).every((url) => !url.startsWith('http'));
  });
}

/** What is stored in each area; far below the quota. */
async function keptBytes(): Promise<{ readonly local: number; readonly session: number }> {
  const kept = { local: bytesOf(await browser.stored('local')), session: bytesOf(await browser.stored('session')) };
  for (const bytes of Object.values(kept)) expect(bytes).toBeLessThan(MAX_KEPT_BYTES);
  return kept;
}

/** How often finished logins of these services were learned. */
async function learned(): Promise<number> {
  const memory = (await browser.stored('local')).memory as { services: readonly { start: string; times: number }[] } | undefined;
  return (memory?.services ?? [])
    .filter(({ start }) => SERVICES.some((host) => start.includes(host)))
    .reduce((sum, { times }) => sum + times, 0);
}

test(`${NAVIGATIONS} navigations in a row: no verdict is lost, nothing leaks`, { timeout: LIMIT_MS }, async () => {
  const lost: string[] = [];
  const memory: { readonly navigations: number; readonly bytes: number }[] = [];
  const startedMs = Date.now();
  let navigations = 0;
  let rounds = 0;
  let unasked = 0;
  for (; navigations < NAVIGATIONS && lost.length < 3; rounds += 1) {
    if (rounds % 5 === 0) await leaveAll();
    if (rounds > 0 && rounds <= KILLS) await browser.killWorker();
    for (const step of round(rounds)) {
      try {
        const told = await follow(step);
        if (step.leadsTo === INSIDE && step.told === 'reassure' && told === 'silent') unasked += 1;
      } catch (error) {
        lost.push(`navigation ${navigations}, to ${step.leadsTo}, ${step.told}: ${error}`);
        console.log(lost.at(-1));
        await browser.closePopup();
        break;
      }
      navigations += 1;
    }
    if (navigations < WARM * (memory.length + 1) || rounds < KILLS) continue;
    await leaveAll();
    world.log.clear();
    memory.push({ navigations, bytes: await browser.workerMemory() });
    console.log(`${browser.kind}: after ${navigations} navigations`, memory.at(-1)?.bytes, 'bytes of memory;', await keptBytes());
  }
  const wakings = await browser.wakings();
  const eachMs = Math.round((Date.now() - startedMs) / navigations);
  console.log(`${browser.kind}: ${navigations} navigations of ${eachMs} ms, ${rounds * LOGINS_EACH} logins, ${lost.length} verdicts lost`);
  console.log(`${browser.kind}: of ${unasked} logins the browser did not say who asked for them`);
  console.log(`${browser.kind}: the worker was killed ${KILLS} times and started ${wakings} times`);
  expect(lost).toEqual([]);
  expect(unasked).toBeLessThanOrEqual(Math.max(1, rounds / 10));
  expect(await learned()).toBe(rounds * LOGINS_EACH - unasked);
  expect(wakings).toBe(1 + KILLS);
  const [first, last] = [memory[0]?.bytes ?? 0, memory.at(-1)?.bytes ?? 0];
  expect(first).toBeGreaterThan(100_000);
  console.log(
    `${browser.kind}: the worker's memory grew by ${((last / first - 1) * 100).toFixed(1)} % since navigation ${memory[0]?.navigations}`,
  );
  expect(last / first - 1).toBeLessThanOrEqual(MAX_GROWTH);
});

/** The tab in front, its button, and what every tab was judged to be: whether a page was judged wrongly or only its button is stale is told by nothing else. */
async function told(): Promise<Error> {
  const kept = Object.entries(await browser.stored('session')).filter(([key]) => key.startsWith('tab:'));
  const judged = kept.map(([key, tab]) => [key, addressIn(tab), severityIn(tab)]);
  return new Error(JSON.stringify({ at: await browser.address(), button: await browser.button(), judged }));
}

/** Of a login that a service has just begun, see `isAskerUnknown`. */
const TOLD_WHEN_BUSY: readonly string[] = process.env.BROWSER === 'firefox' ? [TITLES.reassure, TITLES.silent] : [TITLES.reassure];

/** What is opened behind, by turns. */
const BEHIND = [
  'https://weather.example/',
  'https://records.example/start',
  'https://almanac.example/',
  INSIDE,
  'https://www.nhsapp.service.nhs.uk/login',
];

/** Opens an address in a tab behind the one in front; gives that tab. */
async function openBehind(url: string, heldUpMs = 0): Promise<number> {
  const before = new Set(await browser.tabs());
  await browser.openBehind(url, heldUpMs);
  return until('a new tab', async () => (await browser.tabs()).find((tab) => !before.has(tab)));
}

test(`${TABS} tabs, ${Math.min(TABS, AT_ONCE)} open at once: each keeps its own verdict, and nothing is kept when they close`, {
  timeout: LIMIT_MS,
}, async () => {
  await leaveAll();
  for (let opened = 0; opened < TABS; ) {
    const tabs: number[] = [];
    for (; tabs.length < AT_ONCE && opened < TABS; opened += 1) tabs.push(await openBehind(BEHIND[opened % BEHIND.length] ?? INSIDE));
    const kept = await until('all pages are taken in', async () => {
      const pages = (await pagesKept()).filter((url) => url.startsWith('http'));
      return pages.length === tabs.length && pages;
    });
    expect(
      kept.filter((url) => url === INSIDE),
      'bookmarked and healthy ones look alike',
    ).toHaveLength((2 * tabs.length) / BEHIND.length);
    // The last five, one of each kind.
    for (const [index, tab] of tabs.slice(-BEHIND.length).entries()) {
      const turnedMs = Date.now();
      await browser.turnTo(tab);
      const titles: readonly string[] = [[TITLES.silent], TOLD_WHEN_BUSY, [TITLES.silent], [TITLES.guide], [TITLES.silent]][index] ?? [];
      await until(`${BEHIND[index]} says “${titles.join('” or “')}”`, async () => {
        return titles.includes((await browser.button()).title) || Promise.reject(await told());
      });
      if (index === BEHIND.indexOf(INSIDE)) expect((await popup(turnedMs)).verdict).toBe('out-of-flow');
      else expect((await browser.button()).badge).toBe('');
      await browser.closePopup();
    }
    await leaveAll();
    await keptBytes();
  }
});

test.for([120, 150, 200, 1500])(
  'a service begins a login while the tab’s first process stands still for %s ms: nobody is told that it cannot work',
  { timeout: LIMIT_MS },
  async (heldUpMs) => {
    await leaveAll();
    const tab = await openBehind('https://records.example/start', heldUpMs);
    const judged = await until('the login is judged', async () => {
      const [record] = (await recordsKept()).filter((one) => addressIn(one) === INSIDE);
      return record !== undefined && severityIn(record);
    });
    expect(process.env.BROWSER === 'firefox' ? ['reassure', 'silent'] : ['reassure']).toContain(judged);
    await browser.turnTo(tab);
    await until('the button says the same', async () => (await browser.button()).title === TITLES[judged as keyof typeof TITLES]);
    await noPopup();
  },
);

test.for([60, 500])(
  'a service begins a login in a tab whose page stands still for %s ms: who asked is told, or nobody is taken for it, up to the end',
  { timeout: LIMIT_MS },
  async (heldUpMs) => {
    await leaveAll();
    await follow(opens('https://www.nhsapp.service.nhs.uk/login', 'typed'));
    const before = await learned();
    const told: string[] = [];
    for (const step of atRecords(heldUpMs)) told.push(await follow(step));
    console.log(`${browser.kind}: held up for ${heldUpMs} ms, it was told: ${told.join(', ')}`);
    expect(new Set(told.slice(0, -1)).size, told.join()).toBe(1);
    const now = before + (told[0] === 'reassure' ? 1 : 0);
    await until('what is learned is kept', async () => (await learned()) === now);
    // What came late would be there by then.
    await follow(opens('https://weather.example/?after', 'typed'));
    expect(await learned()).toBe(now);
  },
);
