import { speaksOtherLanguage } from './country-languages.ts';

/** What a service is found by. Catalogued services and the doors of our pages are both of this shape. */
export interface Findable {
  readonly id: string;
  readonly name: string;
  readonly audience: 'patients' | 'staff' | 'everyone';
  readonly alsoKnownAs?: readonly string[] | undefined;
  readonly leadsTo?: 'service' | 'information' | undefined;
}

/** What this person's past says of what they want, by the ids of services. */
export interface Habits {
  /** What they added or use, the most used first: before others that fit as well. */
  readonly first: readonly string[];
  /** What nobody vouches for: after all others, however well it fits. */
  readonly last: readonly string[];
  /** They use doors for staff. */
  readonly isStaff: boolean;
  /** Which languages they read besides English (BCP 47). */
  readonly languages?: readonly string[] | undefined;
}

export const NO_HABITS: Habits = { first: [], last: [], isStaff: false };

/** By what a service was found: its name, another name, words of either or of its host, or all that with a slip. */
export type Matched = 'name' | 'alias' | 'words' | 'near';

interface Found<T> {
  readonly service: T;
  readonly matched: Matched;
}

/** Services that answer to what was typed, best first; all in their order when nothing was typed. */
export type FindServices<T> = (services: readonly T[], typed: string, habits?: Habits) => readonly Found<T>[];

/** A text as it is compared: case, accents, apostrophes and signs don't count. */
interface Spelled {
  /** Its words, and the same without those that name nothing. */
  readonly words: readonly string[];
  readonly telling: readonly string[];
  /** Both written as one: "NHS App", "nhsapp" and "the NHS app" are one name. */
  readonly joined: string;
  readonly told: string;
}

interface Name extends Spelled {
  readonly kind: 'name' | 'title' | 'alias' | 'host';
}

interface Known {
  readonly names: readonly Name[];
  /** The words of all of them. */
  readonly words: readonly string[];
}

/** Whether one of the names, or the words of all, is what was asked for. */
type Rule =
  | { readonly by: 'names'; readonly of: readonly Name['kind'][]; readonly fits: (name: Name, asked: Spelled) => boolean }
  | { readonly by: 'words'; readonly matched: 'words' | 'near'; readonly fits: (words: readonly string[], asked: Spelled) => boolean };

const OWN_NAMES = ['name', 'alias'] as const;
const ALL_NAMES = ['name', 'title', 'alias'] as const;

// The first rule that fits decides: what somebody wrote out stands before what they may have meant. "One login" is not "OneLogin" while both are known.
const SEARCH_RULES: readonly Rule[] = [
  { by: 'names', of: OWN_NAMES, fits: (name, asked) => name.words.join(' ') === asked.words.join(' ') },
  { by: 'names', of: OWN_NAMES, fits: (name, asked) => name.joined === asked.joined },
  { by: 'names', of: ALL_NAMES, fits: (name, asked) => [name.joined, name.told].includes(asked.told) },
  { by: 'names', of: ALL_NAMES, fits: beginsWithWords },
  { by: 'names', of: ALL_NAMES, fits: (name, asked) => name.joined.startsWith(asked.told) || name.told.startsWith(asked.told) },
  { by: 'names', of: ['host'], fits: (name, asked) => name.joined === asked.joined },
  {
    by: 'words',
    matched: 'words',
    fits: (words, asked) => asked.telling.every((wanted) => words.some((word) => isSameWord(word, wanted))),
  },
  // "My chart" is one word to those who made up the name.
  { by: 'words', matched: 'words', fits: (words, asked) => words.includes(asked.joined) },
  { by: 'words', matched: 'words', fits: (words, asked) => asked.telling.every((wanted) => words.some((word) => word.startsWith(wanted))) },
];

/** Asked only when no other rule found anything: a slip is the last thing to think of. */
const SLIP_RULES: readonly Rule[] = [
  { by: 'names', of: ALL_NAMES, fits: (name, asked) => isSlip(asked.told, name.joined) || isSlip(asked.told, name.told) },
  { by: 'words', matched: 'near', fits: (words, asked) => asked.telling.every((wanted) => words.some((word) => isNearly(word, wanted))) },
];

/** How an address begins that is typed in place of a name. */
const ADDRESS = /^\s*(?:https?:\/\/)?(?:www\.)?/i;

/** A shorter word with a slip in it could be any other. */
const MIN_MISTYPED_CHARACTERS = 5;

/** Words that people put around a name, in English and in Welsh; "log in" in all the ways in which it is written. */
const FILLERS: ReadonlySet<string> = new Set(
  `the my a an to in on into of for and at i me please
  log login logon sign signin signon website site webpage page
  y yr fy mewngofnodi`.split(/\s+/),
);

/**
 * The one search behind the popup's field, the keyword of the address bar and the terminal. Of services that fit equally well, what the person uses comes
 * first, then what is for them (patients, unless they use doors for staff), then what leads into a service, then what speaks their language or English, then the given order.
 *
 * What it has read of a service it keeps as long as that service: it is asked at every key.
 */
