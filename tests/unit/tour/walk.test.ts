import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Popup } from '../../e2e/harness/browser.ts';
import { type CaptionedSight as Sight, STOPS, type Stop, type Visited } from '../../tour/stops.ts';
import { walkTour } from '../../tour/walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'frontdoor-walk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A browser that is nothing but the page which it shows. */
class FakeBrowser implements Visited {
  front: Sight = { at: 'about:blank', shows: ['h1', ''] };
  secure = true;
  /** How many pictures will hang, from now on. */
  hanging = 0;
  pictureOf = (sight: Sight): string => `${sight.at} ${sight.shows[1]} ${sight.popup ?? ''}`;

  open = async () => {};
  newTab = async () => {};
  button = async () => ({ badge: '', title: 'Frontdoor' });
  ownAddress = async (file: string) => `chrome-extension://abcdefgh/${file}`;
  isSecure = async () => this.secure;
  version = async () => 'Fake/1';
  picture = async (path: string) => this.#take(path, 'page');

  async run<T>(script: string): Promise<T> {
    const { at, shows } = this.front;
    const location = { href: `${at.startsWith('/') ? await this.ownAddress(at.slice(1)) : at}?state=1#part` };
    const document = {
      readyState: 'complete',
      querySelector: (selector: string) => (selector === shows[0] ? { innerText: `${shows[1]}.` } : null),
    };
    return new Function('location', 'document', script)(location, document);
  }

  async popup(): Promise<Popup | undefined> {
    const { popup } = this.front;
    if (popup === undefined) return undefined;
    const nothing = async () => {};
    return {
      verdict: popup,
      text: '',
      services: [],
      press: nothing,
      click: nothing,
      key: nothing,
      spoken: async () => '',
      picture: (path) => this.#take(path, 'popup'),
    };
  }

  async #take(path: string, what: string): Promise<void> {
    if (this.hanging > 0) {
      this.hanging -= 1;
      throw new Error('no answer');
    }
    writeFileSync(path, what + this.pictureOf(this.front));
  }
}

let walks = 0;

/** Walks; every stop leads to the page that the tour has there, or to another. */
async function walk(browser: FakeBrowser, stops: readonly Stop[] = STOPS, shown: (stop: number) => Sight | undefined = () => undefined) {
  const said: string[] = [];
  const led = stops.map(({ sees }, i) => ({
    sees,
    by: async () => {
      browser.front = shown(i) ?? STOPS[i]?.sees ?? sees;
    },
  }));
  walks += 1;
  const pictures = await walkTour(browser, join(folder, String(walks)), { stops: led, withinMs: 1, say: (line) => said.push(line) });
  return { pictures, said };
}

const captioned = STOPS.flatMap(({ sees }, i) => (sees.caption === undefined ? [] : [[i, sees] as const]));

test('every caption gets its picture, and nothing is said', async () => {
  const { pictures, said } = await walk(new FakeBrowser());
  expect(pictures.map(({ caption }) => caption)).toEqual(captioned.map(([, { caption }]) => caption));
  expect(pictures.filter(({ popup }) => popup !== undefined)).toHaveLength(1);
  expect(said).toEqual([]);
});

test('a caption at any other step is refused', async () => {
  const planted = captioned.flatMap(([at]) => captioned.filter(([from]) => from !== at).map(([from, sees]) => [at, from, sees] as const));
  expect(planted.length).toBeGreaterThan(50);
  await Promise.all(
    planted.map(async ([at, from, sees]) => {
      const stops = STOPS.map((stop, i) => (i === at ? { ...stop, sees } : stop));
      await expect(walk(new FakeBrowser(), stops), `the caption of step ${from} at step ${at}`).rejects.toThrow(/waited in vain: “/);
    }),
  );
});

test('a step that does not lead on is seen, whatever the page before says', async () => {
  for (let i = 1; i < STOPS.length; i += 1) {
    expect(STOPS[i]?.sees.at, 'an address tells two steps apart').not.toBe(STOPS[i - 1]?.sees.at);
    const stuck = (stop: number) => (stop === i ? STOPS[i - 1]?.sees : undefined);
    await expect(walk(new FakeBrowser(), STOPS, stuck), `step ${i}`).rejects.toThrow(/the tab is at /);
  }
});

test('pictures that are equal fail, and both are named', async () => {
  const browser = new FakeBrowser();
  browser.pictureOf = ({ caption }) => (/service’s own start page|way out/.test(caption ?? '') ? 'the same' : String(caption));
  await expect(walk(browser)).rejects.toThrow('09-page.png shows the same as 02-page.png, byte for byte');
});

test('a picture that hangs is taken again, and that is said', async () => {
  const browser = new FakeBrowser();
  browser.hanging = 2;
  const { pictures, said } = await walk(browser);
  expect(pictures).toHaveLength(captioned.length);
  expect(said).toEqual(['Picture 1 hung, taken again: no answer', 'Picture 1 hung, taken again: no answer']);
});

test('a picture that never comes ends the walk', async () => {
  const browser = new FakeBrowser();
  browser.hanging = Number.POSITIVE_INFINITY;
  await expect(walk(browser)).rejects.toThrow('picture 1 could not be taken, 4 times tried');
});

test('a page that the browser does not call secure ends the walk', async () => {
  const browser = new FakeBrowser();
  browser.secure = false;
  await expect(walk(browser)).rejects.toThrow('the browser does not call the page secure');
});

test('a popup where there should be none ends the walk, and so does none where there should be one', async () => {
  const showing = (popup: string | undefined) => (stop: number) => {
    const sees = STOPS[stop]?.sees;
    return sees && { at: sees.at, shows: sees.shows, ...(popup !== undefined && { popup }) };
  };
  await expect(walk(new FakeBrowser(), STOPS, showing('out-of-flow'))).rejects.toThrow('the popup says out-of-flow, not nothing');
  await expect(walk(new FakeBrowser(), STOPS, showing(undefined))).rejects.toThrow('the popup says nothing, not out-of-flow');
});
