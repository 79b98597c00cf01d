import { expect, test } from 'vitest';
import { changeBookmarks, keepChanges, undoChanges } from '../../../src/repair/change-bookmarks.ts';
import { type Change, MAX_CHANGES, openChangeLog } from '../../../src/repair/change-log.ts';

const LOGIN = 'https://access.login.nhs.uk/enter-email';
const START = 'https://www.nhsapp.service.nhs.uk/login';
const OTHER = 'https://app.patientaccess.com/login';
const change: Change = { id: 'a', from: LOGIN, to: START };

/** A browser with two bookmarks; `stubborn` ones cannot be changed. */
function browser(stored: unknown = undefined, stubborn: readonly string[] = []) {
  const urls = new Map([
    ['a', LOGIN],
    ['b', LOGIN],
  ]);
  const kept = { value: stored };
  const log = openChangeLog({
    read: async () => structuredClone(kept.value),
    async write(value) {
      kept.value = structuredClone(value);
    },
    alone: (work) => work(),
  });
  const bookmarks = {
    urlOf: async (id: string) => urls.get(id),
    async setUrl(id: string, url: string) {
      if (stubborn.includes(id)) throw new Error('managed');
      urls.set(id, url);
    },
  };
  return { urls, kept, log, parts: { bookmarks, log } };
}

test('an address is changed in place, and changed back', async () => {
  const { urls, log, parts } = browser();
  expect(await changeBookmarks([change], parts)).toEqual(new Set(['a']));
  expect([...urls]).toEqual([
    ['a', START],
    ['b', LOGIN],
  ]);
  expect(await log.read()).toEqual([change]);
  expect(await undoChanges(await log.read(), parts)).toEqual(new Set(['a']));
  expect(urls.get('a')).toBe(LOGIN);
  expect(await log.read()).toEqual([]);
});

test('a bookmark that is no longer as it was is left alone, both ways', async () => {
  const { urls, log, parts } = browser();
  urls.set('a', OTHER);
  expect(await changeBookmarks([change], parts)).toEqual(new Set());
  expect(await log.read()).toEqual([]);
  urls.set('a', LOGIN);
  await changeBookmarks([change], parts);
  urls.set('a', OTHER);
  expect(await undoChanges([change], parts)).toEqual(new Set());
  expect(urls.get('a')).toBe(OTHER);
  expect(await log.read()).toEqual([]);
});

test('a bookmark that is gone is forgotten', async () => {
  const { urls, log, parts } = browser();
  await changeBookmarks([change], parts);
  urls.delete('a');
  expect(await undoChanges([change], parts)).toEqual(new Set());
  expect([...urls.keys()]).toEqual(['b']);
  expect(await log.read()).toEqual([]);
});

test('changed twice, and even three times at once, it goes back to what it was at first', async () => {
  const { urls, log, parts } = browser();
  await changeBookmarks([change], parts);
  await Promise.all([changeBookmarks([change], parts), changeBookmarks([{ id: 'a', from: START, to: OTHER }], parts)]);
  expect(await log.read()).toHaveLength(1);
  await undoChanges(await log.read(), parts);
  expect(urls.get('a')).toBe(LOGIN);
});

test('edited between two changes, it goes back to what the person made of it', async () => {
  const { urls, log, parts } = browser();
  await changeBookmarks([change], parts);
  urls.set('a', OTHER);
  expect(await changeBookmarks([{ ...change, from: OTHER }], parts)).toEqual(new Set(['a']));
  await undoChanges(await log.read(), parts);
  expect(urls.get('a')).toBe(OTHER);
});

test('a page that still shows what the bookmark was long ago changes nothing, and what can be undone stays', async () => {
  const { urls, log, parts } = browser();
  await changeBookmarks([change], parts);
  expect(await changeBookmarks([{ ...change, from: OTHER }], parts), 'it opens that already').toEqual(new Set(['a']));
  expect(await log.read()).toEqual([change]);
  await undoChanges(await log.read(), parts);
  expect(urls.get('a')).toBe(LOGIN);
});

test('of two that change it at once, to different pages, what the log says is what was done', async () => {
  const { urls, log, parts } = browser();
  await Promise.all([changeBookmarks([change], parts), changeBookmarks([{ ...change, to: OTHER }], parts)]);
  expect(await log.read()).toEqual([{ ...change, to: urls.get('a') }]);
  await undoChanges(await log.read(), parts);
  expect(urls.get('a')).toBe(LOGIN);
});

test('the second of two changes is undone alone, and then the first', async () => {
  const { urls, log, parts } = browser();
  const second = { id: 'a', from: START, to: OTHER };
  await changeBookmarks([change], parts);
  await changeBookmarks([second], parts);
  expect(await undoChanges([change], parts), 'it is no longer as that left it').toEqual(new Set());
  expect(await undoChanges([second], parts)).toEqual(new Set(['a']));
  expect(urls.get('a')).toBe(START);
  expect(await log.read()).toEqual([change]);
  expect(await undoChanges([change], parts)).toEqual(new Set(['a']));
  expect(urls.get('a')).toBe(LOGIN);
  expect(await log.read()).toEqual([]);
});

