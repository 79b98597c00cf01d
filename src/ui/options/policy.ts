import type { OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { section, type TranslateOptions } from './section.ts';

/** English words in any language: administrators look them up in the guide. Set apart, so that they are read as English, and from the left. */
export function policyProblem(problem: string): HTMLElement {
  return h('bdi', { dir: 'ltr', lang: 'en', class: 'address' }, problem);
}

/** What the organisation has locked, and what of its policy could not be used: plain lines for administrators, in English. Nothing where there is no policy. */
export function policySection({ policy }: OptionsModel, t: TranslateOptions): HTMLElement | undefined {
  const { locked, problems } = policy;
  if (locked.length === 0 && problems.length === 0) return undefined;
  return section(
    'policy',
    t('options.policy'),
    locked.length > 0 && h('p', {}, t('options.policy.locked')),
    locked.length > 0 && h('ul', {}, ...locked.map((lock) => h('li', { 'data-locked': lock }, t(`options.lock.${lock}`)))),
    problems.length > 0 && h('p', {}, t('options.policy.problems')),
    problems.length > 0 && h('ul', {}, ...problems.map((problem) => h('li', { 'data-problem': true }, policyProblem(problem)))),
  );
}
