import type { Severity } from '../core/severity.ts';
import type { AutoOpenedModel, DoorModel, PopupModel, VerdictModel } from '../messages/models.ts';
import { address } from './address.ts';
import { alwaysChoice } from './always-choice.ts';
import { comparison } from './comparison.ts';
import { h } from './dom.ts';
import { type OpenDoor, otherDoor, primaryDoor } from './door-button.ts';
import { doorDirectory } from './door-directory.ts';
import { earlier } from './earlier.ts';
import type { Tightness } from './fitting.ts';
import { fiveSteps } from './five-steps.ts';
import { footer } from './footer.ts';
import { headline } from './headline.ts';
import { mixupLine } from './mixup-line.ts';
import { type PageChecks, pageCheckButton } from './page-check-button.ts';
import { isWithoutService, messageOf, officialAddress } from './page-message.ts';
import { isBritish, NOWHERE, type Place } from './person-place.ts';
import { type ChangeBookmark, popupBookmark } from './popup-bookmark.ts';
import type { FooterParts, Reported } from './problem-report.ts';
import { problemReportFacts } from './problem-report-facts.ts';
import { spokenName } from './spoken-name.ts';
import { keepsFailing, startAfresh } from './start-afresh.ts';
import { startFound } from './start-found.ts';
import { type StartActions, tellStart } from './tell-start.ts';
import type { Translate } from './translate.ts';
import { trustSite } from './trust-site.ts';

export interface PopupActions extends FooterParts {
  /** `always`: and from now on without a click. */
  readonly open: (serviceId: string, always: boolean) => void;
  /** Sign out of the login and that service, and go to its start page. */
  readonly startAfresh: (serviceId: string) => void;
  /** Ask before the tab is taken anywhere again. */
  readonly askFirst: () => void;
  readonly changeBookmark: ChangeBookmark;
  /** No more warnings about this host, for good. */
  readonly trust: (hostname: string) => void;
  readonly pageChecks: PageChecks;
  readonly starts: StartActions;
}

/** As many doors stand above the search as leave room for all else; the others are found by searching, and in the fold. */
const MAX_RANKED_DOORS = 2;

/** On a page that no login is about there is more room. */
const MAX_QUICK_DOORS = 3;

/** What people are told without having asked. */
const OPENS_BY_ITSELF: ReadonlySet<Severity> = new Set<Severity>(['guide', 'caution', 'stop']);

/** The small window: what this page is, the way in, and one fold for all else. It fits without scrolling until something is unfolded; see `fitting.ts`. */
export function popupView(
  model: PopupModel,
  actions: PopupActions,
  t: Translate,
  place: Place = NOWHERE,
  tightness: Tightness = 0,
): HTMLElement {
  const { page, severity, bookmark } = model;
  const quick = quickDoors(model, isBritish(model, place));
  const offered = offeredOf(model, tightness);
  const mixup = hasRoom(model, tightness) ? mixupOf(model, offered) : undefined;
  const always = alwaysChoice(t);
  const open: OpenDoor = (serviceId) => actions.open(serviceId, model.mayKeepChoice && always.isChosen());
  return h(
    'main',
    { 'data-verdict': page.kind, 'data-severity': severity, 'data-tightness': tightness },
    headline(severity, messageOf(page, t, model.technical?.arrival), t),
    model.autoOpened && autoOpenedNotice(model.autoOpened, actions.askFirst, t),
    isFirst(bookmark) && popupBookmark(bookmark, actions.changeBookmark, t),
    model.startFound && startFound(model.startFound, actions.starts, t),
    page.kind === 'loop' && model.afresh && startAfresh(model.afresh, actions.startAfresh, t),
    waysIn(model, offered, open, tightness < 5 && always.element, t),
    model.alsoStartsAt && hasRoom(model, tightness) && h('p', { class: 'also-starts-at' }, t(`start.${model.alsoStartsAt}`)),
    mixup && mixupLine(mixup, open, t),
    quick.length > 0 && h('section', { class: 'ways' }, ...quick.map((door) => otherDoor(door, open, t))),
    bookmark && !isFirst(bookmark) && popupBookmark(bookmark, actions.changeBookmark, t),
    ...proof(model, everyDoor(model, [...offered, ...quick, ...(mixup ? [mixup.door] : [])], place, open, actions.starts, t, tightness), t),
    tightness < 2 && pageCheckButton(model, actions.pageChecks, t),
    footer(actions, t, {
      desk: model.helpDesk,
      reported: reportedOf(model),
      repair: isCalm(model),
      again: actions.isButtonHidden === true && OPENS_BY_ITSELF.has(severity) && tightness < 3,
      why: whyOf(model, actions, t),
    }).element,
  );
}

