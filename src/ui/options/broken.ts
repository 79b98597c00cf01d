import type { OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { action, section, type TranslateOptions } from './section.ts';

export interface BrokenActions {
  readonly saveBroken: () => void;
  readonly removeBroken: () => void;
  readonly date: (atMs: number) => string;
}

/** What could not be read and was set aside; absent when there is nothing. */
export function brokenSection({ broken }: OptionsModel, actions: BrokenActions, t: TranslateOptions): HTMLElement | undefined {
  const [first] = broken;
  return (
    first &&
    section(
      'broken',
      t('options.broken'),
      h('p', {}, t('options.broken.lead', { date: actions.date(first.atMs) })),
      h(
        'div',
        { class: 'whole' },
        action('save-broken', t('options.broken.save'), actions.saveBroken),
        action('remove-broken', t('options.broken.remove'), actions.removeBroken),
      ),
    )
  );
}
