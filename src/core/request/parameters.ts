import { recently } from '../recently.ts';
import { MAX_JUDGED_CHARACTERS } from '../web-address.ts';

/** The parameters of a login URL, of its query and of its fragment (OpenAM's XUI and CIS2 keep theirs there). Names in any case. */
export interface Parameters {
  /** The first value that is not empty: empty means absent (RFC 6749 3.1). */
  get(name: string): string | undefined;
  /** Values that are not empty, at most `MAX_VALUES` different ones. */
  all(name: string): readonly string[];
  /** Names of values that are not empty, in lower case. */
  names(): readonly string[];
  /** Values of all names, in no certain order. */
  values(): readonly string[];
  /** False when there was too much to read: what is not found may still be there. */
  readonly complete: boolean;
}

/** A name that is there more often is no more use than one that is there twice. */
const MAX_VALUES = 20;

/** Values as they stand in the URL, by name, each once. */
type Raw = Map<string, Set<string>>;

/** Reads a URL's parameters, as much of them as is judged. Never throws. Every rule asks about the same URL: it is read once. */
export const parametersOf = recently(readFrom);

function readFrom(url: URL): Parameters {
  const query = readable(url.search.slice(1, MAX_JUDGED_CHARACTERS));
  const fragment = url.hash.slice(1, MAX_JUDGED_CHARACTERS);
  const raw: Raw = new Map();
  collect(query, raw);
  // `#/login?goto=…` and `#login/&goto=…`: what stands before the first separator is a path.
  if (fragment.includes('=')) collect(fragment.slice(fragment.indexOf('?') + 1), raw);
  return {
    get(name) {
      const [first] = raw.get(name.toLowerCase()) ?? [];
      return first && decoded(first);
    },
    all: (name) => firstOf(raw.get(name.toLowerCase())).map(decoded),
    names: () => [...raw.keys()],
    values: () => [...raw.values()].flatMap((values) => [...values]).map(decoded),
    complete: url.search.length <= MAX_JUDGED_CHARACTERS && url.hash.length <= MAX_JUDGED_CHARACTERS,
  };
}

/** Many pages of login software ask for the same name: of ten thousand values no more is touched than is told. */
function firstOf(values: ReadonlySet<string> = new Set()): readonly string[] {
  const first: string[] = [];
  for (const value of values) {
    if (first.length === MAX_VALUES) break;
    first.push(value);
  }
  return first;
}

/** Cuts `application/x-www-form-urlencoded` (URL Standard 5.1) into names and values; values are decoded when they are asked for. */
function collect(text: string, raw: Raw): void {
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    if (equals < 0 || equals === pair.length - 1) continue;
    const name = decoded(pair.slice(0, equals)).toLowerCase();
    const others = raw.get(name);
    if (others) others.add(pair.slice(equals + 1));
    else raw.set(name, new Set([pair.slice(equals + 1)]));
  }
}

/** The browser's own decoder, which no wrong escape makes throw; most texts have nothing to decode. */
function decoded(text: string): string {
  return /[%+]/.test(text) ? (new URLSearchParams(`=${text}`).get('') ?? text) : text;
}

/** Oracle Access Manager percent-encodes its whole query, `=` included, and puts spaces between: `?encquery%3D…`, `?rh%3D…%20ru%3D…`. */
function readable(query: string): string {
  if (query.includes('=') || !/%3d/i.test(query)) return query;
  try {
    return decodeURIComponent(query).replaceAll(' ', '&');
  } catch {
    return query;
  }
}
