import type { PopupModel } from '../messages/models.ts';
import { h } from './dom.ts';
import { doorDirectory } from './door-directory.ts';
import { footer } from './footer.ts';
import { headline } from './headline.ts';
import { isBritish, NOWHERE, type Place } from './person-place.ts';
import type { PopupActions } from './popup-view.ts';
import type { FooterParts } from './problem-report.ts';
import type { Translate } from './translate.ts';

/** The page behind the keyword of the address bar: the words that somebody typed there, what answers to them, and every front door. It judges no page. */
export function findView(
  model: PopupModel,
  typed: string,
  actions: Pick<PopupActions, 'open' | keyof FooterParts>,
  t: Translate,
  place: Place = NOWHERE,
): HTMLElement {
  const { allDoors, search, helpDesk } = model;
  return h(
    'main',
    { 'data-verdict': 'unrelated', 'data-severity': 'silent', 'data-tightness': 0 },
    headline('silent', { title: t('unrelated.title'), body: [] }, t),
    doorDirectory(allDoors, [], (id) => actions.open(id, false), t, {
      search,
      languages: place.languages,
      typed,
      isBritish: isBritish(model, place),
      stands: true,
    }),
    footer(actions, t, { desk: helpDesk }).element,
  );
}
