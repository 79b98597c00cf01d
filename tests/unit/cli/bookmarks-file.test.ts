import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UnknownBookmarksFile } from '../../../src/cli/bookmark.ts';
import { readFileText } from '../../../src/cli/bookmarks-file.ts';

const PAGE = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\r\n<DL><DT><A HREF="https://x.example/">Café 🏥</A></DL>';
const little = Buffer.from(`\ufeff${PAGE}`, 'utf16le');

const files: readonly [name: string, bytes: Uint8Array, text: string][] = [
  ['UTF-8', Buffer.from(PAGE), PAGE],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${PAGE}`), `\ufeff${PAGE}`],
  ['UTF-16, the low byte first', little, `\ufeff${PAGE}`],
  ['UTF-16, the high byte first', Buffer.from(little).swap16(), `\ufeff${PAGE}`],
  ['half a pair in UTF-16', Buffer.from('\ufeff<dl>\ud83c', 'utf16le'), '\ufeff<dl>\ud83c'],
  ['one byte a letter', Buffer.from('<dl>Caf\u00e9 \u0080', 'latin1'), '<dl>Caf\u00e9 \u0080'],
];

test.for(files)('%s is read, and comes back byte for byte', ([, bytes, expected]) => {
  const { text, bytesOf } = readFileText(bytes);
  expect(text).toBe(expected);
  expect(Buffer.from(bytesOf(text)).equals(bytes)).toBe(true);
});

test('the bookmarks page of Safari’s archive, whatever its language calls it; passwords stay where they are', () => {
  const archive = zipSync({
    'Safari Export/Passwords.csv': strToU8('Title,URL,Username,Password\nx,https://x.example/,me,secret'),
    'Safari Export/Lesezeichen.html': [Buffer.from(PAGE), {}],
    '__MACOSX/Safari Export/._Lesezeichen.html': strToU8(PAGE),
  });
  const { text, bytesOf } = readFileText(archive);
  expect(text).toBe(PAGE);
  expect(Buffer.from(bytesOf(PAGE)).toString()).toBe(PAGE);
});

/** Two pages, and says of each in its directory that it unpacks to so much. */
function sayingTheyHold(bytes: number): Uint8Array {
  const archive = Buffer.from(zipSync({ 'a.html': strToU8(PAGE), 'b.html': strToU8(PAGE) }));
  const entry = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let at = archive.indexOf(entry); at >= 0; at = archive.indexOf(entry, at + 1)) archive.writeUInt32LE(bytes, at + 24);
  return archive;
}

const refused: readonly [name: string, bytes: Uint8Array, says: RegExp][] = [
  ['an archive without bookmarks', zipSync({ 'History.json': strToU8('{}'), 'index.html': strToU8('hello') }), /no bookmarks page/],
  ['an archive with two', zipSync({ 'a.html': strToU8(PAGE), 'b.html': strToU8(PAGE) }), /more than one/],
  ['a broken archive', zipSync({ 'a.html': strToU8(PAGE) }).subarray(0, 60), /broken archive/],
  ['an archive that would fill the memory', sayingTheyHold(0xfffffff0), /more than any/],
  ['one that would with all that is in it', sayingTheyHold(200_000_000), /more than any/],
  ['UTF-16 that is cut off', little.subarray(0, 31), /cut off/],
];

test.for(refused)('%s is refused and says why', ([, bytes, says]) => {
  expect(() => readFileText(bytes)).toThrow(UnknownBookmarksFile);
  expect(() => readFileText(bytes)).toThrow(says);
});

test('an archive that unpacks to more than it says is cut there', () => {
  const archive = Buffer.from(zipSync({ 'a.html': strToU8(`${PAGE}${'x'.repeat(1_000_000)}`) }));
  archive.writeUInt32LE(PAGE.length + 2, archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  let text = '';
  try {
    ({ text } = readFileText(archive));
  } catch (error) {
    expect(error).toBeInstanceOf(UnknownBookmarksFile);
  }
  expect(text.length).toBeLessThan(200);
});
