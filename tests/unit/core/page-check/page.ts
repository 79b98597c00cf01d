import { catalogue } from '../../../../src/catalogue/index.ts';
import { pages } from '../../../../src/catalogue/pages/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { createPageCheck, type PageCheck } from '../../../../src/core/page-check/check-page.ts';
import { createHostStanding } from '../../../../src/core/page-check/host-standing.ts';
import type { Field, PageFacts } from '../../../../src/core/page-check/page-facts.ts';
import { EMPTY_PAGE } from '../../../vectors/empty-page.ts';

export const standingOf = createHostStanding(createDirectory(catalogue));
export const checkPage = createPageCheck(pages);

/** A host that says nothing about anybody. */
const ELSEWHERE = 'xk39fq.pages.dev';

export function field(name: string, type = 'text'): Field {
  return { type, name, id: '', purpose: '', label: '' };
}

export const PASSWORD = field('p1', 'password');

/** A page that asks for a password, unless other fields are named. */
export function page(facts: Partial<PageFacts> = {}): PageFacts {
  return { ...EMPTY_PAGE, words: 120, fields: [PASSWORD], ...facts };
}

export function check(facts: Partial<PageFacts>, hostname = ELSEWHERE): PageCheck {
  return checkPage(page(facts), standingOf(hostname));
}

/** `certain microsoft`, `undecided own-name`, `official`, `claims-nothing-known`. */
export function inShort(result: PageCheck): string {
  if (result.kind === 'claims') return `${result.certainty} ${result.imitates.id}`;
  return result.kind === 'undecided' ? `undecided ${result.because}` : result.kind;
}
