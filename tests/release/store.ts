/** What stores refuse, as far as files and texts show it; sources are in `docs/store/README.md`. */

/** Firefox's linter reads no larger file that is not binary. */
const MOST_IN_A_FILE = 5_000_000;

/** addons.mozilla.org takes no package that is larger, packed or unpacked; the other stores name no smaller size. */
const MOST_IN_A_PACKAGE = 200_000_000;

/** Files that have no business in a package: left by a system or an editor, hidden, a source map, a key, a signature. */
const STRANGE =
  /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$|mozilla-recommendation\.json$)|^META-INF\/|~$|\.(?:map|pem|key|orig|old)$/i;

/** What runs by itself, which addons.mozilla.org flags, and what is packed in itself, which Edge refuses. */
const UNREADABLE = /\.(?:exe|dll|so|dylib|class|jar|sh|swf|zip|crx|xpi|gz|br|7z|rar|tar)$/i;

/** Chrome keeps names that begin so for itself; translations are its own. */
const RESERVED = /^_(?!locales\/)/;

/** What is wrong with the files of a package, a line each. */
export function packageProblems(files: ReadonlyMap<string, number>): readonly string[] {
  const at = (path: string): boolean => files.has(path);
  return [
    ...(at('manifest.json') ? [] : ['manifest.json is not at the top']),
    ...[...files.keys()]
      .filter((path) => [STRANGE, UNREADABLE, RESERVED].some((shape) => shape.test(path)))
      .map((path) => `${path} has no business there`),
    ...([...files.values()].reduce((total, bytes) => total + bytes, 0) <= MOST_IN_A_PACKAGE ? [] : ['all of it has more than 200 MB']),
    ...[...files].filter(([path, bytes]) => bytes > MOST_IN_A_FILE && !path.endsWith('/')).map(([path]) => `${path} has more than 5 MB`),
  ];
}

/** What stores ask of a manifest. */
export interface ListedManifest {
  readonly manifest_version: number;
  readonly version: string;
  readonly icons?: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly homepage_url?: string;
}

/** What is wrong with a manifest, and with what the page for the stores says of its permissions, a line each. */
export function manifestProblems(manifest: ListedManifest, page: string): readonly string[] {
  const named = (shape: RegExp): readonly string[] =>
    [...page.matchAll(shape)].flatMap(([, names = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  const differs = (says: readonly string[], asks: readonly string[]): boolean => says.toSorted().join() !== asks.toSorted().join();
  return [
    ...(manifest.manifest_version === 3 ? [] : ['it is of another manifest version than 3']),
    ...(/^\d+(?:\.\d+){0,3}$/.test(manifest.version) ? [] : ['its version is not one to four numbers']),
    ...(manifest.icons?.['128'] === undefined ? ['it has no icon of 128 pixels'] : []),
    // Both are for packages from one's own server: the stores set them.
    ...['key', 'update_url'].filter((name) => name in manifest).map((name) => `it has ${name}, which a store sets itself`),
    ...(manifest.homepage_url?.startsWith('https://') ? [] : ['it names no home page']),
    ...(differs(named(/^\| ((?:`\w+`(?:, )?)+) \| /gm), manifest.permissions) ? ['the page explains other permissions'] : []),
    ...(differs(named(/^- ((?:`\w+`)), when /gm), manifest.optional_permissions) ? ['the page explains other optional permissions'] : []),
  ];
}

/** Pictures of one size, by the name of their file. */
const SIZES: { readonly [file: string]: string } = { 'promo-tile.png': '440 × 280', 'logo.png': '300 × 300', '128.png': '128 × 128' };

/** Eight bits for each of red, green and blue, and nothing of what is behind: Chrome takes no other picture but the icon. */
const PLAIN = [8, 2] as const;

/** Width, height and colours of a PNG (its first chunk, RFC 2083 4.1.1); nothing for another file. */
function pngHeader(bytes: Uint8Array): { readonly size: string; readonly isPlain: boolean } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 26 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return undefined;
  return {
    size: `${view.getUint32(16)} × ${view.getUint32(20)}`,
    isPlain: view.getUint8(24) === PLAIN[0] && view.getUint8(25) === PLAIN[1],
  };
}

export function pictureProblem(path: string, bytes: Uint8Array): string | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const wanted = SIZES[file] ?? '1280 × 800';
  const header = pngHeader(bytes);
  if (header?.size !== wanted) return `${path} is ${header?.size ?? 'no PNG'}, and should be ${wanted}`;
  return header.isPlain || file === '128.png'
    ? undefined
    : `${path} lets something shine through, or has more or fewer colours than 24 bits`;
}

export interface Listing {
  /** The text of `docs/store/README.md`. */
  readonly page: string;
  readonly name: string;
  readonly summary: string;
  /** Wherever else the summary stands: the file, and what it says. */
  readonly alsoIn: readonly (readonly [file: string, says: string])[];
  /** What reviewers are to open: a saved page and a fake. */
  readonly tried: readonly string[];
}

/** Where the page for the stores says something else than the package, or more than a store takes. */
export function listingProblems({ page, name, summary, alsoIn, tried }: Listing): readonly string[] {
  const quoted = (heading: string): string => new RegExp(`^## ${heading}[^\n]*\n\n> ([^\n]+)`, 'm').exec(page)?.[1] ?? '';
  const terms = quoted('Search terms').split('; ');
  const words = terms.flatMap((term) => term.split(' '));
  const full = (/^## In full[^\n]*\n\n((?:>[^\n]*\n)+)/m.exec(page)?.[1] ?? '').replaceAll(/^> ?/gm, '').trim();
  const shots = [...page.matchAll(/^\d+\. `docs\/pictures\/[\w-]+\.png`: "[^"]+"$/gm)];
  return [
    ...(page.includes(`## Name\n\n${name}\n`) ? [] : [`the name is not ${name}`]),
    ...(name.length <= 45 ? [] : ['the name is longer than 45 characters']),
    ...(quoted('In short') === summary ? [] : ['the summary is not the description of the package']),
    ...(summary.length <= 132 ? [] : ['the summary is longer than 132 characters']),
    ...alsoIn.filter(([, says]) => says !== summary).map(([file]) => `${file} has another summary`),
    ...(full.length >= 250 && full.length <= 10_000 ? [] : [`the full text has ${full.length} characters: 250 to 10,000`]),
    ...tried.filter((address) => !page.includes(address)).map((address) => `reviewers are not told of ${address}`),
    ...(terms.length <= 7 && words.length <= 21 && terms.every((term) => term.length > 0 && term.length <= 30)
      ? []
      : ['the search terms are too many or too long']),
    ...(shots.length === 5 ? [] : [`${shots.length} screenshots with a caption, not 5`]),
  ];
}
