import type { BrandPages } from '../../catalogue/types.ts';
import { saidWords } from './said-words.ts';
import { isSignInWord } from './sign-in-words.ts';

/** A text that names one protected name, and nobody and nothing else. */
interface Claim {
  readonly brand: BrandPages;
  /** The name is written so that machines do not find it. */
  readonly isDisguised: boolean;
  /** Others rightly bear or show this name, too (`BrandPages.shared`). */
  readonly isShared: boolean;
}

/** What a text says of whose page it is. */
export interface Naming {
  /** It is the brand's, by name and by nothing else. */
  readonly claim?: Claim | undefined;
  /** All brands that it names. */
  readonly named: ReadonlySet<BrandPages>;
  /** It says nothing beside names but words of signing in, or nothing at all. */
  readonly isPlain: boolean;
}

/** A name in a text: as it reads, and the word after it. */
interface Found {
  readonly brand: BrandPages;
  readonly name: string;
  readonly end: number;
  readonly isDisguised: boolean;
}

/** Words that a longest name has, with room for one that is split. */
const MAX_NAME_WORDS = 5;

const NOTHING_NAMED: Naming = { named: new Set(), isPlain: true };

/** Finds protected names in texts of pages. */
export function createNaming(
  pages: readonly BrandPages[],
): (text: string, own?: ReadonlySet<string>, mayStand?: (word: string) => boolean) => Naming {
  const names = new Map(pages.flatMap((brand) => brand.names.map((name) => [joined(name), brand] as const)));
  const shared = new Set(pages.flatMap((brand) => (brand.shared ?? []).map(joined)));
  const starts = new Set([...names.keys()].map((name) => name.slice(0, 2)));

  return (text, own = new Set(), mayStand = isSignInWord) => {
    if (text === '') return NOTHING_NAMED;
    const words = saidWords(text);
    const named = new Set<BrandPages>();
    let isDisguised = false;
    let isAlone = true;
    let isShared = true;
    for (let at = 0; at < words.length; ) {
      const found = longestAt(at);
      if (found) {
        named.add(found.brand);
        isDisguised ||= found.isDisguised;
        isShared &&= shared.has(found.name);
        at = found.end;
        continue;
      }
      const word = words[at];
      if (word && !isBeside(word)) isAlone = false;
      at += 1;
    }
    const [brand] = named;
    return { named, claim: brand && named.size === 1 && isAlone ? { brand, isDisguised, isShared } : undefined, isPlain: isAlone };

    function isBeside({ plain, readings }: (typeof words)[number]): boolean {
      return mayStand(plain) || own.has(plain) || readings.some(mayStand);
    }

    function longestAt(at: number): Found | undefined {
      const first = words[at];
      if (!first || ![first.plain, ...first.readings].some((reading) => starts.has(reading.slice(0, 2)) || reading.length < 2))
        return undefined;
      for (let end = Math.min(words.length, at + MAX_NAME_WORDS); end > at; end -= 1) {
        const run = words.slice(at, end);
        const plain = run.map((word) => word.plain).join('');
        const brand = names.get(plain);
        if (brand) return { brand, name: plain, end, isDisguised: run.some((word) => word.isDisguised) };
        const read = run.some(({ readings }) => readings.length > 0) ? readAs(run) : undefined;
        if (read) return { ...read, end, isDisguised: true };
      }
      return undefined;
    }

    function readAs(run: typeof words): Pick<Found, 'brand' | 'name'> | undefined {
      const first = run.map(({ plain, readings }) => readings[0] ?? plain).join('');
      const last = run.map(({ plain, readings }) => readings.at(-1) ?? plain).join('');
      const name = names.has(first) ? first : last;
      const brand = names.get(name);
      return brand && { brand, name };
    }
  };
}

function joined(name: string): string {
  return saidWords(name)
    .map(({ plain }) => plain)
    .join('');
}
