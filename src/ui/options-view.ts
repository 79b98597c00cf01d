import type { OptionsModel } from '../messages/models.ts';
import { h } from './dom.ts';
import { footer } from './footer.ts';
import { type AddedServicesActions, addedServicesSection } from './options/added-services.ts';
import { alwaysSection } from './options/always.ts';
import { type BrokenActions, brokenSection } from './options/broken.ts';
import { type FilesActions, filesSection } from './options/files.ts';
import { languageSection } from './options/language.ts';
import { type LearnedActions, learnedSection } from './options/learned.ts';
import { loudnessSection } from './options/loudness.ts';
import { policySection } from './options/policy.ts';
import { section, type TranslateOptions } from './options/section.ts';
import { type About, type SelfTestActions, selfTestSection } from './options/self-test.ts';
import { sharingSection } from './options/sharing.ts';
import { type TrustedActions, trustedSection } from './options/trusted.ts';

export interface OptionsActions extends LearnedActions, AddedServicesActions, TrustedActions, FilesActions, BrokenActions, SelfTestActions {
  readonly chooseLoudness: (loudness: OptionsModel['loudness']) => void;
  /** Absent: as in the browser. */
  readonly chooseLanguage: (language: string | undefined) => void;
  readonly askFirst: (login: string) => void;
  readonly share: (on: boolean) => void;
}

/** All that can be set, what was learned, and how it is kept; each in a section of its own. */
export function optionsView(model: OptionsModel, about: About, actions: OptionsActions, t: TranslateOptions): HTMLElement {
  return h(
    'main',
    { 'data-verdict': 'options', 'data-severity': 'silent' },
    h('header', { class: 'headline' }, h('h1', {}, t('options.title')), h('p', {}, t('options.title.lead'))),
    brokenSection(model, actions, t),
    loudnessSection(model, actions.chooseLoudness, t),
    learnedSection(model, actions, t),
    alwaysSection(model, actions.askFirst, t),
    addedServicesSection(model, actions, t),
    trustedSection(model, actions, t),
    !about.isPhone &&
      section('bookmarks', t('options.bookmarks'), h('p', {}, h('a', { href: '/repair.html' }, t('options.bookmarks.link')))),
    languageSection(model, actions.chooseLanguage, t),
    sharingSection(model, actions.share, t),
    filesSection(actions, t),
    policySection(model, t),
    selfTestSection(model, about, actions, t),
    footer({ product: about, copy: actions.copy }, t, { desk: model.helpDesk }).element,
  );
}