/** Why this happens, and what to do if it goes on happening: one fold, as there is no room for two. Of a careful warning: that the person knows better. */
function whyOf({ page, technical, failing, mayTrust }: PopupModel, actions: PopupActions, t: Translate): HTMLElement | undefined {
  if (mayTrust !== undefined) return trustSite(mayTrust, actions.trust, t);
  if (page.kind !== 'out-of-flow') return undefined;
  const name = spokenName(page, t);
  const again = failing && keepsFailing(failing, actions.startAfresh, t);
  if (!isWithoutService(page.cause)) return again;
  const why = fiveSteps(name, technical?.arrival === 'bookmark', t);
  if (again) why.append(again);
  return why;
}

/** A warning that is shown may be wrong; where there is none, one may have been missed. */
function reportedOf({ page, severity, technical }: PopupModel): Reported {
  return {
    facts: technical ? problemReportFacts(page, severity, technical) : [],
    likely: OPENS_BY_ITSELF.has(severity) ? 'false-alarm' : 'missed',
  };
}

/** What is certain, or was done just now, stands above the guesses. */
function isFirst(bookmark: PopupModel['bookmark']): bookmark is NonNullable<PopupModel['bookmark']> {
  return bookmark?.state === 'made' || bookmark?.state === 'worked';
}

/** A search, all else in one fold, what was said before, and a way to say what is missing. Where one thing matters more, the search waits in a fold, too. */
function everyDoor(
  model: PopupModel,
  shown: readonly DoorModel[],
  place: Place,
  open: OpenDoor,
  starts: StartActions,
  t: Translate,
  tightness: Tightness,
): HTMLElement {
  const { allDoors, search, earlier: before } = model;
  const beside = [before && earlier(before, open, t), model.tellStart && tellStart(model.tellStart, starts, t)];
  // What this login leads to comes first, though nobody catalogued it.
  const doors = [...new Map([...model.doors, ...allDoors].map((door) => [door.id, door])).values()];
  const directory = doorDirectory(doors, shown, open, t, {
    search,
    languages: place.languages,
    isBritish: isBritish(model, place),
    beside,
  });
  if (!directory) return h('section', { class: 'directory' }, ...beside);
  if (isCalm(model) && tightness === 0) return directory;
  return h('details', { class: 'find' }, h('summary', {}, t('ways.find')), directory);
}

function isCalm({ severity }: PopupModel): boolean {
  return severity !== 'caution' && severity !== 'stop';
}

/** What stands above the search: as many as fit, where something else has to be said fewer. What this person has used is among them, if only as the last. */
function offeredOf(model: PopupModel, tightness: Tightness): readonly DoorModel[] {
  const { doors, afresh, page } = model;
  if (page.kind === 'unrelated' || page.kind === 'official') return [];
  const most = tightness >= 4 || afresh || model.bookmark?.state === 'worked' ? 1 : MAX_RANKED_DOORS;
  const used = doors.slice(most).find(({ reason }) => reason === 'usual');
  return used && most > 1 ? [...doors.slice(0, most - 1), used] : doors.slice(0, most);
}

/** For what leads elsewhere: not where it is known what the person's own bookmark was for. */
function hasRoom({ bookmark, page }: PopupModel, tightness: Tightness): boolean {
  const isKnown = bookmark?.state === 'worked' || bookmark?.state === 'changed';
  return tightness < 5 && !(isKnown && page.kind === 'out-of-flow');
}

