import type { DoorModel } from '../messages/models.ts';
import { type Attributes, h } from './dom.ts';
import type { Translate } from './translate.ts';

/** What a click on a door does; the id goes to the worker, which knows the address. */
export type OpenDoor = (serviceId: string) => void;

/** What stands below the one button that stands out, read out with it. */
const NOTE = 'door-note';

/** The one button that stands out: the most likely wish. */
export function primaryDoor(door: DoorModel, open: OpenDoor, t: Translate, attributes: Attributes = {}): HTMLElement {
  const note = whatToLookFor(door, t);
  return h(
    'div',
    { class: 'primary-door' },
    doorButton(door, t('door.go', { service: door.name }), open, t, {
      class: 'door primary',
      'aria-describedby': note !== undefined && NOTE,
      ...attributes,
    }),
    note,
  );
}

/** A door among others. */
export function otherDoor(door: DoorModel, open: OpenDoor, t: Translate, attributes: Attributes = {}): HTMLElement {
  return doorButton(door, h('bdi', {}, door.name), open, t, { class: 'door', ...attributes });
}

function doorButton(door: DoorModel, label: string | HTMLElement, open: OpenDoor, t: Translate, attributes: Attributes): HTMLElement {
  return h(
    'button',
    { type: 'button', 'data-service': door.id, click: () => open(door.id), ...attributes },
    h('span', { class: 'door-name' }, label),
    ...facts(door, t),
  );
}

/** Why it stands here, and where it leads, if its name does not say that already. */
function facts({ reason, name, host }: DoorModel, t: Translate): readonly HTMLElement[] {
  const why = reason === 'offered' ? undefined : h('span', { class: 'door-reason' }, t(`door.${reason}`));
  const where = name === host ? undefined : h('bdi', { class: 'door-host', dir: 'ltr' }, host);
  return why || where ? [h('span', { class: 'door-facts' }, why, where)] : [];
}

function whatToLookFor(door: DoorModel, t: Translate): HTMLElement | undefined {
  if (door.leadsTo === 'information') return h('p', { class: 'small', id: NOTE }, t('door.information'));
  return door.look ? h('p', { class: 'small', id: NOTE }, t('door.look', { label: door.look })) : undefined;
}
