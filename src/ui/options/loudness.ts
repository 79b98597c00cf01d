import type { OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { fixed, section, type TranslateOptions } from './section.ts';

const CHOICES = ['popup', 'badge', 'straight'] as const;

/** How Frontdoor tells of a sign-in page that cannot work. */
export function loudnessSection(
  { loudness, policy }: OptionsModel,
  choose: (loudness: OptionsModel['loudness']) => void,
  t: TranslateOptions,
): HTMLElement {
  const disabled = policy.locked.includes('loudness');
  return section(
    'loudness',
    t('options.loudness'),
    h(
      'fieldset',
      { class: 'choices', disabled },
      h('legend', {}, t('options.loudness.lead')),
      ...CHOICES.map((choice) =>
        h(
          'label',
          { class: 'choice' },
          h('input', {
            type: 'radio',
            name: 'loudness',
            value: choice,
            checked: choice === loudness,
            'data-action': choice,
            change: () => choose(choice),
          }),
          h('span', {}, h('b', {}, t(`options.loudness.${choice}`)), h('br'), t(`options.loudness.${choice}.means`)),
        ),
      ),
    ),
    disabled && fixed(t),
    h('p', { class: 'small' }, t('options.loudness.always')),
  );
}
