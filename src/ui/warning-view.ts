import type { DoorModel, WarningModel } from '../messages/models.ts';
import { comparison } from './comparison.ts';
import { h } from './dom.ts';
import { type OpenDoor, otherDoor, primaryDoor } from './door-button.ts';
import { doorDirectory } from './door-directory.ts';
import { footer } from './footer.ts';
import { headline } from './headline.ts';
import { lookalike } from './page-message.ts';
import { countryOf, NOWHERE, type Place } from './person-place.ts';
import { phishingReport } from './phishing-report.ts';
import type { Country } from './phishing-report-places.ts';
import type { FooterParts } from './problem-report.ts';
import { stoppedFacts } from './problem-report-facts.ts';
import type { TranslateWarning } from './warning-words.ts';

export interface WarningActions extends FooterParts {
  /** To a service, or, without one, to an empty tab. */
  readonly leave: (serviceId?: string) => void;
  readonly unsafelyContinue: () => void;
  /** To a service from a page whose warning nobody remembers: there is nothing left to leave. */
  readonly open: OpenDoor;
}

type Stopped = Extract<WarningModel, { kind: 'warning' }>;
type Expired = Extract<WarningModel, { kind: 'expired' }>;

/** The page in the tab: leaving is the obvious thing to do, going on is tucked away and deliberate. */
export function warningView(model: WarningModel, actions: WarningActions, t: TranslateWarning, place: Place = NOWHERE): HTMLElement {
  return model.kind === 'expired' ? expired(model, actions, t) : stopped(model, actions, countryOf(place), t);
}

/** What the browser's tab says. */
export function warningTitle(model: WarningModel, t: TranslateWarning): string {
  if (model.kind === 'expired') return t('expired.title');
  return t(model.page.certainty === 'certain' ? 'warning.title' : 'warning.likely-title', { name: model.page.name });
}

function stopped(model: Stopped, actions: WarningActions, country: Country | undefined, t: TranslateWarning): HTMLElement {
  const severity = model.page.certainty === 'certain' ? 'stop' : 'caution';
  const message = lookalike(model.page, t);
  const foot = footer(actions, t, { desk: model.helpDesk, reported: { facts: stoppedFacts(model, severity), likely: 'false-alarm' } });
  return h(
    'main',
    { 'data-verdict': model.page.kind, 'data-severity': severity },
    headline(severity, { ...message, body: [...message.body, t('warning.stopped')] }, t),
    waysOut(model.doors, actions.leave, t),
    comparison(model.page, model.address, t),
    phishingReport(model, country, t),
    h(
      'section',
      { class: 'folds' },
      alreadyTyped(model.changePassword, country, t),
      goOn(model, actions.unsafelyContinue, () => foot.report.show('false-alarm'), t),
    ),
    foot.element,
  );
}

const LEAVE = { 'data-action': 'leave' };

function waysOut([first, ...others]: readonly DoorModel[], leave: WarningActions['leave'], t: TranslateWarning): HTMLElement {
  const open: OpenDoor = (serviceId) => leave(serviceId);
  return h(
    'section',
    { class: 'ways' },
    first && h('h2', {}, t('ways.real')),
    first && primaryDoor(first, open, t, LEAVE),
    h(
      'button',
      { type: 'button', class: first ? 'plain' : 'door primary', ...LEAVE, click: () => leave() },
      first ? t('warning.leave') : h('span', { class: 'door-name' }, t('warning.leave')),
    ),
    others.length > 0 &&
      h(
        'details',
        { class: 'others' },
        h('summary', {}, t('warning.doors')),
        h('ul', {}, ...others.map((door) => h('li', {}, otherDoor(door, open, t, LEAVE)))),
      ),
  );
}

/** What to do, in the order of what is lost first; where to change the password is said where somebody has looked it up. */
function alreadyTyped(changePassword: string | undefined, country: Country | undefined, t: TranslateWarning): HTMLElement {
  const site = changePassword === undefined ? '' : new URL(changePassword).hostname;
  return h(
    'details',
    { class: 'typed' },
    h('summary', {}, t('warning.typed.title')),
    h('p', {}, t('warning.typed.password')),
    changePassword !== undefined &&
      h(
        'p',
        {},
        h(
          'a',
          { href: changePassword, target: '_blank', rel: 'noreferrer', 'data-action': 'change-password' },
          t('warning.typed.change', { site }),
        ),
      ),
    h('p', {}, t('warning.typed.codes')),
    // A person whose country is not known may be in the United Kingdom; of the others it is known whether they are.
    h('p', {}, t(country === undefined || country === 'GB' ? 'warning.typed.bank.uk' : 'warning.typed.bank')),
  );
}

function goOn(stopped: Stopped, unsafelyContinue: () => void, complain: () => void, t: TranslateWarning): HTMLElement {
  return h(
    'details',
    { class: 'go-on' },
    h('summary', {}, t('warning.continue.title')),
    h('p', {}, t('warning.continue.body')),
    h('p', {}, t('warning.continue.sticks')),
    stopped.isCut && h('p', { 'data-cut': true }, t('warning.continue.cut')),
    h('button', { type: 'button', class: 'danger', 'data-action': 'continue', click: unsafelyContinue }, t('warning.continue.button')),
    h('p', {}, h('button', { type: 'button', class: 'plain', 'data-action': 'mistake', click: complain }, t('warning.mistake'))),
  );
}

function expired({ doors, helpDesk }: Expired, actions: WarningActions, t: TranslateWarning): HTMLElement {
  return h(
    'main',
    { 'data-verdict': 'expired', 'data-severity': 'silent' },
    headline('silent', { title: t('expired.title'), body: [t('expired.body')] }, t),
    doorDirectory(doors, [], actions.open, t, { stands: true }),
    footer(actions, t, { desk: helpDesk }).element,
  );
}
