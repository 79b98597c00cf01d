import type { TriedModel } from '../../messages/models.ts';
import type { Try } from '../../messages/requests.ts';
import { h } from '../dom.ts';
import type { TranslateWelcome } from './translate-welcome.ts';

export type TryIt = (what: Try) => void;

interface TryItSection {
  readonly element: HTMLElement;
  /** Says what worked, and, of what was tried and not seen to work, so. */
  show(tried: TriedModel): void;
}

/** A dead sign-in page and a fake to try: that it works is said of what was really shown. */
export function tryItSection(tryIt: TryIt, t: TranslateWelcome): TryItSection {
  const pressed = new Set<Try>();
  const results = new Map<Try, HTMLElement>();

  function row(what: Try): HTMLElement {
    const result = h('p', { role: 'status', 'data-tried': what });
    results.set(what, result);
    const click = () => {
      pressed.add(what);
      tryIt(what);
    };
    return h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'door', 'data-action': `try-${what}`, click },
        h('span', { class: 'door-name' }, t(`welcome.try.${what}`)),
      ),
      result,
    );
  }

  function sayOf(what: Try, works: boolean): void {
    const result = results.get(what);
    if (!result) return;
    const words = works ? t(`welcome.try.${what}.works`) : pressed.has(what) ? t('welcome.try.not-seen') : '';
    if (result.textContent === words) return;
    result.toggleAttribute('data-works', works);
    result.replaceChildren(words);
  }

  return {
    element: h(
      'section',
      { class: 'try', 'data-section': 'try' },
      h('h2', {}, t('welcome.try.title')),
      h('p', {}, t('welcome.try.lead')),
      h('ul', {}, row('dead'), row('fake')),
    ),
    show(tried) {
      sayOf('dead', tried.dead);
      sayOf('fake', tried.fake);
    },
  };
}
