import { createHmac, randomBytes } from 'node:crypto';
import { pages } from '../../src/catalogue/pages/index.ts';
import { askedOf } from '../../src/core/page-check/asks.ts';
import { createNaming } from '../../src/core/page-check/claims.ts';
import { isLegalWord, isLogoFile, isPictureWord } from '../../src/core/page-check/evidence.ts';
import type { Field, PageFacts } from '../../src/core/page-check/page-facts.ts';
import { saidWords } from '../../src/core/page-check/said-words.ts';
import { isSignInWord } from '../../src/core/page-check/sign-in-words.ts';

const KEY = randomBytes(32); // Never written anywhere: nobody can try words against the corpus.

const PIECE = /[\p{L}\p{M}\p{N}@$+]+/gu;
const KEPT_MARKS = /[^\p{L}\p{M}\p{N}@$+\s.,:;&/|()'’!?©®™–—-]+/gu;
const TYPES = /^(?:password|email|hidden|submit|button|image|reset|checkbox|radio|search|file|range|color)$/;
/** By which software that organisations host is known (`silencers.ts`). */
const OF_SOFTWARE = 'flags forcedownlevel passwordText chkBsc userNameInput passwordInput AuthMethod UserName optionForms options'.split(
  ' ',
);

const naming = createNaming(pages);
const NAMES = new Set(
  pages.flatMap(({ names, titles = [] }) => [...names, ...titles].flatMap((name) => saidWords(name).map(({ plain }) => plain))),
);
const HOSTS = new Set(pages.flatMap(({ icons, assets, loginHosts }) => [...icons, ...assets, ...loginHosts]));
const FIELDS = new Set([...pages.flatMap(({ fields }) => fields), ...OF_SOFTWARE]);
const LINKS = pages.flatMap(({ links }) => links);

function isKnown(read: string): boolean {
  return NAMES.has(read) || (!/^\d+$/.test(read) && (isSignInWord(read) || isLegalWord(read) || isPictureWord(read)));
}

/** A word that a rule knows, as it is; a number without which; of every other word a keyed hash. */
function piece(word: string): string {
  const said = saidWords(word);
  if (said.length > 0 && said.every(({ plain, readings }) => [plain, ...readings].some(isKnown))) return word;
  if (naming(word).claim) return word;
  if (/^\d+$/.test(word)) return word.length > 4 ? '99999' : '1';
  return `x${createHmac('sha256', KEY).update(word).digest('hex').slice(0, 5)}`;
}

/** What may be kept of a text. */
export function textOnly(said: string): string {
  return said
    .split(/\s+/)
    .map((word) => (naming(word).claim?.isDisguised ? word : word.replaceAll(PIECE, piece).replaceAll(KEPT_MARKS, '')))
    .filter((word) => word !== '')
    .join(' ');
}

function file(name: string): string {
  const logo = pages
    .filter((brand) => isLogoFile(name, brand))
    .flatMap(({ logos }) => logos.filter((part) => name.toLowerCase().includes(part)))[0];
  return logo === undefined ? '' : `${logo}-logo.png`;
}

/** A field's own names where a rule knows them; else only what it asks for. */
function field({ type, name, id, purpose, label }: Field): Field {
  const asked = askedOf({ fields: [{ type, name, id, purpose, label }] });
  const tag = { phrase: 'seed phrase', password: 'password', card: 'cvv', code: 'otp', account: 'email' } as const;
  const known = (given: string): string => (FIELDS.has(given) ? given : '');
  return { type: TYPES.test(type) ? type : 'text', name: known(name), id: known(id), purpose: '', label: asked ? tag[asked] : '' };
}

/**
 * What may be kept of a page: nobody's wording, code or address. What is empty is left out.
 *
 * @public Pages enter the corpus through it; they are collected elsewhere.
 */
export function factsOnly(facts: PageFacts): Partial<PageFacts> {
  const hosts = (all: readonly string[]): readonly string[] => all.filter((host) => HOSTS.has(host));
  const kept: PageFacts = {
    title: textOnly(facts.title),
    siteName: textOnly(facts.siteName),
    headings: facts.headings.map(textOnly),
    logos: facts.logos
      .map((logo) => ({ text: textOnly(logo.text), file: file(logo.file), ...(logo.isWritten && { isWritten: true }) }))
      .filter((logo) => logo.text !== '' || logo.file !== ''),
    notices: facts.notices.map(textOnly),
    fields: facts.fields.map(field).filter(({ type, name, id, label }) => type === 'password' || name !== '' || id !== '' || label !== ''),
    icons: hosts(facts.icons),
    resources: hosts(facts.resources),
    links: LINKS.filter((way) => facts.links.some((link) => link.startsWith(way))),
    copiedFrom: hosts(facts.copiedFrom),
    drawnAddresses: hosts(facts.drawnAddresses),
    frames: [],
    canvas: facts.canvas,
    words: facts.words,
    isDisclaimed: facts.isDisclaimed,
    isPartial: facts.isPartial,
  };
  return Object.fromEntries(
    Object.entries(kept).filter(
      ([, value]) => !(value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0)),
    ),
  );
}
