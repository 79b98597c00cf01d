import type { MixupModel } from '../messages/models.ts';
import { h } from './dom.ts';
import type { OpenDoor } from './door-button.ts';
import type { Translate } from './translate.ts';

/** One line for a person who took this login for another one: whom this one is for, and the way to the other. */
export function mixupLine(mixup: MixupModel, open: OpenDoor, t: Translate): HTMLElement {
  const { door } = mixup;
  return h(
    'p',
    { class: 'mixup' },
    h('span', {}, whomFor(mixup, t)),
    ' ',
    h('button', { type: 'button', 'data-service': door.id, click: () => open(door.id) }, h('bdi', {}, door.name)),
  );
}

function whomFor({ audience, other, door }: MixupModel, t: Translate): string {
  if (audience === 'patients' && door.audience === 'staff') return t('mixup.patients');
  if (audience === 'staff' && door.audience === 'patients') return t('mixup.staff');
  return t('mixup.other', { name: other });
}
