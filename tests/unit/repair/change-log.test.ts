import { expect, test } from 'vitest';
import type { Bookmark } from '../../../src/repair/bookmark.ts';
import { stillChanged } from '../../../src/repair/change-log.ts';

const bookmark = (id: string, url: string): Bookmark => ({ id, title: id, url, folder: [], locked: false });

test('of what was changed, only bookmarks that still open it are told', () => {
  const made = { id: 'a', from: 'https://access.login.nhs.uk/', to: 'https://www.nhsapp.service.nhs.uk/' };
  const log = [made, { ...made, id: 'b' }, { ...made, id: 'gone' }];
  const bookmarks = [bookmark('a', made.to), bookmark('b', 'https://elsewhere.example/'), bookmark('c', made.to)];
  expect(stillChanged(bookmarks, log)).toEqual([{ bookmark: bookmarks[0], made }]);
});
