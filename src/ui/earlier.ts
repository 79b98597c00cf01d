import type { EarlierModel } from '../messages/models.ts';
import { h } from './dom.ts';
import { type OpenDoor, otherDoor } from './door-button.ts';
import { messageOf } from './page-message.ts';
import type { Translate } from './translate.ts';

/** What was said last in this tab, of a page that is gone: a person who closed the small window finds it again. */
export function earlier({ page, host, doors }: EarlierModel, open: OpenDoor, t: Translate): HTMLElement {
  const { title, body } = messageOf(page, t);
  return h(
    'details',
    { class: 'earlier' },
    h('summary', {}, t('earlier.title')),
    h('p', {}, h('strong', {}, title), h('br'), h('bdi', { class: 'address', dir: 'ltr' }, host)),
    ...body.map((sentence) => h('p', {}, sentence)),
    doors.length > 0 && h('ul', {}, ...doors.map((door) => h('li', {}, otherDoor(door, open, t)))),
  );
}
