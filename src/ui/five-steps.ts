import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** For those who want to know: the five steps of a sign-in, folded away. */
export function fiveSteps(name: string, isBookmark: boolean, t: Translate): HTMLElement {
  return h(
    'details',
    { class: 'steps' },
    h('summary', {}, t('steps.title')),
    stepList(name, isBookmark, t),
    h('p', {}, t('steps.so', { name })),
  );
}

/** The five steps of a sign-in, and where a bookmark, or whatever opened the page, falls into them. */
export function stepList(name: string, isBookmark: boolean, t: Translate): HTMLElement {
  return h(
    'ol',
    {},
    h('li', { class: 'skipped' }, t('steps.start')),
    h('li', { class: 'skipped' }, t('steps.ask', { name })),
    h('li', {}, h('strong', {}, t(isBookmark ? 'steps.bookmark' : 'steps.here')), ' ', t('steps.sign-in')),
    h('li', {}, t('steps.back', { name })),
    h('li', {}, t('steps.in')),
  );
}
