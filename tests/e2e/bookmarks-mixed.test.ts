import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MixedBookmark, mixedBookmarks } from '../vectors/mixed-bookmarks.ts';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserUnderTest, type Planted, type PlantedFolder, until } from './harness/browser.ts';
import { launch } from './harness/launch.ts';
import { stepsIn } from './steps.ts';

const ALL = 300;
const CERTAIN = 90;
const FOLDERS = 5;

/** Forty in each of five folders, fifteen more in a folder inside, and five in one inside that; and a folder with nothing in it. */
const garden: readonly PlantedFolder[] = Array.from({ length: FOLDERS }, (_, i) => {
  const own = mixedBookmarks.slice((i * ALL) / FOLDERS, ((i + 1) * ALL) / FOLDERS).map(({ title, url }) => ({ title, url }));
  const innermost = { title: 'NHS login', bookmarks: own.slice(55) };
  const inner = { title: `"Ordner" <${i}> & Größe`, bookmarks: own.slice(40, 55), folders: [innermost, { title: '', bookmarks: [] }] };
  return { title: `Folder ${i} 🏥`, bookmarks: own.slice(0, 40), folders: [inner] };
});

let world: World;
let browser: BrowserUnderTest;

beforeAll(async () => {
  world = await startWorld();
  browser = await launch(world, undefined, { mayUseBookmarks: true });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await world?.close();
}, 30_000);

const { reads, repairPage } = stepsIn(() => browser);

/** All that the browser says of every bookmark and folder, a line each. */
const written = (tree: readonly Planted[]): string => tree.map((one) => `${JSON.stringify(one)}\n`).join('');

/** Firefox hands the tree out over a connection of its own, which may see a moment later what was written. */
async function comesToSay(expected: string): Promise<void> {
  await until('the bookmarks are so', async () => written(await browser.planted()) === expected, 5_000).catch(() => undefined);
  expect(written(await browser.planted())).toBe(expected);
}

/** The tree as it must be after "Change all": the addresses of those that are certain are others, and nothing else is. */
function withCertainOnesChanged(before: readonly Planted[], planted: readonly MixedBookmark[]): readonly Planted[] {
  const waiting = [...planted];
  return before.map((one) => {
    if (one.url === undefined || !isPlanted(one, waiting[0])) return one;
    const { opens } = waiting.shift() ?? {};
    return opens === undefined ? one : { ...one, url: opens };
  });
}

/** Browsers write some addresses in their own way, and come with bookmarks of their own. */
function isPlanted({ title, url = '' }: Planted, next: MixedBookmark | undefined): boolean {
  return next !== undefined && title === next.title && new URL(url).href === new URL(next.url).href;
}

test('of 300 mixed bookmarks “Change all” changes those that are certain, and undoing it restores every byte', async () => {
  expect(mixedBookmarks).toHaveLength(ALL);
  expect(mixedBookmarks.filter(({ opens }) => opens !== undefined)).toHaveLength(CERTAIN);
  await browser.plant(garden);
  const before = await browser.planted();
  const changed = withCertainOnesChanged(before, mixedBookmarks);
  expect(
    changed.filter(({ url }, i) => url !== before[i]?.url),
    'each was planted as it is written',
  ).toHaveLength(CERTAIN);
  await repairPage();
  await comesToSay(written(before));

  const offered = await browser.run<readonly string[]>(
    `return [...document.querySelectorAll('[data-action^="change-all"]')].filter((one) => one.checkVisibility()).map((one) => one.dataset.action);`,
  );
  expect(offered, 'one button changes all that is certain').toEqual(['change-all-guide']);
  await browser.click('[data-action="change-all-guide"]');
  await reads(`${CERTAIN} bookmarks changed`);
  await comesToSay(written(changed));

  await browser.click('[data-action="undo-all"]');
  await reads('Your bookmarks are as they were before.');
  await comesToSay(written(before));
});

test.runIf(process.env.BROWSER === 'firefox')(
  'bookmarks with keywords of their own: Firefox reports a failure, and yet all can be undone',
  async () => {
    const some = mixedBookmarks.filter(({ opens }) => opens === 'https://my.patientsknowbest.com/');
    await browser.plant([{ title: 'Keywords', bookmarks: some.map(({ title, url }, i) => ({ title, url, keyword: `key-${i}` })) }]);
    const before = await browser.planted();
    await browser.newTab();
    await repairPage();
    await browser.click('[data-action="change-all-guide"]');
    await reads(`${CERTAIN + some.length} bookmarks changed`);
    await browser.click('[data-action="undo-all"]');
    await reads('Your bookmarks are as they were before.');
    await comesToSay(written(before));
  },
);
