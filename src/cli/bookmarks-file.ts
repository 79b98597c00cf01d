import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';
import { UnknownBookmarksFile } from './bookmark.ts';
import { isBookmarksHtml } from './bookmarks-html.ts';

/** A file as text, and text as the bytes of such a file: what is not changed comes back byte for byte. */
export interface BookmarksFile {
  readonly text: string;
  readonly bytesOf: (text: string) => Uint8Array;
}

/** More than a hundred thousand bookmarks with their icons. An archive that unpacks to more is none of bookmarks. */
const MAX_UNPACKED_BYTES = 256_000_000;

/**
 * The text of a bookmarks file: UTF-8, UTF-16 of either order with its mark, or one byte a letter (Windows of old); Safari's exported archive holds it as its only
 * bookmarks page. Nothing else of the archive, which holds passwords too, is unpacked.
 *
 * Throws `UnknownBookmarksFile` for an archive without one.
 */
export function readFileText(bytes: Uint8Array): BookmarksFile {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) ? inArchive(bytes) : asText(bytes);
}

function asText(bytes: Uint8Array): BookmarksFile {
  if (startsWith(bytes, 0xff, 0xfe)) return utf16(bytes, (even) => even);
  if (startsWith(bytes, 0xfe, 0xff)) return utf16(bytes, (even) => Buffer.from(even).swap16());
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), bytesOf: (text) => Buffer.from(text, 'utf8') };
  } catch {
    return { text: Buffer.from(bytes).toString('latin1'), bytesOf: (text) => Buffer.from(text, 'latin1') };
  }
}

function utf16(bytes: Uint8Array, ordered: (even: Uint8Array) => Uint8Array): BookmarksFile {
  if (bytes.length % 2 === 1) throw new UnknownBookmarksFile('is cut off in the middle of a letter; export it again');
  return { text: Buffer.from(ordered(bytes)).toString('utf16le'), bytesOf: (text) => ordered(Buffer.from(text, 'utf16le')) };
}

/** Safari names the page in the person's language, so it is told by how it begins. */
function inArchive(bytes: Uint8Array): BookmarksFile {
  let left = MAX_UNPACKED_BYTES;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!/\.html?$/i.test(name) || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)) return false;
        left -= size + originalSize;
        if (left < 0) throw new UnknownBookmarksFile('unpacks to more than any bookmarks; unpack it, and give the bookmarks page in it');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnknownBookmarksFile) throw error;
    throw new UnknownBookmarksFile('is a broken archive; export it again');
  }
  const pages = Object.values(files)
    .map(asText)
    .filter(({ text }) => isBookmarksHtml(text));
  const [page, another] = pages;
  if (page && !another) return page;
  const holds = page ? 'more than one bookmarks page' : 'no bookmarks page';
  throw new UnknownBookmarksFile(`is an archive with ${holds}; unpack it, and give the bookmarks page (.html) in it`);
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
