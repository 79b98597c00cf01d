import type { Answers, Ask, Request } from '../../src/messages/requests.ts';
import type { BookmarkNode } from '../../src/repair/bookmark.ts';
import { type Change, openChangeLog } from '../../src/repair/change-log.ts';
import { empty } from './options-samples.ts';
import { product as pretended } from './pretend-product.ts';
import { samples } from './samples.ts';

/**
 * Stands in for `src/platform/own-page.ts`, `bookmarks.ts` and `repair-page.ts` in the gallery: the same pages, with sample data for a browser.
 *
 * `?state=` chooses the sample, `?theme=` and `?lang=` how it is shown.
 */
const wanted = new URLSearchParams(window.location.search);
const sample = samples.find(({ id }) => id === wanted.get('state'));

document.documentElement.style.colorScheme = wanted.get('theme') ?? 'light dark';

const reply = <K extends Request['kind']>(answers: Partial<Answers>, kind: K): Answers[K] => {
  const answer = answers[kind];
  if (!answer) throw new Error(`No sample for ${kind}`);
  return answer as Answers[K];
};

export const ask: Ask = async (request) => {
  const asked: Request = request;
  if (asked.kind === 'judge-bookmarks') return judged(asked.urls) as never;
  const done = { done: wanted.get('fails') === null };
  return reply(
    {
      'open-service': done,
      wish: done,
      fulfil: done,
      'leave-warning': done,
      'unsafely-continue': done,
      'self-test': (['storage', 'shield', 'bookmark', 'healthy', 'impostor', 'whole'] as const).map((id) => ({ id, ok: id !== 'whole' })),
      'export-all': { text: '{}' },
      'add-service': { refused: 'start-cannot-open', options: empty },
      'read-import': { refused: { because: 'malformed', place: 'settings.own.0.start' }, lines: [] },
      'import-all': { leftOut: [], options: empty },
      ...(file ? { 'read-import': { lines: file } } : {}),
      'try-it': done,
      ...(sample?.page === 'welcome' ? { 'show-tried': sample.model.tried } : {}),
      ...(sample?.page === 'options' ? { 'show-options': sample.model } : {}),
      ...(sample?.page === 'popup' ? { 'show-popup': sample.model } : {}),
      ...(sample?.page === 'popup' && sample.read
        ? { 'read-page': { read: sample.read }, 'brand-door': { door: sample.model.allDoors[0] } }
        : {}),
      ...(sample?.page === 'warning' ? { 'show-warning': sample.model } : {}),
    },
    asked.kind,
  ) as never;
};

export async function askToClear(): Promise<boolean> {
  return wanted.get('fails') === null;
}

/** A person in Britain, but in the samples of somebody elsewhere. */
export function place() {
  return wanted.get('state')?.includes('elsewhere')
    ? { languages: ['de-DE'], timeZone: 'Europe/Berlin' }
    : { languages: ['en-GB'], timeZone: 'Europe/London' };
}

/** What a page was read as, in the states that show an answer. */
export async function readPage() {
  return sample?.page === 'popup' && sample.read ? { refused: false, result: sample.read } : { refused: true };
}

export function closePopup(): void {
  document.querySelector('main')?.remove();
}

export function typedWords(): string | undefined {
  return sample?.page === 'popup' ? sample.find : undefined;
}

export async function newTab(): Promise<number> {
  return 8;
}

export async function setUp() {
  return sample?.page === 'welcome' ? sample.model.setUp : { isPinned: false, isInPrivate: false };
}

/** Kept in sight, but in the samples of somebody who has just installed it. */
export async function isButtonHidden(): Promise<boolean> {
  return wanted.get('state')?.includes('unpinned') ?? false;
}

export async function ownTabId(): Promise<number | undefined> {
  return 7;
}

export async function tabInView(): Promise<number> {
  return 7;
}

export function pageNonce(): string {
  return '00000000-0000-4000-8000-000000000000';
}

export function standsInFor(): string {
  return sample?.page === 'try-it' ? sample.name : '';
}

export function beginAnewForAnother(): void {
  // Each picture has an address of its own.
}

export function product() {
  return pretended;
}

export async function chosenLanguage(): Promise<string | undefined> {
  return wanted.get('lang') ?? undefined;
}

export function browserLanguage(): string {
  return 'en-GB';
}

const pretence = sample?.page === 'repair' ? sample.pretence : undefined;
const press = sample?.page === 'popup' || sample?.page === 'welcome' ? sample.press : pretence?.press;
const addresses = new Map(pretence?.bookmarks.map(({ id, url }) => [id, url]));
let changes: readonly Change[] = pretence?.changed ?? [];

/** A worker that is asked too often in this state never answers: the page stays as it is. */
let questions = 0;

async function judged(urls: readonly string[]) {
  questions += 1;
  if (questions > (pretence?.answers ?? 1)) return new Promise(() => undefined);
  return urls.map((url) => pretence?.bookmarks.find((bookmark) => bookmark.url === url)?.model ?? null);
}

export const askForBookmarks = async () => false;

export const bookmarks = {
  areThere: () => true,
  mayUse: async () => pretence?.allowed ?? true,
  urlOf: async (id: string) => addresses.get(id),
  async setUrl(id: string, url: string) {
    addresses.set(id, url);
  },
};

export async function bookmarkTree(): Promise<readonly BookmarkNode[]> {
  const { bookmarks = [], healthy = 0 } = pretence ?? {};
  const fine = Array.from({ length: healthy }, (_, i) => ({ id: `fine-${i}`, title: `Page ${i}`, url: `https://page-${i}.example/` }));
  const folders = Map.groupBy(bookmarks, ({ folder }) => folder);
  const children = [...folders].map(([title, inside]) => ({ id: title, title, children: inside }));
  return [{ id: '0', title: '', children: [{ id: '1', title: 'Bookmarks bar', children: [...children, ...fine] }] }];
}

export function pageChangeLog() {
  return openChangeLog({
    read: async () => changes,
    async write(value) {
      changes = value;
    },
    alone: (work) => work(),
  });
}

// What a person does to come to this state.
new MutationObserver((_, observer) => {
  const button = press && document.querySelector<HTMLElement>(press);
  if (!button) return;
  observer.disconnect();
  button.click();
}).observe(document, { childList: true, subtree: true });

// A file that a person chooses.
const file = sample && 'file' in sample ? sample.file : undefined;
new MutationObserver((_, observer) => {
  const field = file && document.querySelector<HTMLInputElement>('#file');
  if (!field) return;
  observer.disconnect();
  const chosen = new DataTransfer();
  chosen.items.add(new File(['{}'], 'frontdoor.json', { type: 'application/json' }));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change'));
}).observe(document, { childList: true, subtree: true });

/** Nothing ever happens in the gallery's tabs. */
export function onTabNoted(handle: () => void): void {
  // But that somebody comes back from another one.
  if (press) setTimeout(handle, 200);
}

/** What our pages may ask of the real platform and would not find here: a type error, before every picture is one of a failure. */
type Missing = Exclude<keyof typeof import('../../src/platform/own-page.ts'), keyof typeof import('./pretend-platform.ts')>;
({}) satisfies { readonly [what in Missing]: never };
