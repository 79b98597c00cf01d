import type { HelpDeskModel } from '../messages/models.ts';
import { h } from './dom.ts';
import { type FooterParts, type ProblemReport, problemReport, type Reported } from './problem-report.ts';
import type { Translate } from './translate.ts';

/** A page of which there is nothing to say but that it is one of ours. */
const OURS: Reported = { facts: [], likely: 'other' };

interface Ending {
  readonly desk?: HelpDeskModel | undefined;
  readonly reported?: Reported;
  /** Also the way to the repair of bookmarks. */
  readonly repair?: boolean;
  /** What opened by itself is gone with the next click elsewhere: how it is opened again. */
  readonly again?: boolean;
  /** A fold for those who want to know more. */
  readonly why?: HTMLElement | undefined;
}

export interface Footer {
  readonly element: HTMLElement;
  readonly report: ProblemReport;
}

/**
 * The end of every page of ours: the way to the settings, to help, and to those who mend what is wrong; whom to ask, where an organisation says so; and who
 * is speaking, as nobody may take us for a service that we name.
 */
export function footer(
  parts: FooterParts,
  t: Translate,
  { desk, reported = OURS, repair = false, again = false, why }: Ending = {},
): Footer {
  const report = problemReport(reported, parts, t, desk);
  const link = (page: string, words: string) => h('a', { href: `/${page}.html`, target: '_blank', 'data-action': page }, words);
  const element = h(
    'footer',
    {},
    again && h('p', { class: 'again' }, t('footer.again')),
    desk && (desk.text ?? desk.link) && helpDesk(desk, t),
    h(
      'div',
      { class: 'ends' },
      repair && !parts.product.isPhone && link('repair', t('bookmark.repair')),
      link('options', t('footer.settings')),
      link('welcome', t('footer.help')),
      why,
      report.element,
    ),
    h('p', {}, t('footer.independent')),
  );
  return { element, report };
}

/** In the organisation's own words. */
function helpDesk({ text, link }: HelpDeskModel, t: Translate): HTMLElement {
  const address =
    link === undefined ? undefined : h('a', { href: link, target: '_blank', rel: 'noreferrer' }, h('bdi', { dir: 'ltr' }, link));
  return h(
    'p',
    { 'data-help-desk': true },
    h('b', {}, t('footer.help-desk')),
    ' ',
    text && h('bdi', {}, text),
    text && address && h('br'),
    address,
  );
}
