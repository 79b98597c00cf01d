import type { StartFoundModel } from '../messages/models.ts';
import { h } from './dom.ts';
import { spokenName } from './spoken-name.ts';
import type { StartActions } from './tell-start.ts';
import type { Translate } from './translate.ts';

/** What the button is about, read out with it. */
const FOUND_SAID = 'start-said';

/** Where somebody signed in after they had said that they go there: that it is remembered now, or whether it should be. */
export function startFound({ state, login, service }: StartFoundModel, { goAndRemember }: StartActions, t: Translate): HTMLElement {
  const isKept = state === 'kept';
  const deed = isKept ? 'undo' : 'keep';
  return h(
    'section',
    { class: 'bookmark notice', 'data-start': state },
    h('p', { id: FOUND_SAID }, t(isKept ? 'start.kept' : 'start.asked', { login: spokenName(login, t), service })),
    h(
      'button',
      {
        type: 'button',
        class: 'plain',
        'data-action': `${deed}-start`,
        'aria-describedby': FOUND_SAID,
        click: () => void goAndRemember(deed),
      },
      isKept ? t('bookmark.undo') : t('start.keep', { service }),
    ),
  );
}
