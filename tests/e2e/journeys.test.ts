import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SIZE } from '../size.ts';
import { startWorld, type World } from '../world/world.ts';
import type { BrowserUnderTest } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { freshTab } from './recorder/fresh-tab.ts';
import { journeysIn, take } from './recorder/journeys.ts';
import { travellerIn } from './recorder/traveller.ts';

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  world = await startWorld();
  // The recorder may bring closed tabs back, which Frontdoor may not.
  browser = await launch(world, undefined, { recorder: true, installed: true });
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

// Of a journey that ends within a login nothing is left, whichever comes next.
beforeEach(() => {
  world.forgetLogins();
  return freshTab(browser);
});

const kind = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Others in the other browser. */
const first = kind === 'firefox' ? SIZE.journeysEach - 1 : 0;
const some = journeysIn(kind).filter((_, i) => i % SIZE.journeysEach === first);

test('there is a way to go', () => expect(some.length).toBeGreaterThan(15));

test.for(some.map((journey) => [`${journey.name}: ${journey.promise}`, journey] as const))('%s', ([, journey]) =>
  take(journey, travellerIn(browser)),
);
