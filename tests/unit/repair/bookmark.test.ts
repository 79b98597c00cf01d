import { expect, test } from 'vitest';
import { type BookmarkNode, MAX_URL_CHARACTERS, webBookmarks } from '../../../src/repair/bookmark.ts';

test('bookmarks of web pages, in order, with their folders', () => {
  const tree: BookmarkNode = {
    id: '0',
    title: '',
    children: [
      {
        id: '1',
        title: 'Bookmarks bar',
        children: [
          { id: '2', title: 'First', url: 'https://first.example/' },
          { id: '3', title: 'Health', children: [{ id: '4', title: 'Inside', url: 'http://inside.example/' }] },
          { id: '5', title: '', url: 'https://last.example/', unmodifiable: 'managed' },
        ],
      },
    ],
  };
  expect(webBookmarks([tree])).toEqual([
    { id: '2', title: 'First', url: 'https://first.example/', folder: ['Bookmarks bar'], locked: false },
    { id: '4', title: 'Inside', url: 'http://inside.example/', folder: ['Bookmarks bar', 'Health'], locked: false },
    { id: '5', title: '', url: 'https://last.example/', folder: ['Bookmarks bar'], locked: true },
  ]);
});

const leftAlone: readonly [url: string | undefined, because: string][] = [
  [undefined, 'a folder or a separator'],
  ['javascript:alert(1)', 'a small program'],
  ['place:parent=toolbar_____', 'a search of Firefox'],
  ['about:config', 'a page of the browser'],
  ['data:text/plain,x', 'a page that is its own address'],
  ['file:///home/pat/letter.html', 'a file'],
  ['https://', 'no address at all'],
  [`https://long.example/?${'x'.repeat(MAX_URL_CHARACTERS)}`, 'an address that is too long to be judged'],
];
test.for(leftAlone)('%s is left alone: %s', ([url]) => {
  expect(webBookmarks([{ id: '1', title: 'One', url }])).toEqual([]);
});

test('folders may be as deep as they like', () => {
  let node: BookmarkNode = { id: 'in', title: 'Deep', url: 'https://deep.example/' };
  for (let depth = 0; depth < 20_000; depth += 1) node = { id: String(depth), title: '', children: [node] };
  expect(webBookmarks([node])).toHaveLength(1);
});
