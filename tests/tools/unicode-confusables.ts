/** `confusables.cfu`, in ICU's common header for data. */
const FORMAT = Buffer.from('Cfu ', 'latin1');

/** Where the name of the format stands in that header, and the two bytes that say that it is one. */
const FORMAT_AT = 12;
const HEADER_MAGIC_AT = 2;
const HEADER_MAGIC = 0x27da;

/** The first number of the data itself. */
const DATA_MAGIC = 0x3845fdef;
const FORMAT_VERSION = 2;

/** Nobody has so long a file of this. */
const MOST_ENTRIES = 20_000;

/**
 * Unicode's confusables.txt (UTS 39 section 4) as ICU carries it: the prototype of each character that has one.
 *
 * ICU is inside Node.js, with the Unicode version of `process.versions.unicode`, and so in a package of ours; it compiles that file as it is
 * (https://github.com/unicode-org/icu/blob/main/icu4c/source/i18n/uspoof_impl.h: a table of code points with the length of their prototypes, one of
 * single UTF-16 units or places, and one text).
 *
 * @param binary any file that holds ICU's data
 * @throws Error where there are none, or of another form
 */
export function unicodeConfusables(binary: Buffer): ReadonlyMap<string, string> {
  for (let at = binary.indexOf(FORMAT); at >= 0; at = binary.indexOf(FORMAT, at + 1)) {
    const header = at - FORMAT_AT;
    if (header < 0 || binary.readUInt16LE(header + HEADER_MAGIC_AT) !== HEADER_MAGIC) continue;
    return prototypesIn(binary.subarray(header + binary.readUInt16LE(header)));
  }
  throw new Error('no confusables of ICU are in this file');
}

function prototypesIn(data: Buffer): ReadonlyMap<string, string> {
  const number = (at: number) => data.readUInt32LE(at * 4);
  const [magic, version] = [number(0), data[4]];
  if (magic !== DATA_MAGIC || version !== FORMAT_VERSION) throw new Error('ICU keeps its confusables in another way now');
  const [keysAt, count, valuesAt, textAt] = [number(3), number(4), number(5), number(7)];
  if (count > MOST_ENTRIES) throw new Error('too many confusables to be true');
  const prototypes = new Map<string, string>();
  for (let i = 0; i < count; i += 1) {
    const key = data.readUInt32LE(keysAt + 4 * i);
    const value = data.readUInt16LE(valuesAt + 2 * i);
    const [codePoint, length] = [key & 0xffffff, (key >>> 24) + 1];
    const prototype =
      length === 1 ? String.fromCharCode(value) : data.toString('utf16le', textAt + 2 * value, textAt + 2 * (value + length));
    prototypes.set(String.fromCodePoint(codePoint), prototype);
  }
  return prototypes;
}
