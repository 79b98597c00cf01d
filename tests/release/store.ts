/** What stores refuse, as far as files and texts show it; sources are in `docs/store/README.md`. */

/** Firefox's linter reads no larger file that is not binary. */
const MOST_IN_A_FILE = 5_000_000;

/** Files that have no business in a package: left by a system or an editor, hidden, a source map, a key. */
const STRANGE = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)|\.(?:map|pem|key|crx|xpi|zip|exe|dll|so)$/;

/** What is wrong with the files of a package, a line each. */
export function packageProblems(files: ReadonlyMap<string, number>): readonly string[] {
  const at = (path: string): boolean => files.has(path);
  return [
    ...(at('manifest.json') ? [] : ['manifest.json is not at the top']),
    ...[...files].filter(([path]) => STRANGE.test(path)).map(([path]) => `${path} has no business there`),
    ...[...files].filter(([path, bytes]) => bytes > MOST_IN_A_FILE && !path.endsWith('/')).map(([path]) => `${path} has more than 5 MB`),
  ];
}

/** Pictures of one size, by the name of their file. */
const SIZES: { readonly [file: string]: string } = { 'promo-tile.png': '440 × 280', 'logo.png': '300 × 300', '128.png': '128 × 128' };

/** Width and height of a PNG (its first chunk, RFC 2083 4.1.1); nothing for another file. */
function pngSize(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return undefined;
  return `${view.getUint32(16)} × ${view.getUint32(20)}`;
}

export function pictureProblem(path: string, bytes: Uint8Array): string | undefined {
  const wanted = SIZES[path.slice(path.lastIndexOf('/') + 1)] ?? '1280 × 800';
  const size = pngSize(bytes);
  return size === wanted ? undefined : `${path} is ${size ?? 'no PNG'}, and should be ${wanted}`;
}

export interface Listing {
  /** The text of `docs/store/README.md`. */
  readonly page: string;
  readonly name: string;
  readonly summary: string;
}

/** Where the page for the stores says something else than the package, or more than a store takes. */
export function listingProblems({ page, name, summary }: Listing): readonly string[] {
  const quoted = (heading: string): string => new RegExp(`^## ${heading}[^\n]*\n\n> ([^\n]+)`, 'm').exec(page)?.[1] ?? '';
  const terms = quoted('Search terms').split('; ');
  const words = terms.flatMap((term) => term.split(' '));
  const shots = [...page.matchAll(/^\d+\. `docs\/pictures\/[\w-]+\.png`: "[^"]+"$/gm)];
  return [
    ...(page.includes(`## Name\n\n${name}\n`) ? [] : [`the name is not ${name}`]),
    ...(name.length <= 45 ? [] : ['the name is longer than 45 characters']),
    ...(quoted('In short') === summary ? [] : ['the summary is not the description of the package']),
    ...(summary.length <= 132 ? [] : ['the summary is longer than 132 characters']),
    ...(terms.length <= 7 && words.length <= 21 && terms.every((term) => term.length > 0 && term.length <= 30)
      ? []
      : ['the search terms are too many or too long']),
    ...(shots.length === 5 ? [] : [`${shots.length} screenshots with a caption, not 5`]),
  ];
}
