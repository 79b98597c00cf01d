import type { Severity } from '../core/severity.ts';
import type { PageModel, TechnicalModel } from '../messages/models.ts';
import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** Puts a text on the clipboard; answers whether it is there. */
export type Copy = (text: string) => Promise<boolean>;

export type Fact = readonly [label: string, value: string];

/** What was judged and how it was reached, folded away; a help desk copies it in one click. */
export function technicalDetails(facts: readonly Fact[], copy: Copy, t: Translate): HTMLElement {
  const result = h('span', { class: 'small', role: 'status' });
  const text = facts.map(([label, value]) => `${label}: ${value}`).join('\n');
  const press = async () => {
    result.textContent = t((await copy(text)) ? 'technical.copied' : 'technical.copy-failed');
  };
  return h(
    'details',
    { class: 'technical' },
    h('summary', {}, t('technical.title')),
    h('p', { class: 'small' }, t('technical.note')),
    h('dl', {}, ...facts.flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, h('bdi', {}, value))])),
    h('p', {}, h('button', { type: 'button', class: 'plain', 'data-action': 'copy', click: press }, t('technical.copy')), ' ', result),
  );
}

/** The facts of a judged page. Labels are translated, values are the words of the core: help desks search for them. */
export function factsOf(page: PageModel, severity: Severity, technical: TechnicalModel, t: Translate): readonly Fact[] {
  const { url, address, requested, arrival, login } = technical;
  const facts: readonly [label: string, value: string | undefined][] = [
    [t('technical.verdict'), page.kind],
    [t('technical.severity'), severity],
    [t('technical.detail'), evidence(page)],
    [t('technical.login'), login],
    [t('technical.arrival'), arrival],
    [t('technical.requested'), requested === url ? undefined : requested],
    [t('technical.url'), url],
    [t('technical.host'), address.unicode],
  ];
  return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

function evidence(page: PageModel): string | undefined {
  switch (page.kind) {
    case 'unrelated':
      return undefined;
    case 'official':
      return [page.standing, page.service].filter(Boolean).join(', ');
    case 'out-of-flow':
      return cause(page.cause);
    case 'loop':
      return page.times === undefined ? page.circle : `${page.circle}: ${page.times}`;
    case 'unsafe-request':
      return page.flaw.kind;
    case 'insecure':
      return page.flaw;
    case 'lookalike':
      return `${page.technique}, ${page.certainty}, ${page.original}`;
    default:
      return page satisfies never;
  }
}

function cause(cause: Extract<PageModel, { kind: 'out-of-flow' }>['cause']): string {
  switch (cause.kind) {
    case 'bare':
      return cause.kind;
    case 'missing-parameters':
      return `${cause.kind}: ${cause.missing.join(', ')}`;
    case 'spent-transaction':
    case 'spent-answer':
    case 'replayed-request':
      return `${cause.kind}: ${cause.key}`;
    case 'expired-request':
      return `${cause.kind}: ${Math.round(cause.ageMs / 60_000)} min`;
    default:
      return cause satisfies never;
  }
}
