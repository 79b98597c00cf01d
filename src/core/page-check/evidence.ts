import type { BrandPages } from '../../catalogue/types.ts';
import type { Asked } from './asks.ts';
import type { Naming } from './claims.ts';
import type { PageFacts } from './page-facts.ts';
import { squeezed } from './said-words.ts';

/** What a row of evidence looks at. */
export interface Seen {
  readonly facts: PageFacts;
  readonly asked: Asked | undefined;
  readonly title: Naming;
  /** The title, where words that people are baited with say nothing either. */
  readonly bait: Naming;
  readonly headings: readonly Naming[];
  readonly siteName: Naming;
  readonly logos: readonly Naming[];
  /** What is written where a logo is. */
  readonly marks: readonly Naming[];
  readonly notices: readonly Naming[];
  /** Names and ids of its fields. */
  readonly fields: ReadonlySet<string>;
}

/**
 * What a row belongs to: rows of one class say the same thing twice.
 *
 * - `words`: what the page calls itself
 * - `mark`: the same in letters where a logo is: it names, and proves no more than words do
 * - `picture`: whose logo it wears
 * - `notice`: whose copyright it is
 * - `parts`: it carries what only the brand's own pages are made of
 * - `source`: it loads, or was saved, from where only the brand's pages come from
 * - `ways`: it leads where only the brand's pages lead
 * - `disguise`: it hides a name from machines
 * - `stage`: it shows a page instead of being one
 */
export type EvidenceClass = 'words' | 'mark' | 'picture' | 'notice' | 'parts' | 'source' | 'ways' | 'disguise' | 'stage';

export type EvidenceId = (typeof EVIDENCE)[number]['id'];

interface Row {
  readonly id: string;
  readonly of: EvidenceClass;
  /** What is found is only written where a logo is. */
  readonly isMark?: (seen: Seen, brand: BrandPages) => boolean;
  /** How often, or undefined. A host or a number that helps to check it. */
  readonly find: (seen: Seen, brand: BrandPages) => string | boolean | undefined;
}

/** So many fields of a brand's own are no accident. */
const MIN_FIELDS = 3;

/** What comes later is about something on the page. */
const MAX_HEADINGS = 4;

/** Says to sign in. Under a title about something else, a heading is the page's own matter only as its first, and where it does: a shop's “FedEx account” is a way to send. */
export const SIGNS_IN =
  /\b(?:sign|log)[ -]?(?:in|on)\b|mewngofnod|connexion|connecte|identifi|anmeld|einlogg|inicia|acced|entrar|aanmeld|zaloguj|logowani|conect|autentific|تسجيل الدخول/i;

/** A page that is only one picture has next to no words of its own. */
const MAX_PICTURE_WORDS = 40;
const MIN_PICTURE_SHARE = 0.5;

/** Each row is a sentence for a person (`page-check.evidence.*`). */
export const EVIDENCE = [
  { id: 'title', of: 'words', find: ({ title }, brand) => title.claim?.brand === brand },
  {
    id: 'heading',
    of: 'words',
    find: ({ facts, title, headings }, brand) =>
      headings
        .slice(0, isAbout(title, brand) ? MAX_HEADINGS : SIGNS_IN.test(facts.headings[0] ?? '') ? 1 : 0)
        .some(({ claim }) => claim?.brand === brand),
  },
  {
    id: 'site-name',
    of: 'words',
    isMark: ({ siteName }, brand) => siteName.claim?.brand !== brand,
    find: ({ siteName, marks }, brand) => [siteName, ...marks].some(({ claim }) => claim?.brand === brand),
  },
  {
    id: 'known-title',
    of: 'words',
    find: ({ facts, logos, marks, notices }, brand) =>
      isKnownTitle(facts.title, brand) &&
      [...logos, ...marks, ...notices].some(({ claim }) => claim?.brand === brand && (!claim.isShared || isNamedIn(facts.title, brand))),
  },
  {
    id: 'logo',
    of: 'picture',
    find: ({ facts, logos }, brand) =>
      logos.some(({ claim }) => claim?.brand === brand) || facts.logos.some(({ file }) => isLogoFile(file, brand)),
  },
  { id: 'icon', of: 'picture', find: ({ facts }, brand) => facts.icons.find((host) => brand.icons.includes(host)) },
  { id: 'copyright', of: 'notice', find: ({ notices }, brand) => notices.some(({ claim }) => claim?.brand === brand) },
  { id: 'fields', of: 'parts', find: ({ fields }, brand) => atLeast(MIN_FIELDS, brand.fields.filter((name) => fields.has(name)).length) },
  { id: 'assets', of: 'source', find: ({ facts }, brand) => facts.resources.find((host) => brand.assets.includes(host)) },
  { id: 'copied', of: 'source', find: ({ facts }, brand) => facts.copiedFrom.find((host) => brand.loginHosts.includes(host)) },
  {
    id: 'links',
    of: 'ways',
    find: ({ facts }, brand) => brand.links.find((way) => facts.links.some((link) => link.startsWith(way)))?.split('/', 1)[0],
  },
  {
    id: 'disguise',
    of: 'disguise',
    find: ({ title, headings, notices }, brand) =>
      [title, ...headings, ...notices].some(({ claim }) => claim?.brand === brand && claim.isDisguised),
  },
  { id: 'drawn-address', of: 'stage', find: ({ facts }, brand) => facts.drawnAddresses.find((host) => brand.loginHosts.includes(host)) },
  {
    id: 'canvas',
    of: 'stage',
    find: ({ facts, asked }) => asked === undefined && facts.canvas >= MIN_PICTURE_SHARE && facts.words <= MAX_PICTURE_WORDS,
  },
] as const satisfies readonly Row[];

