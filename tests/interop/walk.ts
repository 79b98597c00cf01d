import { EMPTY_MEMORY, type Memory, rememberedId } from '../../src/core/flow/memory.ts';
import { type BrowserUnderTest, until } from '../e2e/harness/browser.ts';
import type { Findings, Kept, Outcome, Step } from './findings.ts';
import type { LoginPage, SetUp } from './set-up.ts';
import { isLoud, toldIn } from './told.ts';
import { type Visitor, visitorIn } from './visitor.ts';

/** The addresses at which the person stood, by what they are called in the report. */
type Stations = ReadonlyMap<string, string>;

/** So long a healthy login may take, with all that goes wrong in it. */
const SIGN_IN_MS = 180_000;

/** Walks a set-up in a fresh browser: first as a person with a healthy login, then with every address of it as a bookmark. */
export async function walk(browser: BrowserUnderTest, setUp: SetUp): Promise<Findings> {
  const visitor = visitorIn(browser, setUp);
  const { steps, stations, isLearned } = await walkInHealth(browser, setUp, visitor);
  const kept = [
    ...(await walkKept(browser, setUp, visitor, stations, 'alive')),
    ...(await walkKept(browser, setUp, visitor, stations, 'gone')),
  ];
  const guided = kept.filter(isLoud);
  const isFirst = guided.every(({ firstDoor }) => firstDoor === idOf(setUp));
  return {
    setUp: setUp.id,
    server: setUp.server,
    protocol: setUp.protocol,
    relyingParty: setUp.relyingParty,
    browser: browser.kind,
    steps,
    kept,
    lesson: { isLearned, ...(guided.length > 0 && { isFirst }) },
  };
}

/** Sign in with a wrong password, reloads and the Back button; sign in again; sign out; begin at the login. */
async function walkInHealth(
  browser: BrowserUnderTest,
  setUp: SetUp,
  visitor: Visitor,
): Promise<{ readonly steps: readonly Step[]; readonly stations: Stations; readonly isLearned: boolean }> {
  const person = setUp.people[browser.kind];
  const steps: Step[] = [];
  const stations = new Map<string, string>();
  const note = async (step: string): Promise<void> => {
    steps.push({ step, address: await browser.address(), ...(await toldIn(browser)) });
  };

  /** Servers may be slower than a person is patient on a dead page: in health there is always something that follows. */
  const signIn = async (step: string, seen: (page: LoginPage) => Promise<void>): Promise<void> => {
    const endMs = Date.now() + SIGN_IN_MS;
    while (!(await visitor.isSignedIn())) {
      if (Date.now() > endMs) throw new Error(`${step}: it came to no end`);
      await visitor.goOn(person, seen);
    }
    await note(step);
  };

  /** Where a page was lost by going back and forth, the person begins again. */
  async function backTo(page: LoginPage): Promise<void> {
    if ((await visitor.page())?.name === page.name) return;
    await visitor.ask();
    for (let at = await visitor.awaitPage(); at.name !== page.name; at = await visitor.awaitPage())
      await visitor.answer(at, at.right(person));
  }

  async function tryPage(page: LoginPage): Promise<void> {
    if (stations.has(page.name)) return;
    stations.set(page.name, await browser.address());
    await note(page.name);
    await visitor.command('reload');
    await note(`${page.name}, loaded again`);
    await backTo(page);
    if (!page.wrong) return;
    await visitor.answer(page, page.wrong(person));
    await note(`${page.name}, wrong password`);
    const address = await browser.address();
    if (![...stations.values()].includes(address)) stations.set(`${page.name} after a wrong password`, address);
    for (const command of ['back', 'forward'] as const) {
      await visitor.command(command);
      await note(`${page.name}, ${command}`);
    }
    await backTo(page);
  }

  await visitor.openInNewTab(setUp.start, 'typed');
  await note('front page');
  await visitor.ask();
  await signIn('signed in', tryPage);
  const isLearned = await until('the service is learned', () => hasLearned(browser, setUp), 3_000).catch(() => false);
  await visitor.command('back');
  await note('back after signing in');

  await browser.clearCookies(hostOf(setUp.start));
  await visitor.ask();
  await signIn('second login: signed in', ({ name }) => note(`second login: ${name}`));

  await browser.run(
    `const link = document.createElement('a'); link.href = ${JSON.stringify(setUp.logout)}; document.body.append(link); link.click();`,
  );
  await new Promise((done) => setTimeout(done, 2_000));
  await note('signed out');

  if (setUp.providerFirst !== undefined) {
    await browser.clearCookies();
    await visitor.openInNewTab(setUp.providerFirst, 'typed');
    await note('begun at the login');
    await signIn('begun at the login: signed in', ({ name }) => note(`begun at the login: ${name}`));
  }
  return { steps, stations, isLearned };
}

async function walkKept(
  browser: BrowserUnderTest,
  setUp: SetUp,
  visitor: Visitor,
  stations: Stations,
  session: Kept['session'],
): Promise<readonly Kept[]> {
  const person = setUp.people[browser.kind];
  const found: Kept[] = [];
  for (const [page, address] of stations) {
    await browser.clearCookies();
    if (session === 'alive') {
      await browser.newTab();
      await visitor.ask();
      await visitor.goOn(person);
      await until('signed in, to keep the session', visitor.isSignedIn, 15_000);
      await browser.clearCookies(hostOf(setUp.start));
    }
    await browser.newTab();
    const sinceMs = Date.now();
    await visitor.open(address, 'bookmark');
    const told = await toldIn(browser, sinceMs);
    const shown = await browser.address();
    await visitor.goOn(person);
    const ended = await browser.address();
    const does = await outcomeOf(setUp, visitor, { address, shown, ended });
    found.push({ page, address, session, ...told, does, ended, words: await visitor.words() });
  }
  return found;
}

/** Where the browser shows a page of its own, the kept address is where it ended. */
async function outcomeOf(
  setUp: SetUp,
  visitor: Visitor,
  { address, shown, ended }: { readonly address: string; readonly shown: string; readonly ended: string },
): Promise<Outcome> {
  if ((await visitor.isSignedIn()) || (await visitor.isAtOwnAccount())) return isSamePage(address, shown) ? 'works' : 'heals';
  const host = ended.startsWith('https:') ? hostOf(ended) : hostOf(address);
  return host === setUp.login ? 'dies at the login' : 'dies at the service';
}

/** Some pages add a `#` to their own address. */
function isSamePage(one: string, other: string): boolean {
  return one.replace(/#.*/, '') === other.replace(/#.*/, '');
}

async function hasLearned(browser: BrowserUnderTest, setUp: SetUp): Promise<boolean> {
  const { memory = EMPTY_MEMORY } = (await browser.stored('local')) as { readonly memory?: Memory };
  return memory.services.some((service) => rememberedId(service) === idOf(setUp));
}

function idOf({ start }: SetUp): string {
  return rememberedId({ start });
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
