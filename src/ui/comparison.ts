import type { Difference, Technique } from '../core/names/resemblance.ts';
import type { AddressModel, LookalikeModel } from '../messages/models.ts';
import { address, asciiHostOf, hostOf } from './address.ts';
import { alignHosts, type Stretch } from './align-hosts.ts';
import { type Child, h } from './dom.ts';
import type { Translate } from './translate.ts';

/** More than this is a different name altogether: spelling every difference out helps nobody. */
const MOST_WORDS = 3;

/**
 * The real name and the visited one, one under the other, with what differs marked and said in words; how it tricks people is said where the words do not say it.
 * `beside`: what waits in a fold beside that of the whole address.
 */
export function comparison(page: LookalikeModel, visited: AddressModel, t: Translate, beside: Child = false): HTMLElement {
  const stretches = alignHosts(hostOf(visited), page.original, page.differences);
  const encoded = asciiHostOf(visited.href);
  const said = inWords(page.differences, page.technique, t);
  return h(
    'section',
    { class: 'comparison' },
    h('h2', {}, t('comparison.title')),
    !said && h('p', {}, t(`technique.${page.technique}`)),
    h(
      'dl',
      {},
      h('dt', {}, t(page.isYours ? 'comparison.yours' : 'comparison.real')),
      h('dd', {}, name(stretches, 'original')),
      h('dt', {}, t('comparison.visited')),
      h('dd', {}, name(stretches, 'visited')),
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
        encoded !== hostOf(visited) && aside(t('comparison.encoded'), h('bdi', { class: 'address', dir: 'ltr' }, encoded)),
      ),
      beside,
    ),
  );
}

function aside(label: string, value: HTMLElement): HTMLElement {
  return h('p', { class: 'small' }, label, h('br'), value);
}

function name(stretches: readonly Stretch[], side: 'original' | 'visited'): HTMLElement {
  return h('bdi', { class: `host ${side}`, dir: 'ltr' }, ...stretches.flatMap((stretch) => marked(stretch, side)));
}

/** What differs is marked; the shorter side is filled up, so that what follows stands under its counterpart. */
function marked(stretch: Stretch, side: 'original' | 'visited'): readonly Node[] {
  const text = stretch[side];
  if (!stretch.differs) return [document.createTextNode(text)];
  const gap = Math.max(stretch.original.length, stretch.visited.length) - text.length;
  return [
    ...(text ? [h('mark', {}, text)] : []),
    ...(gap > 0 && stretch.aligned ? [h('span', { class: 'gap', 'aria-hidden': 'true' }, '\u00a0'.repeat(gap))] : []),
  ];
}

function inWords(differences: readonly Difference[], technique: Technique, t: Translate): HTMLElement | false {
  if (differences.length === 0 || differences.length > MOST_WORDS) return false;
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
