import type { DoorModel, PageModel, PopupModel } from '../messages/models.ts';
import { address } from './address.ts';
import { alwaysChoice } from './always-choice.ts';
import { comparison } from './comparison.ts';
import { h } from './dom.ts';
import { type OpenDoor, otherDoor, primaryDoor } from './door-button.ts';
import { doorDirectory } from './door-directory.ts';
import { fiveSteps } from './five-steps.ts';
import { footer } from './footer.ts';
import { headline, type Message } from './headline.ts';
import { pageFacts } from './page-facts.ts';
import { type ChangeBookmark, popupBookmark } from './popup-bookmark.ts';
import type { FooterParts, Reported } from './report-fold.ts';
import { startAfresh } from './start-afresh.ts';
import type { Translate } from './translate.ts';
import { insecure } from './verdicts/insecure.ts';
import { lookalike } from './verdicts/lookalike.ts';
import { loop } from './verdicts/loop.ts';
import { official, officialAddress } from './verdicts/official.ts';
import { isWithoutService, outOfFlow } from './verdicts/out-of-flow.ts';
import { unrelated } from './verdicts/unrelated.ts';
import { unsafeRequest } from './verdicts/unsafe-request.ts';

export interface PopupActions extends FooterParts {
  /** `always`: and from now on without a click. */
  readonly open: (serviceId: string, always: boolean) => void;
  /** Sign out of the login and that service, and go to its start page. */
  readonly startAfresh: (serviceId: string) => void;
  /** Ask before the tab is taken anywhere again. */
  readonly askFirst: () => void;
  readonly changeBookmark: ChangeBookmark;
}

/** As many ranked doors as fit beside the first without scrolling; the others are in the list below. */
const MOST_RANKED = 3;

/** The small window: what this page is, the way in, and every front door. */
export function popupView(model: PopupModel, actions: PopupActions, t: Translate): HTMLElement {
  const { page, severity, bookmark } = model;
  const always = alwaysChoice(t);
  const open: OpenDoor = (serviceId) => actions.open(serviceId, model.mayKeepChoice && always.isChosen());
  return h(
    'main',
    { 'data-verdict': page.kind, 'data-severity': severity },
    headline(severity, messageOf(page, t), t),
    model.taken && takenNotice(model.taken, actions.askFirst, t),
    isFirst(bookmark) && popupBookmark(bookmark, actions.changeBookmark, t),
    page.kind === 'loop' && model.afresh && startAfresh(model.afresh, page.name, actions.startAfresh, t),
    waysIn(model, open, always.element, t),
    bookmark && !isFirst(bookmark) && popupBookmark(bookmark, actions.changeBookmark, t),
    proof(model, t),
    ...everyDoor(model, open, t),
    repairLink(severity, t),
    footer(actions, t, { desk: model.helpDesk, reported: reportedOf(model) }).element,
  );
}

/** A warning that is shown may be wrong; where there is none, one may have been missed. */
function reportedOf({ page, severity, technical }: PopupModel): Reported {
  const isWarned = severity === 'caution' || severity === 'stop' || severity === 'guide';
  return { facts: technical ? pageFacts(page, severity, technical) : [], likely: isWarned ? 'false-alarm' : 'missed' };
}

/** What is certain, or was done just now, stands above the guesses. */
function isFirst(bookmark: PopupModel['bookmark']): bookmark is NonNullable<PopupModel['bookmark']> {
  return bookmark?.state === 'made' || bookmark?.state === 'worked';
}

/** Only where nothing presses. */
function repairLink(severity: PopupModel['severity'], t: Translate): HTMLElement | false {
  if (severity === 'caution' || severity === 'stop') return false;
  return h('p', { class: 'repair' }, h('a', { href: '/repair.html', target: '_blank' }, t('bookmark.repair')));
}

function messageOf(page: PageModel, t: Translate): Message {
  switch (page.kind) {
    case 'unrelated':
      return unrelated(t);
    case 'official':
      return official(page, t);
    case 'out-of-flow':
      return outOfFlow(page, t);
    case 'loop':
      return loop(page, t);
    case 'unsafe-request':
      return unsafeRequest(page, t);
    case 'insecure':
      return insecure(page, t);
    case 'lookalike':
      return lookalike(page, t);
    default:
      return page satisfies never;
  }
}

