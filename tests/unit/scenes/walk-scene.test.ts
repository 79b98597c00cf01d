import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { BrowserUnderTest, Popup } from '../../e2e/harness/browser.ts';
import type { Scene, SceneSight, Stage } from '../../scenes/scene.ts';
import { SCENES } from '../../scenes/scenes.ts';
import { walkScene } from '../../scenes/walk-scene.ts';
import { albumIn } from '../../tour/album.ts';

const folder = mkdtempSync(join(tmpdir(), 'frontdoor-scene-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DEAD: SceneSight = { at: 'https://login.example/', shows: ['h1', 'Sorry'], popup: 'out-of-flow', inPopup: ['h1', 'This way'] };
const WINDOW = { says: 'This way', high: 590, wide: 380, over: 0, shown: 590, broken: [] as readonly string[] };

/** A browser that shows one page, and one small window over it. */
function stageWith(
  window: Partial<typeof WINDOW> = {},
  told = 'heading “This way” level 1',
  pixels: () => string = () => 'picture',
): Stage {
  const picture = async (path: string): Promise<void> => writeFileSync(path, pixels());
  const popup = { verdict: 'out-of-flow', picture, spoken: async () => told } as Popup;
  const browser = {
    kind: 'chromium',
    run: async () => ({ at: DEAD.at, state: 'complete', says: 'Sorry' }),
    isSecure: async () => true,
    popup: async () => popup,
    inPopup: async () => ({ ...WINDOW, ...window }),
    button: async () => ({ badge: '?', title: 'Frontdoor' }),
    picture,
  };
  return { browser: browser as unknown as BrowserUnderTest } as Stage;
}

function walk(sees: SceneSight, stage: Stage, more: Partial<Scene['steps'][number]> = {}) {
  const scene: Scene = { who: 'A patient', steps: [{ does: 'looks', by: async () => {}, sees, ...more }] };
  return walkScene(scene, 3, stage, { folder, album: albumIn(folder, () => {}), withinMs: 1 });
}

test('what is so is pictured, by the number of its scene', async () => {
  const [picture] = await walk({ ...DEAD, picture: 'patient-bookmark', hears: ['heading “This way”'] }, stageWith());
  expect(picture).toEqual({ caption: 'A patient: looks', address: DEAD.at, button: '? Frontdoor', page: '03-patient-bookmark.png' });
});

test.for<[window: Partial<typeof WINDOW>, words: string]>([
  [{ says: 'That way' }, 'h1 of the small window says “That way”, not “This way”'],
  [{ high: 601, shown: 600 }, 'the small window is 601 pixels high'],
  [{ wide: 368 }, 'the small window is 368 pixels wide'],
  [{ over: 4 }, 'the small window reaches 4 pixels out to the side'],
  [{ broken: ['sign-in'] }, 'the small window breaks sign-in'],
  [{ shown: 254 }, 'the small window shows 254 of 590 pixels'],
])('a small window that is not so ends the walk: %o', async ([window, words]) => {
  await expect(walk({ ...DEAD, picture: 'p' }, stageWith(window))).rejects.toThrow(words);
});

test('what is unfolded may scroll', async () => {
  expect(await walk({ ...DEAD, picture: 'p', isUnfolded: true }, stageWith({ high: 900, shown: 600 }))).toHaveLength(1);
});

test('a page that is another one, what is not heard, and what cannot be done end the walk in words', async () => {
  await expect(walk({ ...DEAD, shows: ['h1', 'Welcome'] }, stageWith())).rejects.toThrow('h1 says “Sorry”, not “Welcome”');
  await expect(walk({ ...DEAD, picture: 'p', hears: ['button “Go”'] }, stageWith())).rejects.toThrow('does not tell button “Go”');
  const by = () => Promise.reject(new Error('no button'));
  await expect(walk(DEAD, stageWith(), { by })).rejects.toThrow('“A patient: looks” could not be done');
});

test('a picture that shows what another shows ends the walk', async () => {
  const sees = (picture: string): SceneSight => ({ ...DEAD, picture });
  const steps = ['one', 'two'].map((name) => ({ does: name, by: async () => {}, sees: sees(name) }));
  const pages = { folder, album: albumIn(folder, () => {}), withinMs: 1 };
  await expect(walkScene({ who: 'A patient', steps }, 1, stageWith(), pages)).rejects.toThrow('01-two.png shows the same as 01-one.png');
});

test('a step of the other browser is left out', async () => {
  expect(await walk({ ...DEAD, shows: ['h1', 'Welcome'] }, stageWith(), { only: 'firefox' })).toEqual([]);
});

test('there are ten scenes; every picture has a name of its own in each browser, and every scene ends in a check', () => {
  expect(SCENES).toHaveLength(10);
  for (const kind of ['chromium', 'firefox']) {
    const steps = SCENES.flatMap((scene) => scene.steps.filter(({ only }) => only === undefined || only === kind));
    const names = steps.flatMap(({ sees }) => sees.picture ?? []);
    expect(names.length).toBeGreaterThan(30);
    expect(new Set(names).size).toBe(names.length);
  }
});
