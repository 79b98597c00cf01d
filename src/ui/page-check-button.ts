import type { PopupModel } from '../messages/models.ts';
import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** Reads the page in the tab, and shows what it says of itself. */
export type CheckPage = () => Promise<HTMLElement>;

/** On a page of the web whose address does not tell enough: one of which nothing is known, or that may be an impostor. */
export function pageCheckButton({ page, technical, autoOpened }: PopupModel, check: CheckPage, t: Translate): HTMLElement | undefined {
  const isDoubtful = page.kind === 'unrelated' || (page.kind === 'lookalike' && page.certainty === 'likely');
  if (!technical || !isDoubtful || autoOpened) return undefined;
  const answer = h('div', { role: 'status', class: 'page-check-answer' });
  const say = (found: HTMLElement): void => {
    answer.replaceChildren(found);
    // In a small window it stands below the edge.
    answer.scrollIntoView({ block: 'nearest' });
  };
  const button = h(
    'button',
    {
      type: 'button',
      class: 'plain',
      'data-action': 'check-page',
      // One press reads once: who wants to know again presses again.
      click: () =>
        void check().then(say, (error: unknown) => {
          // An answer about an earlier reading must not stand as if it were this one's.
          say(h('p', {}, t('page-check.unreadable')));
          console.error(error);
        }),
    },
    t('page-check.ask'),
  );
  return h('section', { class: 'page-check' }, button, answer);
}
