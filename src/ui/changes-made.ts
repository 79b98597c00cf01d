import type { TranslateBookmarks } from './bookmark-row.ts';
import { h } from './dom.ts';

/** How many bookmarks were changed, and the way back. */
export interface ChangesMade {
  readonly element: HTMLElement;
  /** `over`: said instead, when there is nothing left to undo. */
  count(made: number, over?: string): void;
}

export function changesMade(undoAll: () => void, keep: () => void, t: TranslateBookmarks): ChangesMade {
  const status = h('p', { role: 'status' });
  const ways = h(
    'div',
    { class: 'controls' },
    h('p', { class: 'small' }, t('bookmarks.changed.lead')),
    h('button', { type: 'button', class: 'plain', 'data-action': 'undo-all', click: undoAll }, t('bookmarks.undo-all')),
    h('button', { type: 'button', class: 'plain', 'data-action': 'keep', click: keep }, t('bookmarks.keep')),
  );
  const element = h('section', { class: 'made' }, status);
  return {
    element,
    count(made, over = '') {
      const words = made === 1 ? t('bookmarks.changed.one') : t('bookmarks.changed', { count: String(made) });
      status.textContent = made === 0 ? over : words;
      if (made === 0) ways.remove();
      else if (!element.contains(ways)) element.append(ways);
    },
  };
}
