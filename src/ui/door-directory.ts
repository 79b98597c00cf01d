import { createSearch, NO_HABITS } from '../core/find-service.ts';
import type { DoorModel, SearchModel } from '../messages/models.ts';
import { type Child, h } from './dom.ts';
import { type OpenDoor, otherDoor } from './door-button.ts';
import { isBritishDoor } from './person-place.ts';
import type { Translate } from './translate.ts';

/** Groups as people know them: the NHS for those whom it treats and for those who work there, the rest of the United Kingdom, and all else. */
const SERVICE_GROUPS = ['patients', 'staff', 'uk', 'everyone'] as const;
type Group = (typeof SERVICE_GROUPS)[number];

/** Of a long group, the most likely come first and the others wait in a fold. */
const MAX_UNFOLDED_DOORS = 5;

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
  /** Which languages the person reads. */
  readonly languages?: readonly string[] | undefined;
  /** The groups of the NHS and of the United Kingdom stand open, and first. */
  readonly isBritish?: boolean | undefined;
  /** All services stand open; else they wait in a fold below the search. */
  readonly stands?: boolean | undefined;
  /** What waits in folds beside it. */
  readonly beside?: readonly Child[] | undefined;
}

/**
 * A search over every front door, and all of them in a fold, grouped for the person. Already offered doors stay out until somebody searches for them, and where
 * nothing answers, the fold opens.
 */
export function doorDirectory(
  doors: readonly DoorModel[],
  offered: readonly DoorModel[],
  open: OpenDoor,
  t: Translate,
  { search, languages, typed = '', isBritish = true, stands = false, beside = [] }: Manner = {},
): HTMLElement | undefined {
  const shown = new Set(offered.map((door) => door.id));
  const rest = doors.filter((door) => !shown.has(door.id));
  if (rest.length === 0) return undefined;
  const opening = { open, t };
  const find = createSearch<DoorModel>(({ host }) => host);
  const searched = [...(search?.mine ?? []), ...doors];
  const found = h('div', { class: 'found groups', hidden: true });
  const all = h('details', { class: 'all', open: stands }, h('summary', {}, t('ways.all')), allGroups(rest, isBritish, opening));
  const answers = h('div', { class: 'answers' }, found, all, ...beside);
  return h(
    'section',
    { class: 'directory', 'aria-label': t('ways.find') },
    searchField(answers, typed, t, (words) => {
      const hits = words.trim() ? find(searched, words, { ...(search?.habits ?? NO_HABITS), languages }).map(({ service }) => service) : [];
      found.replaceChildren(...inTheirOrder(hits).map((group) => standing(group, hits, Number.POSITIVE_INFINITY, opening)));
      found.hidden = hits.length === 0;
      all.hidden = hits.length > 0;
      if (!words.trim() || hits.length > 0) found.after(all);
      else {
        all.open = true;
        // It is long: what else can be done stands before it.
        answers.append(all);
      }
      return hits.length;
    }),
    answers,
  );
}

function groupOf(door: DoorModel): Group {
  return door.audience === 'everyone' && isBritishDoor(door) ? 'uk' : door.audience;
}

/** What concerns the person stands open and first; what does not waits in folds of its own. In each group services come before pages that only tell about one. */
function allGroups(all: readonly DoorModel[], isBritish: boolean, opening: Opening): HTMLElement {
  const doors = all.toSorted((a, b) => Number(a.leadsTo === 'information') - Number(b.leadsTo === 'information'));
  const there = SERVICE_GROUPS.filter((group) => doors.some((door) => groupOf(door) === group));
  const stand = isBritish ? there : there.filter((group) => group === 'everyone');
  const wait = there.filter((group) => !stand.includes(group));
  return h(
    'div',
    { class: 'groups' },
    ...stand.map((group) => standing(group, doors, MAX_UNFOLDED_DOORS, opening)),
    ...wait.map((group) => folded(group, doors, opening)),
  );
}

/** The group of the best door stands first. */
function inTheirOrder(found: readonly DoorModel[]): readonly Group[] {
  return [...new Set(found.map(groupOf))];
}

function standing(group: Group, doors: readonly DoorModel[], first: number, opening: Opening): HTMLElement {
  const { t } = opening;
  const members = doors.filter((door) => groupOf(door) === group);
  // One more than fits is shown rather than hidden: a fold is a row too.
  const fits = members.length <= first + 1 ? members.length : first;
  return h(
    'section',
    { class: 'group', 'data-group': group },
    h('h2', {}, t(`group.${group}`)),
    group === 'staff' && h('p', { class: 'small' }, t('group.staff.note')),
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

function folded(group: Group, doors: readonly DoorModel[], opening: Opening): HTMLElement {
  const { t } = opening;
  const members = doors.filter((door) => groupOf(door) === group);
  return h(
    'details',
    { class: 'group', 'data-group': group },
    h('summary', {}, t(`group.${group}`)),
    group === 'staff' && h('p', { class: 'small' }, t('group.staff.note')),
    rowsOf(members, opening),
  );
}

function rowsOf(doors: readonly DoorModel[], { open, t }: Opening): HTMLElement {
  return h('ul', {}, ...doors.map((door) => h('li', {}, otherDoor(door, open, t))));
}

function searchField(answers: HTMLElement, typed: string, t: Translate, narrow: (typed: string) => number): HTMLElement {
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
  walkWithArrows(search, field, answers);
  return search;
}

function howMany(count: number, typed: string, t: Translate): string {
  if (count === 0) return t('search.none', { typed });
  return count === 1 ? t('search.one') : t('search.count', { count: String(count) });
}

/**
 * Up and down move through the field and the doors. Enter in the field moves to the first door and does not open it:
 * a person who presses it to "search" must not be taken somewhere.
 */
function walkWithArrows(search: HTMLElement, field: HTMLInputElement, answers: HTMLElement): void {
  const stops = (): readonly HTMLElement[] => [field, ...reachable(answers)];
  const walk = (event: KeyboardEvent) => {
    const down = event.key === 'ArrowDown' || (event.key === 'Enter' && event.target === field);
    if (!down && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const all = stops();
    const here = all.findIndex((stop) => stop.matches(':focus'));
    all[Math.max(0, here + (down ? 1 : -1))]?.focus();
  };
  search.addEventListener('keydown', walk);
  answers.addEventListener('keydown', walk);
}

/** A fold that is shut hides all but its own summary; so does what is hidden. */
function reachable(answers: HTMLElement): readonly HTMLElement[] {
  const stops = [...answers.querySelectorAll<HTMLElement>('.found button, .all summary, .all button')];
  return stops.filter((stop) => {
    const inside = stop.localName === 'summary' ? stop.parentElement?.parentElement : stop;
    return !inside?.closest('details:not([open])') && !stop.closest('[hidden]');
  });
}
