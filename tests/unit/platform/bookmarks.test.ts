import { afterEach, expect, test, vi } from 'vitest';
import { bookmarks } from '../../../src/platform/bookmarks.ts';

const URL_OF_7 = 'https://www.example/';

/** A browser with one bookmark, which says this of any other; without `isOpen` it answers nothing about bookmarks. */
function browser(refusal: string, isOpen = true) {
  const refuse = () => Promise.reject(new Error(refusal));
  return {
    bookmarks: {
      get: (id: string) => (isOpen && id === '7' ? Promise.resolve([{ id, url: URL_OF_7 }]) : refuse()),
      getRecent: () => (isOpen ? Promise.resolve([]) : refuse()),
      update: () => (isOpen ? Promise.resolve({}) : refuse()),
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

const refusals: readonly [refusal: string, because: string][] = [
  ["Can't find bookmark for id.", 'Chrome'],
  ['Bookmark id is invalid.', 'Chrome, of an id that is not its own'],
  ['Bookmark not found: Bookmark not found', 'Firefox'],
];
test.for(refusals)('“%s” (%s): this bookmark is gone, where the browser can tell of others', async ([refusal]) => {
  vi.stubGlobal('chrome', browser(refusal));
  expect(await bookmarks.urlOf('7')).toBe(URL_OF_7);
  expect(await bookmarks.urlOf('8')).toBeUndefined();
});

const shut: readonly [browser: object, because: string][] = [
  [{}, 'a browser that took the permission back has no such interface any more'],
  [browser("'bookmarks.get' is not available in this context", false), 'or refuses whatever is asked of it'],
  [browser('Bookmark not found: the database is locked', false), 'Firefox says so of every failure'],
];
test.for(shut)('%#: bookmarks that cannot be reached are not gone, and not changed: %s', async ([chrome]) => {
  vi.stubGlobal('chrome', chrome);
  await expect(bookmarks.urlOf('7')).rejects.toThrow();
  await expect(bookmarks.setUrl('7', URL_OF_7)).rejects.toThrow();
});
