import { type Field, type Frame, LIMITS, type Logo, type PageFacts } from '../core/page-check/page-facts.ts';

/** What was found on a page so far; no list is longer than its limit. */
export type Finds = ReturnType<typeof nothingFound>;

export function nothingFound(isDisclaimed: boolean) {
  return {
    title: '',
    siteName: '',
    headings: [] as string[],
    logos: [] as Logo[],
    notices: [] as string[],
    fields: [] as Field[],
    icons: new Set<string>(),
    resources: new Set<string>(),
    links: new Set<string>(),
    copiedFrom: new Set<string>(),
    drawnAddresses: new Set<string>(),
    frames: [] as Frame[],
    canvas: 0,
    words: 0,
    isDisclaimed,
    isPartial: false,
  };
}

export function factsOf(found: Finds): PageFacts {
  return {
    ...found,
    icons: [...found.icons],
    resources: [...found.resources],
    links: [...found.links],
    copiedFrom: [...found.copiedFrom],
    drawnAddresses: [...found.drawnAddresses],
  };
}

export function addLogo(found: Finds, text: string, file: string, isWritten = false): void {
  const described = cut(plain(text), LIMITS.text);
  if ((described !== '' || file !== '') && found.logos.length < LIMITS.logos)
    found.logos.push({ text: described, file, ...(isWritten && { isWritten }) });
}

/** Each list has the limit of its name; answers whether there was room. */
export function push(found: Finds, list: 'headings' | 'notices', text: string): boolean {
  if (text === '' || found[list].length >= LIMITS[list]) return false;
  return found[list].push(text) > 0;
}

export function add(found: Finds, list: 'icons' | 'resources' | 'links' | 'copiedFrom' | 'drawnAddresses', text: string): void {
  if (text !== '' && found[list].size < LIMITS[list]) found[list].add(text);
}

/** In one line. */
export function plain(text: string): string {
  return text.slice(0, 4000).replaceAll(/\s+/g, ' ').trim();
}

/** Never half a character. */
export function cut(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/[\ud800-\udbff]$/, '') : text;
}
