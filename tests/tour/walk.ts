import { writeFileSync } from 'node:fs';
import { until } from '../e2e/harness/browser.ts';
import { albumIn } from './album.ts';
import { addressOf, missingFrom } from './sight.ts';
import { STOPS, type Stop, type Visited } from './stops.ts';
import { type Pictured, summary } from './summary.ts';

export interface WalkOptions {
  readonly stops?: readonly Stop[];
  /** How long a page may take until it is what it should be. */
  readonly withinMs?: number;
  /** Tells the visitor what went on, line by line. */
  readonly say?: (line: string) => void;
}

/**
 * Walks the whole tour without anybody and leaves pictures and a summary. Throws when a page is not what its caption says, when a picture
 * cannot be taken, and when it shows what another shows: then the page before was still there.
 */
export async function walkTour(
  browser: Visited,
  folder: string,
  { stops = STOPS, withinMs = 20_000, say = console.log }: WalkOptions = {},
): Promise<readonly Pictured[]> {
  const album = albumIn(folder, say);
  const pictures: Pictured[] = [];

  for (const { by, sees } of stops) {
    await by(browser);
    const address = await addressOf(sees, browser);
    await until(
      `“${sees.caption ?? sees.shows[1]}” is so at ${address}`,
      async () => {
        const missing = await missingFrom(sees, address, browser);
        if (missing !== undefined) throw new Error(missing);
        return true;
      },
      withinMs,
    );
    if (sees.caption !== undefined) pictures.push(await pictured(sees.caption, address));
    const changed = await missingFrom(sees, address, browser);
    if (changed !== undefined) throw new Error(`the page changed while “${sees.caption ?? sees.shows[1]}” was looked at: ${changed}`);
  }
  writeFileSync(`${folder}/index.html`, summary(pictures, await browser.version()));
  return pictures;

  async function pictured(caption: string, address: string): Promise<Pictured> {
    const number = pictures.length + 1;
    const name = String(number).padStart(2, '0');
    const page = await album.take(`picture ${number}`, `${name}-page.png`, (path) => browser.picture(path));
    const open = await browser.popup();
    const popup = open && (await album.take(`picture ${number}`, `${name}-popup.png`, open.picture));
    const { badge, title } = await browser.button();
    return { caption, address, button: `${badge} ${title}`.trim(), page, ...(popup !== undefined && { popup }) };
  }
}