export interface Evidence {
  readonly id: EvidenceId;
  readonly of: EvidenceClass;
  /** A host of the catalogue, or a number. */
  readonly detail?: string | undefined;
}

/** “Sign in to your account” names nobody: beside it a name that others have, too (“Office”), says nothing. */
function isNamedIn(title: string, { names }: BrandPages): boolean {
  return names.some((name) => title.includes(name));
}

export function evidenceFor(seen: Seen, brand: BrandPages): readonly Evidence[] {
  return EVIDENCE.flatMap(({ id, of, isMark, find }: Row & { readonly id: EvidenceId }) => {
    const found = find(seen, brand);
    if (found === undefined || found === false) return [];
    return [{ id, of: isMark?.(seen, brand) ? 'mark' : of, ...(typeof found === 'string' && { detail: found }) }];
  });
}

/**
 * Whether the page as a whole goes by a name that is the brand's alone. Not so where its title is about something else, and only a heading names the brand (a
 * list of jobs, a review), or only what describes the page (a site that hosts sign-ins writes there what one signs in to); nor by a name that others bear (a
 * hotel called Apple), whatever a heading below it says.
 */
export function goesByItsName({ facts, title, headings, siteName }: Seen, brand: BrandPages): boolean {
  const isItsOwn = ({ claim }: Naming): boolean => claim?.brand === brand && !claim.isShared;
  if (isItsOwn(title) || isKnownTitle(facts.title, brand)) return true;
  if (isItsOwn(siteName)) return isAbout(title, brand);
  return title.isPlain && !title.claim?.isShared && headings.slice(0, MAX_HEADINGS).some(isItsOwn);
}

/**
 * Its title says nothing beside the name but what people are baited with, its logo and all of its small print are the brand's, and nothing on it speaks of
 * somebody else, or of the brand as of a thing: those who sell its cards or explain its ways show the same logo, and may have no small print of their own.
 */
export function isAllOfIt({ facts, bait, headings, siteName, logos, marks, notices }: Seen, brand: BrandPages): boolean {
  const isIts = ({ claim }: Naming): boolean => claim?.brand === brand && !claim.isShared;
  const isQuiet = (naming: Naming): boolean => naming.isPlain || isIts(naming);
  const isItsPrint = notices.length > 0 && notices.every(isIts) && isDated(facts);
  return (
    isIts(bait) &&
    isItsPrint &&
    logos.some(isIts) &&
    [siteName, ...marks].every(isQuiet) &&
    headings.every((heading) => isQuiet(heading) || heading.named.size === 0)
  );
}

/** All small print is of a year, as a page's own is: “© Netflix” below a picture says whose that is. */
export function isDated({ notices }: PageFacts): boolean {
  return notices.every((notice) => /\d/.test(notice));
}

/** Whether a title says nothing, or names the brand. */
function isAbout(title: Naming, brand: BrandPages): boolean {
  return title.isPlain || title.named.has(brand);
}

function isKnownTitle(title: string, { titles = [] }: BrandPages): boolean {
  const said = squeezed(title);
  return said !== '' && titles.some((known) => squeezed(known) === said);
}

function atLeast(least: number, number: number): string | undefined {
  return number >= least ? String(number) : undefined;
}

/** What stands in the name of a picture's file beside whose it is. */
const OF_FILES =
  /logo|image|img|icon|mark|brand|sprite|svg|png|gif|jpe?g|webp|ico|full|color|colour|white|black|dark|light|small|large|header|login|signin|wordmark|monogram|desktop|mobile|new|blue|red|grey|gray|en|us|uk|[a-f0-9]{6,}|\d+x?\d*|[_\W]/g;

/** `paypal-logo-129x32.svg`; never a name among others. */
export function isLogoFile(file: string, brand: BrandPages): boolean {
  if (!/logo|wordmark/i.test(file)) return false;
  const name = file.toLowerCase();
  return brand.logos.some((logo) => name.includes(logo) && name.replace(logo, '').replaceAll(OF_FILES, '') === '');
}

/** Words of a copyright line that name nobody. */
const LEGAL: ReadonlySet<string> = new Set(
  'copyright c all rights reserved inc llc ltd limited corporation corp company plc ab group holdings the and its affiliates or sarl gmbh international europe alle rechte vorbehalten tous droits reserves todos los derechos reservados wszelkie prawa zastrzezone com de fr es it r tm terms privacy of use user agreement cookie cookies policy service by bank uk ou ses filiales oder tochtergesellschaften'.split(
    ' ',
  ),
);

export function isLegalWord(word: string): boolean {
  return LEGAL.has(word) || /^\d+$/.test(word);
}

/** Words that describe a picture and name nobody. */
const OF_PICTURES: ReadonlySet<string> = new Set('logo icon home homepage image wordmark brand the official go to page de'.split(' '));

export function isPictureWord(word: string): boolean {
  return OF_PICTURES.has(word);
}

export function fieldNames({ fields }: PageFacts): ReadonlySet<string> {
  return new Set(fields.flatMap(({ name, id }) => [name, id]).filter((name) => name !== ''));
}
