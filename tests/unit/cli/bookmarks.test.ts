import { expect, test } from 'vitest';
import { UnknownBookmarksFile } from '../../../src/cli/bookmark.ts';
import { readBookmarks } from '../../../src/cli/bookmarks.ts';

const HTML = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bar</H3>
  <DL><p>
    <DT><A HREF="https://access.login.nhs.uk/enter-email" ADD_DATE="1">NHS &amp; me</A>
    <DT><H3>Health</H3>
    <DL><p><DT><A HREF="https://www.nhs.uk/">NHS</A></DL><p>
  </DL><p>
  <DT><A HREF="javascript:void(0)">Script</A>
</DL><p>`;

const CHROME = JSON.stringify({
  roots: {
    bookmark_bar: {
      type: 'folder',
      name: 'Bar',
      children: [
        { type: 'url', name: 'NHS & me', url: 'https://access.login.nhs.uk/enter-email' },
        { type: 'folder', name: 'Health', children: [{ type: 'url', name: 'NHS', url: 'https://www.nhs.uk/' }] },
      ],
    },
    other: { type: 'folder', name: '', children: [{ type: 'url', name: 'Script', url: 'javascript:void(0)' }] },
  },
});

const FIREFOX = JSON.stringify({
  title: '',
  type: 'text/x-moz-place-container',
  children: [
    {
      title: 'Bar',
      children: [
        { title: 'NHS & me', type: 'text/x-moz-place', uri: 'https://access.login.nhs.uk/enter-email' },
        { title: 'Health', children: [{ title: 'NHS', type: 'text/x-moz-place', uri: 'https://www.nhs.uk/' }] },
      ],
    },
    { title: 'Script', uri: 'javascript:void(0)' },
  ],
});

/** As XML, which `plutil -convert xml1` makes of it. */
const SAFARI = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>Children</key><array>
  <dict><key>Title</key><string>History</string><key>WebBookmarkType</key><string>WebBookmarkTypeProxy</string></dict>
  <dict><key>Children</key><array>
    <dict><key>ReadingListNonSync</key><dict><key>neverFetchMetadata</key><false/></dict>
      <key>URIDictionary</key><dict><key>title</key><string>NHS &amp; me</string></dict>
      <key>URLString</key><string>https://access.login.nhs.uk/enter-email</string></dict>
    <dict><key>Children</key><array><dict><key>URLString</key><string>https://www.nhs.uk/</string>
      <key>URIDictionary</key><dict><key>title</key><string>NHS</string></dict></dict></array>
      <key>Title</key><string>Health</string></dict>
    </array><key>Title</key><string>Bar</string></dict>
  <dict><key>URIDictionary</key><dict><key>title</key><string>Script</string></dict><key>URLString</key><string>javascript:void(0)</string></dict>
</array><key>Title</key><string></string></dict></plist>`;

const expected = [
  { title: 'NHS & me', url: 'https://access.login.nhs.uk/enter-email', folder: ['Bar'] },
  { title: 'NHS', url: 'https://www.nhs.uk/', folder: ['Bar', 'Health'] },
  { title: 'Script', url: 'javascript:void(0)', folder: [] },
];

const files: readonly [name: string, text: string][] = [
  ['the HTML that every browser exports', HTML],
  ['Chrome’s Bookmarks', CHROME],
  ['Firefox’s backup', FIREFOX],
  ['Safari’s property list', SAFARI],
];

test.for(files)('%s', ([, text]) => {
  for (const mark of ['', '\ufeff'])
    expect(readBookmarks(mark + text).map(({ title, url, folder }) => ({ title, url, folder }))).toEqual(expected);
});

const refused: readonly [name: string, text: string, says: RegExp][] = [
  ['a picture', '\u0089PNG', /not a bookmarks file/],
  ['broken JSON', '{"roots": ', /broken JSON/],
  ['other JSON', '{"a": 1}', /neither/],
  ['Firefox’s compressed backup', 'mozLz40\u0000', /compressed/],
  ['Safari’s own property list', 'bplist00\u0001', /plutil -convert xml1/],
];

test.for(refused)('%s is refused and says why', ([, text, says]) => {
  expect(() => readBookmarks(text)).toThrow(UnknownBookmarksFile);
  expect(() => readBookmarks(text)).toThrow(says);
});

test('a tree of three thousand folders in folders is walked, not recursed into', () => {
  const deep = `${'{"title":"x","children":['.repeat(3000)}{"title":"end","uri":"https://x.example/"}${']}'.repeat(3000)}`;
  expect(readBookmarks(deep).at(-1)).toMatchObject({ url: 'https://x.example/', folder: { length: 100 } });
  const html = `${'<DL><DT><H3>x</H3>'.repeat(3000)}<DL><DT><A HREF="https://x.example/">end</A>`;
  expect(readBookmarks(`<!DOCTYPE NETSCAPE-Bookmark-file-1>${html}`).at(-1)?.folder.length).toBeLessThanOrEqual(100);
});

test('of a property list, too; and its entities are not multiplied', () => {
  const deep = `<plist>${'<dict><key>Title</key><string>x</string><key>Children</key><array>'.repeat(3000)}<dict><key>URLString</key><string>https://x.example/</string></dict>`;
  expect(readBookmarks(deep).at(-1)).toMatchObject({ url: 'https://x.example/', folder: { length: 100 } });
  const bomb = `<!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><plist><dict><key>URLString</key><string>https://x.example/&b;</string></dict></plist>`;
  expect(readBookmarks(bomb)).toMatchObject([{ url: 'https://x.example/&b;' }]);
});
