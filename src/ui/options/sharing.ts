import type { OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { section, type TranslateOptions } from './section.ts';

/** Whether choices are shared with the person's other browsers. */
export function sharingSection({ sync }: OptionsModel, share: (on: boolean) => void, t: TranslateOptions): HTMLElement {
  const box = h('input', { type: 'checkbox', id: 'sharing', checked: sync.on, 'data-action': 'share', change: () => share(box.checked) });
  return section(
    'sharing',
    t('options.sharing'),
    h('label', { class: 'choice' }, box, h('span', {}, t('options.sharing.label'))),
    h('p', { class: 'small' }, t('options.sharing.means')),
    sync.problem && h('p', { class: 'wrong', role: 'alert' }, t(`options.sharing.${sync.problem}`)),
  );
}
