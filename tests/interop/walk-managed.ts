import { type BrowserUnderTest, until } from '../e2e/harness/browser.ts';
import { stepsIn } from '../e2e/steps.ts';
import { HELP, impostorsOf, type Organisation } from './organisation.ts';
import type { SetUp } from './set-up.ts';
import { isLoud, toldIn } from './told.ts';
import { visitorIn } from './visitor.ts';

/** What a walk in a managed browser found. */
export interface ManagedFindings {
  readonly setUp: string;
  readonly browser: BrowserUnderTest['kind'];
  /** Steps of a healthy login, and how many of them were left in peace. */
  readonly steps: number;
  readonly quiet: number;
  /** Kept pages that were guided, and how many of those led to the organisation’s service first, by its name and by a press. */
  readonly guided: number;
  readonly led: number;
  readonly impostors: number;
  readonly stopped: number;
  readonly faults: readonly string[];
}

/**
 * Walks a set-up in a fresh browser that the login’s organisation manages: its kept pages before anything was learned, a healthy login, and hosts that look like
 * the organisation’s.
 */
export async function walkManaged(browser: BrowserUnderTest, setUp: SetUp, { name, service }: Organisation): Promise<ManagedFindings> {
  const { at, reads, warned, click } = stepsIn(() => browser);
  const visitor = visitorIn(browser, setUp);
  const person = setUp.people[browser.kind];
  const faults: string[] = [];
  const count = { steps: 0, quiet: 0, guided: 0, led: 0, impostors: 0, stopped: 0 };

  const note = async (step: string): Promise<void> => {
    const told = await toldIn(browser);
    count.steps += 1;
    if (isLoud(told)) faults.push(`${step}: ${told.severity} in a healthy login`);
    else count.quiet += 1;
  };

  /** The addresses at which somebody stands who has not signed in yet: nothing is learned of them. */
  async function stations(): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    await browser.newTab();
    await visitor.ask();
    const page = await visitor.awaitPage();
    await note(page.name);
    found.add(await browser.address());
    if (!page.wrong) return found;
    await visitor.answer(page, page.wrong(person));
    await note(`${page.name}, wrong password`);
    return found.add(await browser.address());
  }

  async function openKept(address: string): Promise<void> {
    await browser.clearCookies();
    await browser.newTab();
    const sinceMs = Date.now();
    await visitor.open(address, 'bookmark');
    const told = await toldIn(browser, sinceMs);
    if (!isLoud(told)) return;
    count.guided += 1;
    await browser.pressButton();
    const popup = await until('the popup is there', () => browser.popup());
    const [first] = popup.services;
    const isNamed = popup.text.includes(service.name) && popup.text.includes(HELP);
    if (first !== service.id || !isNamed) {
      faults.push(`${address}: first ${first}, and the popup says: ${popup.text.replaceAll(/\s+/g, ' ').slice(0, 300)}`);
      return browser.closePopup();
    }
    await popup.press(service.id);
    await at(service.start);
    count.led += 1;
  }

  async function openImpostor(address: string): Promise<void> {
    count.impostors += 1;
    await browser.newTab();
    await browser.open(address, 'typed');
    await warned();
    await reads(`This is not ${name}`);
    await reads(HELP);
    await click('[data-action="leave"]');
    await at(service.start);
    count.stopped += 1;
  }

  await browser.newTab();
  await browser.openOwn('options.html');
  await reads(HELP);
  const problems = await browser.run<string>(
    `return [...document.querySelectorAll('[data-problem]')].map((one) => one.innerText).join('; ');`,
  );
  if (problems !== '') faults.push(`the policy was not understood: ${problems}`);

  for (const address of await stations()) await openKept(address);

  await browser.clearCookies();
  await browser.newTab();
  await visitor.ask();
  await visitor.goOn(person, ({ name: page }) => note(page));
  await until('signed in', visitor.isSignedIn);
  await note('signed in');

  for (const address of impostorsOf(setUp))
    await openImpostor(address).catch(
      (error: unknown) => void faults.push(`${address}: ${error instanceof Error ? error.message : error}`),
    );
  return { setUp: setUp.id, browser: browser.kind, ...count, faults };
}

/** A line a walk, in Markdown. */
export function managedTable(all: readonly ManagedFindings[]): string {
  const rows = all.map(
    ({ setUp, browser, steps, quiet, guided, led, impostors, stopped }) =>
      `| ${setUp} | ${browser} | ${quiet} of ${steps} | ${led} of ${guided} | ${stopped} of ${impostors} |`,
  );
  return [
    '| set-up | browser | healthy steps left in peace | guided bookmarks that lead to the organisation’s service first | look-alikes stopped |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
