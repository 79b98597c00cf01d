import type { Severity } from '../core/severity.ts';
import type { TranslateBookmarks } from './bookmark-row.ts';
import { type Child, h } from './dom.ts';
import { footer } from './footer.ts';
import { headline } from './headline.ts';
import type { FooterParts } from './problem-report.ts';

/** Before anything was looked at; `refused`: the person did not allow it. */
export function askView(
  { refused }: { readonly refused: boolean },
  check: () => void,
  parts: FooterParts,
  t: TranslateBookmarks,
): HTMLElement {
  return bookmarksPage(
    'ask',
    'silent',
    { title: t('bookmarks.title'), body: [t('bookmarks.lead')] },
    parts,
    t,
    h(
      'section',
      { class: 'ask' },
      refused && h('p', { class: 'refused' }, t('bookmarks.refused')),
      h('p', {}, t('bookmarks.permission')),
      h(
        'button',
        { type: 'button', class: 'door primary', 'data-action': 'check', click: check },
        h('span', { class: 'door-name' }, t('bookmarks.check')),
      ),
      h('p', { class: 'small' }, t('bookmarks.private')),
    ),
  );
}

export interface ScanningView {
  readonly element: HTMLElement;
  advance(checked: number): void;
}

/** While it looks. */
export function scanningView(total: number, stop: () => void, parts: FooterParts, t: TranslateBookmarks): ScanningView {
  const bar = h('progress', { max: total, value: 0, 'aria-label': t('bookmarks.checking') });
  const count = h('p', {});
  const advance = (checked: number): void => {
    bar.value = checked;
    count.textContent = t('bookmarks.progress', { checked: String(checked), total: String(total) });
  };
  advance(0);
  const button = h('button', { type: 'button', class: 'plain', 'data-action': 'stop', click: stop }, t('bookmarks.stop'));
  const section = h('section', { class: 'ask' }, bar, count, button);
  return { element: bookmarksPage('scanning', 'silent', { title: t('bookmarks.checking'), body: [] }, parts, t, section), advance };
}

/** The page in one of its states. */
export function bookmarksPage(
  state: 'ask' | 'scanning' | 'result',
  severity: Severity,
  message: { readonly title: string; readonly body: readonly string[] },
  parts: FooterParts,
  t: TranslateBookmarks,
  ...content: readonly Child[]
): HTMLElement {
  return h(
    'main',
    { 'data-verdict': `repair-${state}`, 'data-severity': severity },
    headline(severity, message, t),
    ...content,
    footer(parts, t).element,
  );
}
