import type { HelpDeskModel } from '../messages/models.ts';
import { browserName } from './browser-name.ts';
import { h } from './dom.ts';
import { COMPLAINTS, type Complaint, type Fact, problemReportText } from './problem-report-text.ts';
import type { Translate } from './translate.ts';

/** Puts a text on the clipboard; answers whether it is there. */
type Copy = (text: string) => Promise<boolean>;

/** What is told of Frontdoor itself. */
export interface Product {
  readonly version: string;
  readonly userAgent: string;
  /** When the page was opened: ISO 8601, to the minute. */
  readonly at: string;
  /** Where the project takes reports. */
  readonly form: string;
  /** On a phone no extension sees bookmarks, and none has a keyword in the address bar: nobody is sent there. */
  readonly isPhone: boolean;
}

/** What every page needs at its end. */
export interface FooterParts {
  readonly product: Product;
  readonly copy: Copy;
  /** The browser hides the toolbar button behind its puzzle piece. */
  readonly isButtonHidden?: boolean | undefined;
}

/** What this page knows that a report should say, and what is most likely wrong with it. */
export interface Reported {
  readonly facts: readonly Fact[];
  readonly likely: Complaint;
}

export interface ProblemReport {
  readonly element: HTMLElement;
  /** Unfolds it with that choice, and puts the focus there. */
  show(complaint: Complaint): void;
}

/**
 * "Something is wrong": all that a report would say, to be read, copied, and sent by the person themselves; we send nothing. It needs no mail program.
 */
export function problemReport(
  { facts, likely }: Reported,
  { product, copy }: FooterParts,
  t: Translate,
  desk?: HelpDeskModel,
): ProblemReport {
  const all: readonly Fact[] = [['version', product.version], ['browser', browserName(product.userAgent)], ['time', product.at], ...facts];
  const choices = COMPLAINTS.map((complaint) => choice(complaint, complaint === likely, t));
  const chosen = (): Complaint => COMPLAINTS.find((_, i) => choices[i]?.box.checked) ?? likely;
  const summary = h('summary', {}, t('report.title'));
  const element = h(
    'details',
    { class: 'report-fold' },
    summary,
    h('p', {}, t('report.lead')),
    h('fieldset', {}, h('legend', {}, t('report.what')), ...choices.map(({ row }) => row)),
    technicalFacts(all, t),
    copyButton(() => copy(problemReportText(chosen(), all, t)), t),
    sendTo(product.form, t, desk),
  );
  return {
    element,
    show(complaint) {
      element.open = true;
      for (const [i, { box }] of choices.entries()) box.checked = COMPLAINTS[i] === complaint;
      summary.focus();
    },
  };
}

function choice(complaint: Complaint, checked: boolean, t: Translate) {
  const id = `report-${complaint}`;
  const box = h('input', { type: 'radio', name: 'report', id, checked, 'data-complaint': complaint });
  return { box, row: h('p', { class: 'choice' }, box, h('label', { for: id }, t(`report.${complaint}`))) };
}

/** Values are the words of the core: help desks search for them. */
function technicalFacts(facts: readonly Fact[], t: Translate): HTMLElement {
  const rows = facts.flatMap(([key, value]) => [h('dt', {}, t(`technical.${key}`)), h('dd', {}, h('bdi', { dir: 'ltr' }, value))]);
  return h('div', { class: 'technical' }, h('h2', {}, t('technical.title')), h('p', {}, t('technical.note')), h('dl', {}, ...rows));
}

function copyButton(copy: () => Promise<boolean>, t: Translate): HTMLElement {
  const result = h('span', { role: 'status' });
  const press = async () => {
    result.textContent = t((await copy()) ? 'technical.copied' : 'technical.copy-failed');
  };
  return h('p', {}, h('button', { type: 'button', class: 'plain', 'data-action': 'copy', click: press }, t('technical.copy')), ' ', result);
}

/** An organisation's help desk goes before the project: where one is named without an address, its own words say how to reach it. */
function sendTo(form: string, t: Translate, desk?: HelpDeskModel): HTMLElement | undefined {
  const theirs = desk?.reportTo ?? desk?.link;
  if (desk && theirs === undefined) return h('p', {}, t('report.desk.told'));
  const link = {
    href: theirs?.includes('@') ? `mailto:${theirs}` : (theirs ?? form),
    target: '_blank',
    rel: 'noreferrer',
    'data-action': 'send',
  };
  return h('p', {}, t('report.next'), ' ', h('a', link, t(desk ? 'report.desk' : 'report.form')));
}
