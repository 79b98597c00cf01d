import type { OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import { section, type TranslateOptions } from './section.ts';

/** What the organisation has locked, and what of its policy could not be used: plain lines for administrators. Nothing where there is no policy. */
export function policySection({ policy }: OptionsModel, t: TranslateOptions): HTMLElement | undefined {
  const { locked, problems } = policy;
  if (locked.length === 0 && problems.length === 0) return undefined;
  return section(
    'policy',
    t('options.policy'),
    locked.length > 0 && h('p', {}, t('options.policy.locked')),
    locked.length > 0 && h('ul', {}, ...locked.map((lock) => h('li', { 'data-locked': lock }, t(`options.lock.${lock}`)))),
    problems.length > 0 && h('p', {}, t('options.policy.problems')),
    problems.length > 0 && h('ul', {}, ...problems.map((problem) => h('li', { 'data-problem': true }, h('bdi', { dir: 'ltr' }, problem)))),
  );
}
