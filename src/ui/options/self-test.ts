import type { CheckModel, OptionsModel } from '../../messages/models.ts';
import { h } from '../dom.ts';
import type { Product } from '../problem-report.ts';
import { policyProblem } from './policy.ts';
import { action, section, type TranslateOptions } from './section.ts';

export interface SelfTestActions {
  readonly check: () => Promise<readonly CheckModel[]>;
  readonly copy: (text: string) => Promise<boolean>;
}

export interface About extends Product {
  /** Dates, in the person's language: when a fact of the catalogue was last looked up, and how old the list of domain endings is. */
  readonly catalogue: string;
  readonly suffixList: string;
}

/** What this is, and whether all of it works here: for a help desk. */
export function selfTestSection(
  { policy }: OptionsModel,
  about: About,
  { check, copy }: SelfTestActions,
  t: TranslateOptions,
): HTMLElement {
  const { version, catalogue, suffixList } = about;
  const facts = t('options.about.facts', { version, catalogue, suffixList });
  const results = h('div', { class: 'results', 'aria-live': 'polite' });
  async function run(): Promise<void> {
    const done = (await check()).map(({ id, ok }) => ({ ok, text: t(`options.check.${id}`), problem: '' }));
    const skipped = policy.problems.map((problem) => ({ ok: false, text: `${t('options.policy')}: `, problem }));
    const checks = [...done, ...skipped].map(({ ok, text, problem }) => ({
      ok,
      words: `${t(ok ? 'options.check.ok' : 'options.check.wrong')} ${text}`,
      problem,
    }));
    const copied = h('span', { role: 'status' });
    results.replaceChildren(
      h(
        'ul',
        {},
        ...checks.map(({ ok, words, problem }) => h('li', { 'data-ok': String(ok) }, words, problem !== '' && policyProblem(problem))),
      ),
      action('copy-check', t('options.check.copy'), () => {
        void copy([facts, ...checks.map(({ words, problem }) => words + problem)].join('\n')).then((isCopied) =>
          copied.replaceChildren(t(isCopied ? 'technical.copied' : 'technical.copy-failed')),
        );
      }),
      copied,
    );
  }
  return section(
    'about',
    t('options.about'),
    h('p', {}, facts),
    h(
      'div',
      { class: 'whole' },
      action('check', t('options.check'), () => void run()),
    ),
    results,
    h('p', { class: 'small' }, h('a', { href: '/licences.txt', target: '_blank' }, t('options.about.licences'))),
  );
}
