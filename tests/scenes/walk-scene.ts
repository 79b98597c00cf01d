import { writeFileSync } from 'node:fs';
import { MAX_POPUP_PIXELS } from '../../src/ui/fitting.ts';
import { HYPHENATED, MAX_UNBROKEN_CHARACTERS } from '../../src/ui/unbroken.ts';
import { until } from '../e2e/harness/browser.ts';
import type { Album } from '../tour/album.ts';
import { addressOf, missingFrom } from '../tour/sight.ts';
import type { Pictured } from '../tour/summary.ts';
import type { Scene, SceneSight, Stage } from './scene.ts';

/** As wide as its style sheet makes it. */
const POPUP_PIXELS = 380;

export interface Pages {
  readonly folder: string;
  readonly album: Album;
  /** How long a page may take until it is what it should be. */
  readonly withinMs?: number;
}

/** Walks one scene, the `number`th. Throws, in words, when what the person should see is not so. */
export async function walkScene(
  { who, steps }: Scene,
  number: number,
  stage: Stage,
  { folder, album, withinMs = 20_000 }: Pages,
): Promise<readonly Pictured[]> {
  const { browser } = stage;
  const pictures: Pictured[] = [];
  for (const { does, by, sees, only } of steps) {
    if (only !== undefined && only !== browser.kind) continue;
    const step = `${who}: ${does}`;
    await by(stage).catch((error: unknown) => Promise.reject(new Error(`“${step}” could not be done`, { cause: error })));
    const address = await addressOf(sees, browser);
    const look = async (): Promise<true> => {
      const missing = (await missingFrom(sees, address, browser)) ?? (await missingInPopup(sees, stage));
      if (missing !== undefined) throw new Error(missing);
      return true;
    };
    await until(`after “${step}”, ${sees.inPopup?.[1] ?? sees.shows[1]}`, look, withinMs);
    if (sees.picture === undefined) continue;
    const name = `${String(number).padStart(2, '0')}-${sees.picture}`;
    if (sees.hears) await listen(sees.hears, stage, `${folder}/${name}.txt`);
    const page = await album.take(`picture ${name}`, `${name}.png`, async (path) => {
      await (sees.inPopup ? (await browser.popup())?.picture(path) : browser.picture(path));
      await look();
    });
    const { badge, title } = await browser.button();
    pictures.push({ caption: step, address, button: `${badge} ${title}`.trim(), page });
  }
  return pictures;
}

/** The small window, in pixels; `shown`: as much of its height as it shows. */
interface Shown {
  readonly says: string | null;
  readonly high: number;
  readonly wide: number;
  readonly over: number;
  readonly shown: number;
  /** Words with a hyphen that stand in two lines. */
  readonly broken: readonly string[];
}

/** Runs in the small window. */
const BROKEN = `[...(function* () {
  const hyphenated = new RegExp(${JSON.stringify(HYPHENATED.source)}, 'gu');
  for (const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); texts.nextNode(); )
    for (const { 0: word, index } of texts.currentNode.data.matchAll(hyphenated)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (word.length <= ${MAX_UNBROKEN_CHARACTERS} && lines.size > 1 && texts.currentNode.parentElement.checkVisibility()) yield word;
    }
})()]`;

/** Why the small window is not yet what it should be; nothing when it is. */
async function missingInPopup({ inPopup, isUnfolded }: SceneSight, { browser }: Stage): Promise<string | undefined> {
  if (inPopup === undefined) return undefined;
  const [selector, words] = inPopup;
  const window = await browser.inPopup<Shown>(
    `const { body, documentElement } = document;
    return { says: document.querySelector(${JSON.stringify(selector)})?.innerText ?? null, high: body.offsetHeight, wide: body.offsetWidth, over: documentElement.scrollWidth - window.innerWidth, shown: window.innerHeight, broken: ${BROKEN} };`,
  );
  if (!window) return 'there is no small window';
  if (window.says === null) return `the small window has no ${selector}`;
  if (!window.says.includes(words)) return `${selector} of the small window says “${window.says}”, not “${words}”`;
  if (window.wide < POPUP_PIXELS) return `the small window is ${window.wide} pixels wide`;
  if (window.over > 0) return `the small window reaches ${window.over} pixels out to the side`;
  if (!isUnfolded && window.high > MAX_POPUP_PIXELS) return `the small window is ${window.high} pixels high`;
  if (window.broken.length > 0) return `the small window breaks ${window.broken.join(', ')}`;
  // Heights are rounded.
  if (window.shown + 1 < Math.min(window.high, MAX_POPUP_PIXELS)) return `the small window shows ${window.shown} of ${window.high} pixels`;
  return undefined;
}

async function listen(lines: readonly string[], { browser }: Stage, file: string): Promise<void> {
  const told = (await (await browser.popup())?.spoken()) ?? (await browser.spoken());
  writeFileSync(file, told);
  const unheard = lines.filter((line) => !told.split('\n').some((each) => each.trim().startsWith(line)));
  if (unheard.length > 0) throw new Error(`a screen reader does not tell ${unheard.join('; ')}, but:\n${told}`);
}