/** What a person can check with their own eyes: the address. */
function proof({ page, technical }: PopupModel, t: Translate): HTMLElement | undefined {
  if (!technical) return undefined;
  if (page.kind === 'lookalike') return comparison(page, technical.address, t);
  if (page.kind !== 'official') return undefined;
  return h('section', { class: 'proof' }, h('h2', {}, officialAddress(page, t)), h('p', {}, address(technical.address)));
}

function takenNotice({ login, fixed }: NonNullable<PopupModel['taken']>, askFirst: () => void, t: Translate): HTMLElement {
  return h(
    'section',
    { class: 'taken' },
    h('p', {}, t('taken.body', { login })),
    fixed
      ? h('p', { 'data-fixed': true }, t('policy.set'))
      : h('button', { type: 'button', class: 'plain', 'data-action': 'ask-first', click: askFirst }, t('taken.undo')),
  );
}

function waysIn(
  { page, doors, afresh, mayKeepChoice }: PopupModel,
  open: OpenDoor,
  always: HTMLElement,
  t: Translate,
): HTMLElement | undefined {
  if (page.kind === 'unrelated' || page.kind === 'official') return undefined;
  const [first, ...others] = fewest(doors);
  const madeFor = page.kind === 'out-of-flow' ? page.madeFor : undefined;
  if (madeFor !== undefined && (!first || first.isGuess)) return waysOfStranger(madeFor, fewest(doors), open, t);
  if (!first) return h('section', { class: 'ways' }, h('p', {}, t('ways.none')));
  return h(
    'section',
    { class: 'ways' },
    h('h2', {}, t(waysHeading(page, afresh !== undefined))),
    afresh ? otherDoor(first, open, t) : primaryDoor(first, open, t),
    ...others.map((door) => otherDoor(door, open, t)),
    mayKeepChoice && always,
  );
}

/** Nobody knows a door to the site for which the page was made: its name, and what else this login is for. */
function waysOfStranger(host: string, doors: readonly DoorModel[], open: OpenDoor, t: Translate): HTMLElement {
  return h(
    'section',
    { class: 'ways' },
    h('p', {}, t('ways.made-for', { site: host })),
    doors.length > 0 && h('h2', {}, t('ways.or')),
    ...doors.map((door) => otherDoor(door, open, t)),
  );
}

function waysHeading(page: PageModel, isAfresh: boolean): 'ways.instead' | 'ways.guide' | 'ways.yours' | 'ways.real' {
  if (isAfresh) return 'ways.instead';
  if (page.kind === 'out-of-flow' || page.kind === 'loop') return 'ways.guide';
  return page.kind === 'lookalike' && page.isYours ? 'ways.yours' : 'ways.real';
}

/** The first ones; what this person has used is among them, if only as the last. */
function fewest(doors: readonly DoorModel[]): readonly DoorModel[] {
  const used = doors.slice(MOST_RANKED).find(({ reason }) => reason === 'usual');
  return used ? [...doors.slice(0, MOST_RANKED - 1), used] : doors.slice(0, MOST_RANKED);
}

/** The full list stands open where it is the way on; where one thing matters more, it waits in a fold. */
function everyDoor({ page, doors, allDoors, search }: PopupModel, open: OpenDoor, t: Translate): readonly HTMLElement[] {
  const directory = doorDirectory(allDoors, fewest(doors), open, t, { search });
  const stands = page.kind === 'unrelated' || page.kind === 'out-of-flow' || page.kind === 'loop';
  const folds = h(
    'section',
    { class: 'folds' },
    page.kind === 'out-of-flow' && isWithoutService(page.cause) && fiveSteps(page.name, t),
    !stands && directory && h('details', {}, h('summary', {}, t('ways.find')), directory),
  );
  return [...(stands && directory ? [directory] : []), folds];
}
