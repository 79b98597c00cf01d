import { lazily } from '../lazily.ts';
import { labelOf, type Place, textAround, textBeside } from './place.ts';
import type { ProtectedName } from './protected-names.ts';
import type { Context } from './vocabulary.ts';

/** A protected name, and where in the host's row of letters it stands. */
export interface Sighting {
  readonly name: ProtectedName;
  readonly at: number;
  readonly end: number;
}

/** What stands beside a name, weighed for this name: lures say nothing beside a common word. */
interface Telling {
  /** Words that tell of an impostor. */
  readonly telling: number;
  /** Whether they say more than a trade would: a word of login, or two. */
  readonly clear: boolean;
  readonly web: number;
  readonly address: number;
  readonly words: number;
  /** Whether there is anything that is no word of context. */
  readonly strange: boolean;
}

/** All that the evidence asks of a sighting. */
export interface Seen extends Sighting {
  readonly place: Place;
  readonly text: string;
  readonly isStrong: boolean;
  /** Whether a label begins, or ends, where the name does. */
  readonly startsLabel: boolean;
  readonly endsLabel: boolean;
  readonly isWhole: boolean;
  /** Dots or dashes stand at both ends. */
  readonly isAlone: boolean;
  /** Dots, dashes, or changes between letters and digits stand at both ends; at one at least. */
  readonly isBounded: boolean;
  readonly touches: boolean;
  /** A dot or a dash stands within; a dot does. */
  readonly isBroken: boolean;
  readonly crossesDot: boolean;
  /** The name ends in the label that the owner of the host registered. */
  readonly isRegistered: boolean;
  /** Nothing but `www` stands in front of the label. */
  readonly isInFront: boolean;
  /** Under the suffix that the owner has the name under; in the same country at least. */
  readonly isHome: boolean;
  readonly isHomeCountry: boolean;
  readonly isCheap: boolean;
  readonly isCommon: boolean;
  /** Organisations call hosts of their own so. */
  readonly isProduct: boolean;
  /** A word of context itself, `office`. */
  readonly isPlain: boolean;
  /** Three letters or more and none of them a vowel: such a run does not come about inside words. */
  readonly isAcronym: boolean;
  /** A letter and a plain word (`icloud`, `gmail`): it comes about wherever a word on that letter meets that word. */
  readonly isParticleAndWord: boolean;
  /** A name in the language of logins (`login` of login.gov): it protects nothing but itself. */
  readonly isOrdinary: boolean;
  readonly beside: () => Telling;
  readonly around: () => Telling;
  /** Of the label that was registered. */
  readonly owner: () => Telling;
}

export function isAcronym(text: string): boolean {
  return /^[^aeiouy\d]{3,}$/.test(text);
}

export function seenAt({ name, at, end }: Sighting, place: Place): Seen {
  const { vocabulary, breaks, boundaries, labelAt, labels, domainLabel, suffix } = place;
  const { text } = name;
  const startsLabel = labelAt[at] !== labelAt[at - 1];
  const endsLabel = labelAt[end] !== labelAt[end - 1];
  const isCommon = vocabulary.isCommon(text);
  const own = lazily(() => vocabulary.contextOf(text));
  const rest = lazily(() => vocabulary.contextOf(text.slice(1)));
  const read = (said: string): Telling => weighed(vocabulary.contextOf(said), isCommon);
  return {
    name,
    at,
    end,
    place,
    text,
    isStrong: name.strength === 'strong',
    startsLabel,
    endsLabel,
    isWhole: startsLabel && endsLabel && labelAt[at] === labelAt[end - 1],
    isAlone: breaks.has(at) && breaks.has(end),
    isBounded: boundaries.has(at) && boundaries.has(end),
    touches: boundaries.has(at) || boundaries.has(end),
    isBroken: hasWithin(breaks, at, end),
    crossesDot: labelAt[at] !== labelAt[end - 1],
    isRegistered: labelOf(place, end - 1) === domainLabel,
    isInFront: /^(?:www)?$/.test(labels.slice(0, labelAt[at]).join('')),
    isHome: suffix === name.suffix,
    isHomeCountry: countryOf(suffix) !== undefined && countryOf(suffix) === countryOf(name.suffix),
    isCheap: vocabulary.isCheap(suffix),
    isCommon,
    isProduct: vocabulary.isProduct(text),
    get isPlain() {
      return !own().strange && own().words === 1;
    },
    isAcronym: isAcronym(text),
    get isParticleAndWord() {
      return !rest().strange && rest().words === 1;
    },
    get isOrdinary() {
      return !own().strange && own().login + own().trade === own().words && /^[a-z]+$/.test(text);
    },
    beside: lazily(() => read(textBeside(place, at, end))),
    around: lazily(() => read(textAround(place, at, end))),
    owner: lazily(() => read(labels[domainLabel] ?? '')),
  };

  function hasWithin(places: ReadonlySet<number>, from: number, to: number): boolean {
    for (let i = from + 1; i < to; i += 1) if (places.has(i)) return true;
    return false;
  }

  function countryOf(name: string): string | undefined {
    return /(?:^|\.)([a-z]{2})$/.exec(name)?.[1];
  }

  function weighed({ login, trade, lure, web, address, words, strange }: Context, withoutLures: boolean): Telling {
    const telling = login + trade + (withoutLures ? 0 : lure);
    return { telling, clear: login > 0 || telling > 1, web, address, words, strange: strange || (withoutLures && lure > 0) };
  }
}
