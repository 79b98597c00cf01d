import { lazily } from '../lazily.ts';
import { confusables } from './confusables.ts';

/** Looks alike in common fonts, but is no confusable of UTS 39, nor a letter with an accent: small capitals, strokes, hooks, and what is drawn alike in italics. */
const BY_EYE: readonly string[] = [
  'aᴀæ',
  'bʙьвßβ',
  'cƈɕ',
  'dᴅȡ',
  'eᴇɛεәəɘэ',
  'fꜰϝ',
  'gɢ',
  'hʜⱨⱶђн',
  'jᴊ',
  'kᴋкκҝқ',
  'lʟɬ',
  'mᴍм',
  'nɴꞑᶇɲпᴎи',
  'pᴘ',
  'qɋ',
  'rʀɾя',
  'sȿ',
  'tᴛƫʈțтτ',
  'uʉμц',
  'vⱱⱴ',
  'wωщ',
  'xχ',
  'zⱬʑ',
];

const plainOf = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...BY_EYE, ...confusables].flatMap(([plain = '', ...lookalikes]) => lookalikes.map((lookalike) => [lookalike, plain] as const)),
    ),
);

/** What stands for a character that looks like no letter or digit of ASCII. */
const STRANGE = '?';

/**
 * A label as it looks, in letters and digits of ASCII: the skeleton of UTS 39 section 4, made for host names. Accents fall
 * away (NFD), then each character becomes the one that it looks like. As many UTF-16 units as characters seen come out.
 */
export function plainLetters(label: string): string {
  let plain = '';
  for (const character of label) plain += character < '\u0080' ? character : plainLetter(character);
  return plain;
}

function plainLetter(character: string): string {
  const known = plainOf().get(character);
  if (known) return known;
  let plain = '';
  for (const part of character.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
    plain += part < '\u0080' ? part : (plainOf().get(part) ?? STRANGE);
  return plain;
}

/** Combining diacritical marks (Unicode block); marks of other scripts pass for letters. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Letters of alphabets of Europe which no accent parts from those of ASCII (Unicode has no decomposition of them). */
const UNPARTED = /[ßæœøđłħŋıþð]/g;

/** Whether a label is written in letters of ASCII and those of other alphabets of Europe: as plain words of these languages are, and no name by a trick of script alone. */
export function isAccented(label: string): boolean {
  return /^[a-z0-9-]*$/.test(label.normalize('NFD').replaceAll(ACCENTS, '').replaceAll(UNPARTED, ''));
}
