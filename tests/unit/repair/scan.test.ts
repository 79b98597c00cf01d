import { expect, test, vi } from 'vitest';
import { MAX_BATCH_BOOKMARKS } from '../../../src/messages/limits.ts';
import type { BookmarkModel } from '../../../src/messages/models.ts';
import type { Bookmark } from '../../../src/repair/bookmark.ts';
import { scan } from '../../../src/repair/scan.ts';

const model: BookmarkModel = {
  severity: 'guide',
  problem: 'out-of-flow',
  name: 'NHS login',
  address: { href: 'https://a.example/', before: 'https://', domain: 'a.example', after: '/' },
  doors: [],
};

function some(count: number): readonly Bookmark[] {
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    title: `Number ${i}`,
    url: `https://a.example/${i}`,
    folder: [],
    locked: false,
  }));
}

/** Every hundredth is broken. */
const judge = vi.fn(async (urls: readonly string[]) => urls.map((url) => (url.endsWith('00') ? model : null)));

test('batch by batch, with what was found so far', async () => {
  const steps = [];
  for await (const { checked, total, found } of scan(some(601), judge)) steps.push([checked, total, found.length]);
  expect(steps).toEqual([
    [MAX_BATCH_BOOKMARKS, 601, 2],
    [2 * MAX_BATCH_BOOKMARKS, 601, 4],
    [601, 601, 6],
  ]);
  expect(judge.mock.calls.every(([urls]) => urls.length <= MAX_BATCH_BOOKMARKS)).toBe(true);
});

test('each finding is about its own bookmark', async () => {
  let last: readonly string[] = [];
  for await (const { found } of scan(some(301), judge)) last = found.map(({ bookmark }) => bookmark.id);
  expect(last).toEqual(['100', '200', '300']);
});

test('a caller that stops listening stops the scan', async () => {
  judge.mockClear();
  for await (const { checked } of scan(some(5000), judge)) if (checked >= 2 * MAX_BATCH_BOOKMARKS) break;
  expect(judge).toHaveBeenCalledTimes(2);
});

test('without bookmarks there is nothing to ask', async () => {
  judge.mockClear();
  for await (const _ of scan([], judge)) expect.unreachable();
  expect(judge).not.toHaveBeenCalled();
});
