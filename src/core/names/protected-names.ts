import type { Brand, Catalogue } from '../../catalogue/types.ts';
import { wordsWith } from './vocabulary.ts';
import { isWithin } from './without-root.ts';

/** A stretch of letters and digits that stands for a brand. */
export interface ProtectedName {
  /** Without dots and dashes. */
  readonly text: string;
  readonly brand: Brand;
  /** `official`: a whole official host; `owned`: another domain of the owner's; `label`: the name that the owner registered; `word`: the brand in other names. */
  readonly kind: 'official' | 'owned' | 'label' | 'word';
  /** `strong`: the text alone is the brand. */
  readonly strength: Brand['strength'];
  /** The official host that it stands for. */
  readonly original: string;
  /** The suffixes under which the owner has this very label (`label` only). */
  readonly suffix: string;
}

/** Labels as short as this are sought by `short-label.ts` alone: two letters stand in every third name. */
export const MAX_SHORT_LABEL_CHARACTERS = 2;

/** Shorter ones occur by chance when dots are left out. */
const MIN_OWNED_CHARACTERS = 8;

/** Letters and digits alone: a name without its dots and dashes. */
export function joined(name: string): string {
  return name.replaceAll(/[.-]/g, '');
}

/** All that stands for the protected brands. */
export interface ProtectedNames {
  /** By their text; of two with the same text the more telling one. */
  readonly sought: ReadonlyMap<string, ProtectedName>;
  /** The labels that are too short, or too everyday, to be sought by themselves. */
  readonly short: readonly ProtectedName[];
}

export function protectedNames({ brands, keywords }: Catalogue): ProtectedNames {
  const names = brands.flatMap(namesOf);
  const everyday = new Set([...wordsWith('login', keywords), ...wordsWith('trade', keywords)]);
  // What is set last stays.
  const order = ['word', 'label', 'owned', 'official'] as const;
  const sought = new Map<string, ProtectedName>();
  for (const kind of order) {
    for (const name of names.toReversed())
      if (name.kind === kind && name.text.length > MAX_SHORT_LABEL_CHARACTERS) sought.set(name.text, weighed(name));
  }
  return {
    sought,
    short: names.filter(({ text, kind }) => kind === 'label' && (text.length <= MAX_SHORT_LABEL_CHARACTERS || everyday.has(text))),
  };
}

/** Three letters are never strong by themselves. */
function weighed(name: ProtectedName): ProtectedName {
  return name.text.length === 3 ? { ...name, strength: 'weak' } : name;
}

function namesOf(brand: Brand): readonly ProtectedName[] {
  const [first = ''] = brand.hosts;
  const at = (original: string) => ({ brand, original, suffix: suffixOf(original, brand) });
  const hosts = [...new Set(brand.hosts.map((host) => host.replace(/^www\./, '')))];
  const bases = [...new Set(brand.hosts.map((host) => baseOf(host, brand)))];
  return [
    ...[...hosts, ...bases].map((host) => ({ ...at(host), text: joined(host), kind: 'official', strength: brand.strength }) as const),
    ...ownedNames(brand).map(
      (host) => ({ brand, original: host, suffix: '', text: joined(host), kind: 'owned', strength: brand.strength }) as const,
    ),
    ...hosts
      .map((host) => [host, joined(withoutSuffix(host, brand))] as const)
      .filter(([host, text]) => /^[^.]{3,}\.[^.]+\./.test(host) && text.length >= 9)
      .map(([host, text]) => ({ ...at(host), text, kind: 'word', strength: 'strong' }) as const),
    ...bases.map(
      (base) => ({ ...at(hostOf(base, brand)), text: joined(base.split('.')[0] ?? ''), kind: 'label', strength: brand.strength }) as const,
    ),
    ...brand.words.map((text) => ({ ...at(first), text, kind: 'word', strength: brand.strength }) as const),
  ];
}

/** The brand's word under each suffix that the owner has it under (`paypal.co.uk`): impostors embed those as well. */
function ownedNames({ owns, words }: Brand): readonly string[] {
  return owns.filter((owned) => owned.length >= MIN_OWNED_CHARACTERS && words.includes(owned.split('.')[0] ?? '') && owned.includes('.'));
}

/** The longest of the owner's domains that the host is in. */
function baseOf(host: string, { owns }: Brand): string {
  const within = owns.filter((owned) => owned.includes('.') && isWithin(host, owned));
  return within.toSorted((a, b) => b.length - a.length)[0] ?? host;
}

function suffixOf(host: string, brand: Brand): string {
  return baseOf(host, brand).split('.').slice(1).join('.');
}

function withoutSuffix(host: string, brand: Brand): string {
  return host.slice(0, -(suffixOf(host, brand).length + 1));
}

function hostOf(base: string, { hosts }: Brand): string {
  return hosts.find((host) => isWithin(host, base)) ?? base;
}
