import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** Who is speaking: nobody may take us for the NHS. */
export function footer(t: Translate): HTMLElement {
  return h('footer', {}, h('p', {}, t('footer.independent')));
}