test('while bookmarks cannot be reached, nothing is undone and nothing forgotten', async () => {
  const { urls, log, parts } = browser();
  await changeBookmarks([change], parts);
  const shut = { urlOf: () => Promise.reject(new Error('not allowed')), setUrl: () => Promise.reject(new Error('not allowed')) };
  expect(await undoChanges([change], { bookmarks: shut, log })).toEqual(new Set());
  expect(await log.read()).toEqual([change]);
  await keepChanges([], { bookmarks: shut, log });
  expect(await log.read()).toEqual([change]);
  expect(await changeBookmarks([{ id: 'a', from: START, to: OTHER }], { bookmarks: shut, log })).toEqual(new Set());
  expect(await log.read(), 'as it was').toEqual([change]);
  expect(await undoChanges([change], parts)).toEqual(new Set(['a']));
  expect(urls.get('a')).toBe(LOGIN);
});

test('where nobody can tell whether it was changed, it can be undone', async () => {
  const { urls, log, parts } = browser();
  let isShut = false;
  const bookmarks = {
    urlOf: async (id: string) => (isShut ? Promise.reject(new Error('not allowed')) : urls.get(id)),
    async setUrl(id: string, url: string) {
      urls.set(id, url);
      isShut = true;
      throw new Error('not allowed');
    },
  };
  expect(await changeBookmarks([change], { bookmarks, log })).toEqual(new Set());
  expect(await undoChanges(await log.read(), parts)).toEqual(new Set(['a']));
  expect(urls.get('a')).toBe(LOGIN);
});

test('kept: these are forgotten, and what can never be undone; all else can be', async () => {
  const { urls, log, parts } = browser();
  const both = [change, { ...change, id: 'b' }];
  await log.change(() => [...both, { ...change, id: 'gone' }, { ...change, id: 'edited' }, { ...change, id: 'not yet' }]);
  urls.set('a', START).set('b', START).set('edited', OTHER).set('not yet', LOGIN);
  await keepChanges([change], parts);
  expect((await log.read()).map(({ id }) => id)).toEqual(['b', 'not yet']);
});

test('one that the browser refuses to change does not hold up the others, and nothing is left to undo', async () => {
  const { urls, log, parts } = browser(undefined, ['a']);
  const both = [change, { ...change, id: 'b' }];
  expect(await changeBookmarks(both, parts)).toEqual(new Set(['b']));
  expect(urls.get('b')).toBe(START);
  expect((await log.read()).map(({ id }) => id)).toEqual(['b']);
});

test('one that the browser refuses to change back can be tried again', async () => {
  const { urls, log, parts } = browser([change], ['a']);
  urls.set('a', START);
  expect(await undoChanges([change], parts)).toEqual(new Set());
  expect(await log.read()).toEqual([change]);
});

test('one that the browser changes and yet calls refused is changed, and can be changed back: Firefox, where keywords clash', async () => {
  const { urls, log, parts } = browser();
  const setUrl = async (id: string, url: string) => {
    urls.set(id, url);
    throw new Error('UNIQUE constraint failed');
  };
  const bookmarks = { ...parts.bookmarks, setUrl };
  expect(await changeBookmarks([change], { bookmarks, log })).toEqual(new Set(['a']));
  expect(await log.read()).toEqual([change]);
  expect(await undoChanges([change], { bookmarks, log })).toEqual(new Set(['a']));
  expect(urls.get('a')).toBe(LOGIN);
  expect(await log.read()).toEqual([]);
});

test('nothing is changed that could not be undone: the log is full', async () => {
  const full = Array.from({ length: MAX_CHANGES }, (_, i) => ({ id: `old-${i}`, from: LOGIN, to: START }));
  const { urls, log, parts } = browser(full);
  expect(await changeBookmarks([change], parts)).toEqual(new Set());
  expect(urls.get('a')).toBe(LOGIN);
  expect(await log.read()).toEqual(full);
});

test('in a full log the first address of a bookmark stays where it is changed again', async () => {
  const full = Array.from({ length: MAX_CHANGES }, (_, i) => ({ id: `old-${i}`, from: LOGIN, to: START }));
  const { urls, log, parts } = browser(full);
  urls.set('old-0', START);
  const again = { id: 'old-0', from: START, to: OTHER };
  expect(await changeBookmarks([change, again], parts)).toEqual(new Set(['old-0']));
  expect(urls.get('a')).toBe(LOGIN);
  expect(await log.read()).toEqual([{ ...again, from: LOGIN }, ...full.slice(1)]);
  await undoChanges((await log.read()).slice(0, 1), parts);
  expect(urls.get('old-0')).toBe(LOGIN);
});

test('nothing is changed when it cannot be written down before', async () => {
  const { urls, parts } = browser();
  const log = { ...parts.log, change: () => Promise.reject(new Error('disk full')) };
  await expect(changeBookmarks([change], { ...parts, log })).rejects.toThrow('disk full');
  expect(urls.get('a')).toBe(LOGIN);
});

const broken: readonly unknown[] = [undefined, 'x', { id: 'a' }, [null, 1, { id: 'a', from: LOGIN }, { id: 1, from: LOGIN, to: START }]];
test.for(broken)('a log that holds %o holds no change', async (stored) => {
  expect(await browser(stored).log.read()).toEqual([]);
});
