import { isLure, isMereWord } from './mere-words.ts';
import type { PageFacts } from './page-facts.ts';
import { saidWords, squeezed } from './said-words.ts';

/** A shorter name is a word, or none: it is heard only where it stands by itself. */
const MIN_HEARD_CHARACTERS = 4;

/** The name that a host bears of its own. */
export interface OwnName {
  /** As it stands in an address, without what parts it: all of it, and what is left without words that are nobody's name at both ends. */
  readonly runs: readonly string[];
  /** A word of signing in (`unlock.example`): heard on every page that signs in, it is a name only where a page says whose it is. */
  readonly isMere: boolean;
}

/**
 * The name of a host is what somebody registered, and paid for, as a whole: labels above it anybody writes as they please. No word that baits is a name
 * (`redelivery.example`), and none is in which the claimed name stands.
 */
export function ownName(registered: string, claimed: readonly string[] = []): OwnName | undefined {
  const claims = claimed.map(squeezed);
  const isClaim = (run: string): boolean => claims.some((claim) => claim.includes(run) || run.includes(claim));
  const whole = registered.replaceAll(/[^a-z0-9]/g, '');
  const parts = registered.split(/[^a-z]+/).filter((part) => part !== '');
  const letters = parts.join('');
  if (letters === '' || isLure(letters)) return undefined;
  const isNobodys = (part: string | undefined): boolean => part !== undefined && (isMereWord(part) || isClaim(part));
  let first = 0;
  let end = parts.length;
  while (first < end && isNobodys(parts[first])) first += 1;
  while (first < end && isNobodys(parts[end - 1])) end -= 1;
  const isMere = first === end || isMereWord(letters);
  const runs = [whole, letters, ...(isMere ? [] : [parts.slice(first, end).join('')])];
  const names = [...new Set(runs)].filter((run) => run.length > 1 && !isClaim(run));
  return names.length > 0 ? { runs: names, isMere } : undefined;
}

/** Where a page speaks in the name of its own host. */
export interface Voice {
  /** In what everybody sees: its title, its headings, its name in letters where others have a logo, whose copyright it is. */
  readonly isSeen: boolean;
  /** In what only describes it: the name of the site, what a picture is said to show. Nobody sees it. */
  readonly isTold: boolean;
}

/** In whose name a page speaks. */
export function voiceOf({ title, headings, notices, siteName, logos }: PageFacts, own: OwnName | undefined): Voice {
  const isHeard = (text: string): boolean => isSaid(text, own);
  const textsOf = (written: boolean): readonly string[] =>
    logos.flatMap(({ text, isWritten }) => ((isWritten ?? false) === written ? [text] : []));
  const seen = own?.isMere ? notices : [title, ...headings, ...notices, ...textsOf(true)];
  return { isSeen: seen.some(isHeard), isTold: !own?.isMere && [siteName, ...textsOf(false)].some(isHeard) };
}

/** Whether a text says the name, as one: `Wren & Thimble` for `wren-and-thimble`. */
function isSaid(text: string, own: OwnName | undefined): boolean {
  if (text === '' || !own) return false;
  const words = new Set(saidWords(text).map(({ plain }) => plain));
  const run = squeezed(text.replaceAll('&', ' and '));
  return own.runs.some((name) => words.has(name) || (name.length >= MIN_HEARD_CHARACTERS && run.includes(name)) || isInitials(name, text));
}

/** Words that stand in a text as the host's own name, and are no other name beside a protected one. */
export function ownWords(text: string, registered: string): ReadonlySet<string> {
  const own = ownName(registered);
  if (!own || own.isMere || !isSaid(text, own)) return new Set();
  return new Set([...own.runs, ...registered.split(/[^a-z]+/)]);
}

/** `ucl.ac.uk` speaks as University College London. */
function isInitials(name: string, text: string): boolean {
  if (name.length < 3 || name.length > 5) return false;
  const capitals = text
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1).toLowerCase())
    .join('');
  return capitals.includes(name);
}