export function createSearch<T extends Findable>(hostOf: (service: T) => string): FindServices<T> {
  const read = new WeakMap<T, Known>();
  const knownOf = (service: T): Known => {
    const known = read.get(service) ?? knownBy(service, hostOf(service));
    read.set(service, known);
    return known;
  };

  return (services, typed, habits = NO_HABITS) => {
    const asked = spelled(typed);
    if (typed.trim() === '') return services.map((service) => ({ service, matched: 'words' }));
    // A person who typed something, but no letter, has named nothing.
    if (asked.words.length === 0) return [];
    const by = (rules: readonly Rule[]) => services.flatMap((service) => fitting(service, knownOf(service), asked, rules));
    const found = by(SEARCH_RULES);
    const fits = found.length > 0 ? found : by(SLIP_RULES).map((near) => ({ ...near, matched: 'near' as const }));
    const unsure = new Set(habits.last);
    const last = ({ id }: Findable) => (unsure.has(id) ? 1 : 0);
    const before = preference(habits, hostOf);
    return fits
      .toSorted((a, b) => last(a.service) - last(b.service) || a.place - b.place || before(a.service) - before(b.service))
      .map(({ service, matched }) => ({ service, matched }));
  };
}

function fitting<T>(service: T, known: Known, asked: Spelled, rules: readonly Rule[]): readonly (Found<T> & { readonly place: number })[] {
  for (const [place, rule] of rules.entries()) {
    const matched = matchedBy(rule, known, asked);
    if (matched) return [{ service, matched, place }];
  }
  return [];
}

function matchedBy(rule: Rule, { names, words }: Known, asked: Spelled): Matched | undefined {
  if (rule.by === 'words') return rule.fits(words, asked) ? rule.matched : undefined;
  const name = names.find((candidate) => rule.of.includes(candidate.kind) && rule.fits(candidate, asked));
  if (!name) return undefined;
  return name.kind === 'name' || name.kind === 'title' ? 'name' : 'alias';
}

const AUDIENCES = ['patients', 'everyone', 'staff'] as const;

/** The smaller, the sooner. */
function preference<T extends Findable>(
  { first, isStaff, languages = [] }: Habits,
  hostOf: (service: T) => string,
): (service: T) => number {
  const places = new Map(first.map((id, place) => [id, place]));
  const audiences = isStaff ? AUDIENCES.toReversed() : AUDIENCES;
  return (service) => {
    const used = places.get(service.id);
    if (used !== undefined) return used - first.length;
    return (
      4 * audiences.indexOf(service.audience) +
      (service.leadsTo === 'information' ? 2 : 0) +
      (speaksOtherLanguage(hostOf(service), languages) ? 1 : 0)
    );
  };
}

function knownBy({ name, alsoKnownAs = [] }: Findable, host: string): Known {
  // "NHSmail portal (NHS.net Connect)", "GOV.UK: find the service that you use": what people say ends before the sign.
  const title = (name.split(/[(:]/)[0] ?? name).trimEnd();
  const names: readonly Name[] = [
    { kind: 'name', ...spelled(name) },
    ...(title === name ? [] : [{ kind: 'title', ...spelled(title) } as const]),
    ...alsoKnownAs.map((alias) => ({ kind: 'alias', ...spelled(alias) }) as const),
    { kind: 'host', ...spelled(host) },
  ];
  return { names, words: [...new Set(names.flatMap(({ words }) => words))] };
}

/** A name as it is compared: two with the same cannot be told apart by typing. */
export function nameAsTyped(name: string): string {
  return spelled(name).joined;
}

function spelled(text: string): Spelled {
  // A filler is a word by itself: "log-in", but not the first half of "Login.gov".
  const parts = text
    .replace(ADDRESS, '')
    .split(/[\s,;]+/)
    .map(wordsOf);
  const words = parts.flat();
  const left = parts.filter((part) => !FILLERS.has(part.join(''))).flat();
  const telling = left.length > 0 ? left : words;
  return { words, telling, joined: words.join(''), told: telling.join('') };
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function beginsWithWords({ words, telling }: Name, asked: Spelled): boolean {
  return [words, telling].some((all) => asked.telling.every((wanted, i) => all[i] === wanted));
}

/** One prescription is found by "prescriptions", and the other way round. */
function isSameWord(word: string, wanted: string): boolean {
  return word === wanted || word === `${wanted}s` || `${word}s` === wanted;
}

/** A word that is still being typed may have its slip already. */
function isNearly(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  return [-1, 0, 1].some((more) => isSlip(wanted, word.slice(0, wanted.length + more)));
}

/** Whether this is that with one letter left out, one doubled, or two neighbours swapped. */
function isSlip(seen: string, meant: string): boolean {
  if (seen.length < MIN_MISTYPED_CHARACTERS || Math.abs(seen.length - meant.length) > 1) return false;
  let at = 0;
  while (at < seen.length && seen[at] === meant[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(at + from);
  if (seen.length < meant.length) return rest(seen, 0) === rest(meant, 1);
  if (seen.length > meant.length) return seen[at] === seen[at - 1] && rest(seen, 1) === rest(meant, 0);
  return seen[at] === meant[at + 1] && seen[at + 1] === meant[at] && rest(seen, 2) === rest(meant, 2);
}
