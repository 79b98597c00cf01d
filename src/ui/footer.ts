import type { HelpDeskModel } from '../messages/models.ts';
import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** Who is speaking: nobody may take us for the NHS; and whom to ask, where an organisation says so. */
export function footer(t: Translate, desk?: HelpDeskModel): HTMLElement {
  return h('footer', {}, desk && helpDesk(desk, t), h('p', {}, t('footer.independent')));
}

/** In the organisation's own words. */
function helpDesk({ text, link }: HelpDeskModel, t: Translate): HTMLElement {
  const address = link === undefined ? undefined : h('a', { href: link, target: '_blank', rel: 'noreferrer' }, link);
  return h('p', { 'data-help-desk': true }, h('b', {}, t('footer.help-desk')), ' ', text, text && address && h('br'), address);
}
