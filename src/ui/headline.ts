import type { Severity } from '../core/severity.ts';
import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** What a verdict says to a person: one heading, and short sentences. */
export interface Message {
  readonly title: string;
  readonly body: readonly string[];
}

/** The voice of a page: icon, shape and colour by severity, then the heading and its sentences. */
export function headline(severity: Severity, { title, body }: Message, t: Translate): HTMLElement {
  return h(
    'header',
    { class: 'headline' },
    h('img', { class: 'sign', src: `/icon/${severity}.svg`, alt: '', width: 48, height: 48 }),
    h('p', { class: 'eyebrow' }, t(`severity.${severity}`)),
    h('h1', {}, title),
    ...body.map((sentence) => h('p', {}, sentence)),
  );
}
