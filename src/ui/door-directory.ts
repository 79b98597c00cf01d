import { createSearch } from '../core/find-service.ts';
import type { DoorModel, SearchModel } from '../messages/models.ts';
import { h } from './dom.ts';
import { type OpenDoor, otherDoor } from './door-button.ts';
import type { Translate } from './translate.ts';

const AUDIENCES = ['patients', 'staff', 'everyone'] as const;

/** Fewer doors than this are found sooner by looking than by searching. */
const WORTH_SEARCHING = 6;

/** Of a long group, the most likely come first and the others wait in a fold. */
const FIRST_OF_GROUP = 5;

interface Opening {
  readonly open: OpenDoor;
  readonly t: Translate;
}

/** How the directory stands on its page. */
interface Manner {
  /** What is searched besides. */
  readonly search?: SearchModel | undefined;
  /** What the person has typed already. */
  readonly typed?: string | undefined;
}

/**
 * Every front door by audience; once somebody types, those that answer, best first. Already offered doors stay out until somebody searches for them, and
 * where nothing answers the list stays.
 */
export function doorDirectory(
  doors: readonly DoorModel[],
  offered: readonly DoorModel[],
  open: OpenDoor,
  t: Translate,
  { search, typed = '' }: Manner = {},
): HTMLElement | undefined {
  const shown = new Set(offered.map((door) => door.id));
  const rest = doors.filter((door) => !shown.has(door.id));
  if (rest.length === 0) return undefined;
  const opening = { open, t };
  const all = groups(rest, FIRST_OF_GROUP, opening);
  const list = h('div', { class: 'groups' }, ...all);
  const find = createSearch<DoorModel>(({ host }) => host);
  const searched = [...(search?.mine ?? []), ...doors];
  return h(
    'section',
    { class: 'directory' },
    h('h2', { class: offered.length > 0 ? '' : 'visually-hidden' }, t(offered.length > 0 ? 'ways.others' : 'ways.all')),
    doors.length >= WORTH_SEARCHING &&
      searchField(list, typed, t, (words) => {
        const found = words.trim() ? find(searched, words, search?.habits).map(({ service }) => service) : [];
        list.replaceChildren(...(found.length > 0 ? groups(found, found.length, opening, inTheirOrder(found)) : all));
        return found.length;
      }),
    list,
  );
}

function groups(
  doors: readonly DoorModel[],
  first: number,
  opening: Opening,
  audiences: readonly DoorModel['audience'][] = AUDIENCES,
): readonly HTMLElement[] {
  return audiences.flatMap((audience) => {
    const members = doors.filter((door) => door.audience === audience);
    return members.length > 0 ? [group(audience, members, first, opening)] : [];
  });
}

/** The group of the best door stands first. */
function inTheirOrder(found: readonly DoorModel[]): readonly DoorModel['audience'][] {
  return [...new Set(found.map(({ audience }) => audience))];
}

function group(audience: DoorModel['audience'], members: readonly DoorModel[], first: number, opening: Opening): HTMLElement {
  const { t } = opening;
  // One more than fits is shown rather than hidden: a fold is a row too.
  const fits = members.length <= first + 1 ? members.length : first;
  return h(
    'section',
    { class: 'group', 'data-audience': audience },
    h('h3', {}, t(`group.${audience}`)),
    audience === 'staff' && h('p', { class: 'small' }, t('group.staff.note')),
    rowsOf(members.slice(0, fits), opening),
    fits < members.length &&
      h(
        'details',
        { class: 'group-rest' },
        h('summary', {}, t('group.more', { count: String(members.length - fits) })),
        rowsOf(members.slice(fits), opening),
      ),
  );
}

function rowsOf(doors: readonly DoorModel[], { open, t }: Opening): HTMLElement {
  return h('ul', {}, ...doors.map((door) => h('li', {}, otherDoor(door, open, t))));
}

function searchField(list: HTMLElement, typed: string, t: Translate, narrow: (typed: string) => number): HTMLElement {
  const result = h('p', { class: 'small', role: 'status' });
  const field = h('input', { type: 'search', id: 'find-a-service', autocomplete: 'off', spellcheck: 'false' });
  const answer = () => {
    const count = narrow(field.value);
    result.textContent = field.value.trim() ? howMany(count, field.value.trim(), t) : '';
  };
  field.addEventListener('input', answer);
  field.value = typed;
  if (typed) answer();
  const search = h('div', { class: 'search' }, h('label', { for: 'find-a-service' }, t('search.label')), field, result);
  walkWithArrows(search, field, list);
  return search;
}

function howMany(count: number, typed: string, t: Translate): string {
  if (count === 0) return t('search.none', { typed });
  return count === 1 ? t('search.one') : t('search.count', { count: String(count) });
}

/**
 * Up and down move through the field and the doors. Enter in the field moves to the first door and does not open it:
 * whoever presses it to "search" must not be taken somewhere.
 */
function walkWithArrows(search: HTMLElement, field: HTMLInputElement, list: HTMLElement): void {
  const stops = (): readonly HTMLElement[] => [field, ...reachable(list)];
  const walk = (event: KeyboardEvent) => {
    const down = event.key === 'ArrowDown' || (event.key === 'Enter' && event.target === field);
    if (!down && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const all = stops();
    const here = all.findIndex((stop) => stop.matches(':focus'));
    all[Math.max(0, here + (down ? 1 : -1))]?.focus();
  };
  search.addEventListener('keydown', walk);
  list.addEventListener('keydown', walk);
}

function reachable(list: HTMLElement): readonly HTMLElement[] {
  const stops = [...list.querySelectorAll<HTMLElement>('summary, button')];
  return stops.filter((stop) => stop.localName === 'summary' || !stop.closest('details.group-rest:not([open])'));
}
