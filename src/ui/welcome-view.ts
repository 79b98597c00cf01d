import type { Severity } from '../core/severity.ts';
import type { TriedModel } from '../messages/models.ts';
import { address } from './address.ts';
import { browserName } from './browser-name.ts';
import { h } from './dom.ts';
import { stepList } from './five-steps.ts';
import { footer } from './footer.ts';
import type { FooterParts } from './problem-report.ts';
import { kindOf, type SetUp, setUpSection } from './welcome/set-up.ts';
import type { TranslateWelcome } from './welcome/translate-welcome.ts';
import { type TryIt, tryItSection } from './welcome/try-it.ts';

/** Comfort first: this page greets. */
const SIGNS: readonly Severity[] = ['reassure', 'guide', 'caution', 'stop', 'silent'];

const PASSWORDS =
  'https://stopthinkfraud.campaign.gov.uk/protect-yourself-from-fraud/protecting-against-online-fraud/improve-your-password-security/';
const TWO_STEPS =
  'https://stopthinkfraud.campaign.gov.uk/protect-yourself-from-fraud/protecting-against-online-fraud/turn-on-2-step-verification-2sv/';

/** https://www.ncsc.gov.uk/passkeys, "Passkeys: what you need to know": named as the centre's page in public sources, read on 2026-11-26. */
const PASSKEYS = 'https://www.ncsc.gov.uk/passkeys';
/** The article `manage/passkeys` of NHS login's help centre (github.com/NHSDigital/nhs-login-help-centre), read on 2026-11-26: fake sites cannot steal a passkey. */
const NHS_PASSKEYS = 'https://help.login.nhs.uk/manage/passkeys';

/** What the page shows of here and now. */
export interface WelcomeModel {
  readonly setUp: SetUp;
  readonly tried: TriedModel;
}

export interface WelcomeActions extends FooterParts {
  readonly tryIt: TryIt;
}

interface Welcome {
  readonly element: HTMLElement;
  /** Shows what has changed meanwhile, and nothing else moves. */
  show(now: WelcomeModel): void;
}

/** After installing, and again for who asks for help: something to try, what to set up once, and how to get in, in three pictures. */
export function welcomeView(actions: WelcomeActions, t: TranslateWelcome): Welcome {
  const trying = tryItSection(actions.tryIt, t);
  const settingUp = setUpSection(kindOf(browserName(actions.product.userAgent)), t);
  const element = h(
    'main',
    { 'data-verdict': 'welcome', 'data-severity': 'silent' },
    h(
      'header',
      { class: 'headline' },
      h('img', { class: 'sign', src: '/icon/frontdoor.svg', alt: '', width: 64, height: 64 }),
      h('h1', {}, t('welcome.title')),
      h('p', {}, t('welcome.lead')),
      h('p', {}, t('welcome.nothing')),
    ),
    trying.element,
    settingUp.element,
    h('div', { class: 'pictures' }, startPicture(t), stepsPicture(t), addressPicture(t)),
    ways(actions.product.isPhone, t),
    signs(t),
    habits(t),
    h('section', {}, h('h2', {}, t('welcome.private.title')), h('p', {}, t('welcome.private.body'))),
    footer(actions, t).element,
  );
  return {
    element,
    show({ setUp, tried }) {
      settingUp.show(setUp);
      trying.show(tried);
    },
  };
}

/** A drawn start page: its words are said in the text already. */
function startPicture(t: TranslateWelcome): HTMLElement {
  return h(
    'section',
    { class: 'picture start' },
    h(
      'div',
      { class: 'drawing', 'aria-hidden': 'true' },
      h(
        'div',
        { class: 'window' },
        h('span', { class: 'line' }),
        h('span', { class: 'line short' }),
        h('span', { class: 'press' }, t('welcome.start.button')),
      ),
    ),
    h('h2', {}, t('welcome.start.title')),
    h('p', {}, t('welcome.start.body')),
  );
}

function stepsPicture(t: TranslateWelcome): HTMLElement {
  return h(
    'section',
    { class: 'picture steps' },
    h('div', { class: 'drawing' }, stepList('NHS login', true, t)),
    h('h2', {}, t('welcome.steps.title')),
    h('p', {}, t('welcome.steps.body')),
  );
}

function addressPicture(t: TranslateWelcome): HTMLElement {
  const right = { before: 'https://access.', domain: 'login.nhs.uk', after: '/' };
  const wrong = { before: 'https://login.nhs.uk.', domain: 'check.example', after: '/' };
  const row = (sign: string, label: string, parts: typeof right) =>
    h(
      'li',
      {},
      h('img', { src: `/icon/${sign}.svg`, alt: '', width: 24, height: 24 }),
      h('span', {}, h('b', {}, label), h('br'), address(parts)),
    );
  return h(
    'section',
    { class: 'picture addresses' },
    h('ul', { class: 'drawing' }, row('reassure', t('welcome.address.right'), right), row('stop', t('welcome.address.wrong'), wrong)),
    h('h2', {}, t('welcome.address.title')),
    h('p', {}, t('welcome.address.body')),
  );
}

/** What else there is, and where: each with its way there, if it has one. */
function ways(isPhone: boolean, t: TranslateWelcome): HTMLElement {
  const link = (href: string, words: string) => h('p', {}, h('a', { href }, words));
  return h(
    'div',
    { class: 'pictures ways' },
    !isPhone && h('section', {}, h('h2', {}, t('welcome.keyword.title')), h('p', {}, t('welcome.keyword.body'))),
    h('section', {}, h('h2', {}, t('welcome.failing.title')), h('p', {}, t('welcome.failing.body'))),
    !isPhone &&
      h(
        'section',
        { class: 'bookmarks' },
        h('h2', {}, t('welcome.bookmarks.title')),
        h('p', {}, t('welcome.bookmarks.body')),
        link('/repair.html', t('welcome.bookmarks.link')),
      ),
    h(
      'section',
      {},
      h('h2', {}, t('welcome.settings.title')),
      h('p', {}, t('welcome.settings.body')),
      link('/options.html', t('welcome.settings.link')),
    ),
  );
}

function signs(t: TranslateWelcome): HTMLElement {
  const row = (severity: Severity) =>
    h('li', {}, h('img', { src: `/icon/${severity}.svg`, alt: '', width: 32, height: 32 }), h('span', {}, t(`welcome.signs.${severity}`)));
  return h('section', { class: 'signs' }, h('h2', {}, t('welcome.signs.title')), h('ul', {}, ...SIGNS.map(row)));
}

function habits(t: TranslateWelcome): HTMLElement {
  const link = (href: string, words: string) => h('a', { href }, words);
  return h(
    'section',
    { class: 'habits' },
    h('h2', {}, t('welcome.habits.title')),
    h('p', {}, t('welcome.habits.password'), h('br'), link(PASSWORDS, t('welcome.habits.password.link'))),
    h('p', {}, t('welcome.habits.steps'), h('br'), link(TWO_STEPS, t('welcome.habits.steps.link'))),
    h(
      'p',
      {},
      t('welcome.habits.passkey'),
      h('br'),
      link(PASSKEYS, t('welcome.habits.passkey.link')),
      h('br'),
      link(NHS_PASSKEYS, t('welcome.habits.passkey.nhs')),
    ),
  );
}
