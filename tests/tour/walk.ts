import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { until } from '../e2e/harness/browser.ts';
import { type Sight, STOPS, type Stop, type Visited } from './stops.ts';
import { type Pictured, summary } from './summary.ts';

export interface WalkOptions {
  readonly stops?: readonly Stop[];
  /** How long a page may take until it is what it should be. */
  readonly withinMs?: number;
  /** Tells the visitor what went on, line by line. */
  readonly say?: (line: string) => void;
}

/** How often a picture is tried. */
const TRIES = 4;

/**
 * Walks the whole tour without anybody and leaves pictures and a summary. Throws when a page is not what its caption says, when a picture
 * cannot be taken, and when it shows what another shows: then the page before was still there.
 */
export async function walkTour(
  browser: Visited,
  folder: string,
  { stops = STOPS, withinMs = 20_000, say = console.log }: WalkOptions = {},
): Promise<readonly Pictured[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures: Pictured[] = [];
  const taken = new Map<string, string>();

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
    const page = await picture(number, `${name}-page.png`, (path) => browser.picture(path));
    const open = await browser.popup();
    const popup = open && (await picture(number, `${name}-popup.png`, open.picture));
    const { badge, title } = await browser.button();
    return { caption, address, button: `${badge} ${title}`.trim(), page, ...(popup !== undefined && { popup }) };
  }

  async function picture(number: number, file: string, take: (path: string) => Promise<void>): Promise<string> {
    for (let tries = 1; ; tries += 1) {
      try {
        await take(`${folder}/${file}`);
        break;
      } catch (error) {
        if (tries === TRIES) throw new Error(`picture ${number} could not be taken, ${TRIES} times tried`, { cause: error });
        say(`Picture ${number} hung, taken again: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    const bytes = readFileSync(`${folder}/${file}`).toString('base64');
    const twin = taken.get(bytes);
    if (twin !== undefined) throw new Error(`${file} shows the same as ${twin}, byte for byte`);
    taken.set(bytes, file);
    return file;
  }
}

async function addressOf({ at }: Sight, browser: Visited): Promise<string> {
  return at.startsWith('/') ? browser.ownAddress(at.slice(1)) : at;
}

/** Why the page in front is not yet what it should be; nothing when it is. Address and words are asked for in one breath, of one page. */
async function missingFrom({ shows, popup }: Sight, address: string, browser: Visited): Promise<string | undefined> {
  const [selector, words] = shows;
  const page = await browser.run<{ readonly at: string; readonly state: string; readonly says: string | null }>(
    `return { at: location.href, state: document.readyState, says: document.querySelector(${JSON.stringify(selector)})?.innerText ?? null };`,
  );
  if (page.at.split(/[?#]/)[0] !== address) return `the tab is at ${page.at}`;
  if (page.state !== 'complete') return 'the page is still loading';
  if (page.says === null) return `there is no ${selector}`;
  if (!page.says.includes(words)) return `${selector} says “${page.says}”, not “${words}”`;
  if (address.startsWith('https:') && !(await browser.isSecure())) return 'the browser does not call the page secure';
  const verdict = (await browser.popup())?.verdict;
  if (verdict !== popup) return `the popup says ${verdict ?? 'nothing'}, not ${popup ?? 'nothing'}`;
  return undefined;
}
