import type enWelcome from '../../assets/locales/en.welcome.json';
import type { Severity } from '../core/severity.ts';
import { address } from './address.ts';
import { h } from './dom.ts';
import { stepList } from './five-steps.ts';
import { footer } from './footer.ts';
import type { FooterParts } from './report-fold.ts';
import type { MessageKey, Translate } from './translate.ts';

export type WelcomeKey = keyof typeof enWelcome;
type TranslateWelcome = Translate<MessageKey | WelcomeKey>;

/** Comfort first: this page greets. */
const SIGNS: readonly Severity[] = ['reassure', 'guide', 'caution', 'stop', 'silent'];

const PASSWORDS =
  'https://stopthinkfraud.campaign.gov.uk/protect-yourself-from-fraud/protecting-against-online-fraud/improve-your-password-security/';
const TWO_STEPS =
  'https://stopthinkfraud.campaign.gov.uk/protect-yourself-from-fraud/protecting-against-online-fraud/turn-on-2-step-verification-2sv/';

/** Once, after installing: how to get in, in three pictures; nothing has to be done. */
export function welcomeView(parts: FooterParts, t: TranslateWelcome): HTMLElement {
  return h(
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
    h('div', { class: 'pictures' }, startPicture(t), stepsPicture(t), addressPicture(t)),
    bookmarks(t),
    signs(t),
    habits(t),
    h('section', {}, h('h2', {}, t('welcome.private.title')), h('p', {}, t('welcome.private.body'))),
    footer(parts, t).element,
  );
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
    h('div', { class: 'drawing' }, stepList('NHS login', t)),
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

function bookmarks(t: TranslateWelcome): HTMLElement {
  return h(
    'section',
    { class: 'bookmarks' },
    h('h2', {}, t('welcome.bookmarks.title')),
    h('p', {}, t('welcome.bookmarks.body')),
    h('p', {}, h('a', { href: '/repair.html' }, t('welcome.bookmarks.link'))),
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
  );
}