/** Not where that door stands above already. */
function mixupOf({ mixup }: PopupModel, offered: readonly DoorModel[]): PopupModel['mixup'] {
  return mixup && !offered.some(({ id }) => id === mixup.door.id) ? mixup : undefined;
}

/** What a person can check with their own eyes: the address. Then all other doors. */
function proof({ page, technical }: PopupModel, doors: HTMLElement, t: Translate): readonly HTMLElement[] {
  if (!technical) return [doors];
  if (page.kind === 'lookalike') return [comparison(page, technical.address, t, doors)];
  if (page.kind !== 'official') return [doors];
  return [h('section', { class: 'proof' }, h('h2', {}, officialAddress(page, t)), h('p', {}, address(technical.address))), doors];
}

function autoOpenedNotice({ login, isPersonsChoice, fixed }: AutoOpenedModel, askFirst: () => void, t: Translate): HTMLElement {
  return h(
    'section',
    { class: 'auto-opened' },
    h('p', {}, t(isPersonsChoice ? 'autoOpened.body' : 'autoOpened.fixed', { login: spokenName(login, t) })),
    fixed
      ? h('p', { 'data-fixed': true }, t('policy.set'))
      : h('button', { type: 'button', class: 'plain', 'data-action': 'ask-first', click: askFirst }, t('autoOpened.undo')),
  );
}

function waysIn(
  model: PopupModel,
  doors: readonly DoorModel[],
  open: OpenDoor,
  always: HTMLElement | false,
  t: Translate,
): HTMLElement | undefined {
  const { page, afresh, mayKeepChoice } = model;
  if (page.kind === 'unrelated' || page.kind === 'official') return undefined;
  const [first, ...others] = doors;
  const madeFor = page.kind === 'out-of-flow' ? page.madeFor : undefined;
  if (madeFor !== undefined && (!first || first.isGuess || first.reason === 'named')) return waysOfStranger(madeFor, doors, open, t);
  if (!first) return h('section', { class: 'ways' }, h('p', {}, t('ways.none')));
  return h(
    'section',
    { class: 'ways' },
    h('h2', { class: afresh ? '' : 'visually-hidden' }, t(waysHeading(page, afresh !== undefined))),
    afresh ? otherDoor(first, open, t) : primaryDoor(first, open, t),
    ...others.map((door) => otherDoor(door, open, t)),
    mayKeepChoice && model.bookmark?.state !== 'changed' && always,
  );
}

/** Nobody knows a door to the site for which the page was made: its name, and what else this login is for. The door of a bookmark's own site says that itself. */
function waysOfStranger(host: string, doors: readonly DoorModel[], open: OpenDoor, t: Translate): HTMLElement {
  const isOffered = doors[0]?.reason === 'named';
  return h(
    'section',
    { class: 'ways' },
    isOffered ? h('h2', {}, t('ways.guide')) : h('p', {}, t('ways.made-for', { site: host })),
    !isOffered && doors.length > 0 && h('h2', {}, t('ways.or')),
    ...doors.map((door) => otherDoor(door, open, t)),
  );
}

function waysHeading(page: VerdictModel, isAfresh: boolean): 'ways.instead' | 'ways.guide' | 'ways.yours' | 'ways.real' {
  if (isAfresh) return 'ways.instead';
  if (page.kind === 'out-of-flow' || page.kind === 'loop') return 'ways.guide';
  return page.kind === 'lookalike' && page.isYours ? 'ways.yours' : 'ways.real';
}

/** On a page that no login is about: the services that this person uses; else, where there is hardly a doubt, what most people there want. */
function quickDoors({ page, allDoors, search, startFound: found }: PopupModel, british: boolean): readonly DoorModel[] {
  if (page.kind !== 'unrelated') return [];
  const all = new Map([...(search?.mine ?? []), ...allDoors].map((door) => [door.id, door]));
  const used = (search?.habits.first ?? []).flatMap((id) => all.get(id) ?? []);
  const most = british ? allDoors.filter(({ audience, leadsTo }) => audience === 'patients' && leadsTo === 'service') : [];
  return (used.length > 0 ? used : most).slice(0, found ? MAX_QUICK_DOORS - 1 : MAX_QUICK_DOORS);
}
