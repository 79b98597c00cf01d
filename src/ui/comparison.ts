import type { Borrowed, Difference, Technique } from '../core/names/resemblance.ts';
import type { AddressModel, LookalikeModel } from '../messages/models.ts';
import { address, asciiHostOf, hostOf } from './address.ts';
import { alignHosts, type Stretch } from './align-hosts.ts';
import { type Child, h } from './dom.ts';
import type { Translate } from './translate.ts';
import { atJoints, inOneLine } from './unbroken.ts';

/** More than this is a different name altogether: spelling every difference out helps nobody. */
const MAX_DIFFERENCES = 3;

/** As many letters of a host fit into the narrowest line in which hosts are compared, at 320 pixels. */
const MAX_LINE_CHARACTERS = 26;

/**
 * The real name and the visited one, one under the other, with what differs marked and said in words; how it tricks people is said where the words do not say it.
 * `beside`: what waits in a fold beside that of the whole address.
 */
export function comparison(page: LookalikeModel, visited: AddressModel, t: Translate, beside: Child = false): HTMLElement {
  const { borrowed, differences } = page;
  const host = hostOf(visited);
  const stretches = alignHosts(host, page.original, differences);
  const isMarked = differences.length > 0 || !borrowed;
  const encoded = asciiHostOf(visited.href);
  const said = byItsEnd(borrowed, visited, t) || inWords(differences, page.technique, t);
  return h(
    'section',
    { class: 'comparison' },
    h('h2', {}, t('comparison.title')),
    !said && h('p', {}, t(`technique.${page.technique}`)),
    h(
      'dl',
      {},
      h('dt', {}, t(page.isYours ? 'comparison.yours' : 'comparison.real')),
      h('dd', {}, isMarked ? name(stretches, 'original') : hostWith('original', page.original, borrowed.realEnd)),
      h('dt', {}, t('comparison.visited')),
      h('dd', {}, isMarked ? name(stretches, 'visited', visited.domain) : hostWith('visited', host, borrowed.says, visited.domain)),
    ),
    said,
    h(
      'div',
      { class: 'answers' },
      h(
        'details',
        {},
        h('summary', {}, t('comparison.more')),
        aside(t('comparison.whole'), address(visited)),
        encoded !== host && aside(t('comparison.encoded'), h('bdi', { class: 'address', dir: 'ltr' }, encoded)),
      ),
      beside,
    ),
  );
}

function aside(label: string, value: HTMLElement): HTMLElement {
  return h('p', { class: 'small' }, label, h('br'), value);
}

function name(stretches: readonly Stretch[], side: 'original' | 'visited', domain?: string): HTMLElement {
  return h(
    'bdi',
    { class: `host ${side}`, dir: 'ltr' },
    ...byLabels(
      stretches.flatMap((stretch) => marked(stretch, side)),
      domain,
    ),
  );
}

/** Where no letters differ, what is borrowed is marked, and the end that cannot be. */
function hostWith(side: 'original' | 'visited', host: string, part: string, domain?: string): HTMLElement {
  const at = host.lastIndexOf(part);
  const [before, after] = at < 0 ? [host, ''] : [host.slice(0, at), host.slice(at + part.length)];
  return h('bdi', { class: `host ${side}`, dir: 'ltr' }, ...byLabels(at < 0 ? [host] : [before, mark(part), after], domain));
}

/** A name that is there letter for letter is borrowed by the owner of the end of the address. */
function byItsEnd(borrowed: Borrowed | undefined, { domain }: AddressModel, t: Translate): HTMLElement | false {
  if (!borrowed || domain === '' || domain.includes('xn--')) return false;
  const { says, realEnd } = borrowed;
  return h('p', { class: 'differences' }, t('comparison.borrowed', { says, end: domain, realEnd }));
}

/** What differs is marked; the shorter side is filled up, so that what follows stands under its counterpart. */
function marked(stretch: Stretch, side: 'original' | 'visited'): readonly (HTMLElement | string)[] {
  const text = stretch[side];
  if (!stretch.differs) return [text];
  const gap = Math.max(stretch.original.length, stretch.visited.length) - text.length;
  return [
    ...(text ? [mark(text)] : []),
    ...(gap > 0 && stretch.aligned ? [h('span', { class: 'gap', 'aria-hidden': 'true' }, '\u00a0'.repeat(gap))] : []),
  ];
}

/** Of a mark that reaches over several labels, each is a piece. */
function mark(text: string): HTMLElement {
  return h('mark', {}, ...atJoints(text).flatMap((label) => inOneLine([label], MAX_LINE_CHARACTERS)));
}

/**
 * Each label of a host is a piece that stays whole, whatever of it is marked, and so is the domain: a line breaks behind a dot. Behind the hyphen of
 * `nhs-login-verify.example`, the next line would begin with what looks like a host of its own.
 */
function byLabels(parts: readonly (Node | string)[], domain?: string): readonly (Node | string)[] {
  const labels: (Node | string)[][] = [[]];
  for (const part of parts.flatMap<Node | string>((part) => (typeof part === 'string' ? atJoints(part) : [part]))) {
    const text = textOf([part]);
    if (typeof part !== 'string' && text.startsWith('.')) labels.push([]);
    labels.at(-1)?.push(part);
    if (text.endsWith('.')) labels.push([]);
  }
  const at = labels.findIndex((_, i) => textOf(labels.slice(i).flat()) === domain);
  const pieces = labels.map((label) => inOneLine(label, MAX_LINE_CHARACTERS));
  return at < 0 ? pieces.flat() : [...pieces.slice(0, at).flat(), ...inOneLine(pieces.slice(at).flat(), MAX_LINE_CHARACTERS)];
}

function textOf(parts: readonly (Node | string)[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.textContent)).join('');
}

function inWords(differences: readonly Difference[], technique: Technique, t: Translate): HTMLElement | false {
  if (differences.length === 0 || differences.length > MAX_DIFFERENCES) return false;
  return h('ul', { class: 'differences' }, ...differences.map((difference) => h('li', {}, words(difference, technique, t))));
}

function words({ visited, original }: Difference, technique: Technique, t: Translate): string {
  if (!original) return t('difference.added', { visited });
  if (!visited) return t('difference.missing', { original });
  return t(technique === 'homoglyph' ? `difference.${alphabetOf(visited)}` : 'difference.replaced', { visited, original });
}

/** The alphabet of a strange letter, where people know it by name. */
function alphabetOf(letters: string): 'cyrillic' | 'greek' | 'disguised' {
  if (/^\p{Script=Cyrillic}+$/u.test(letters)) return 'cyrillic';
  return /^\p{Script=Greek}+$/u.test(letters) ? 'greek' : 'disguised';
}
