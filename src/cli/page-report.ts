import { pages } from '../catalogue/pages/index.ts';
import type { Directory } from '../core/directory.ts';
import { createPageCheck, type PageCheck } from '../core/page-check/check-page.ts';
import { createHostStanding } from '../core/page-check/host-standing.ts';
import type { Severity } from '../core/severity.ts';
import { walk } from '../walk/walk.ts';
import { markupTree, parseMarkup } from './markup-tree.ts';

/** The one line of the answer to `--page`. */
export interface PageAnswer {
  readonly url: string;
  readonly verdict: PageCheck['kind'];
  readonly severity: Severity;
  readonly imitates?: string;
  /** The words of a wallet are told as its password. */
  readonly asks?: 'password' | 'code' | 'card';
  readonly certainty?: 'certain' | 'likely';
  /** Rows of evidence by their ids, with what helps to check each: `fields: 5`. */
  readonly evidence?: readonly string[];
  /** Why nothing is claimed of a page that uses the name. */
  readonly because?: string;
}

/** What the page check says of markup as if it stood at this address. Nothing is loaded or run. */
export function pageAnswer(markup: string, url: string, directory: Directory): PageAnswer {
  const { hostname } = new URL(url);
  const found = createPageCheck(pages)(walk(markupTree, parseMarkup(markup), url), createHostStanding(directory)(hostname));
  switch (found.kind) {
    case 'claims': {
      const { kind: verdict, imitates, certainty, asked, evidence } = found;
      return {
        url,
        verdict,
        severity: certainty === 'certain' ? 'caution' : 'silent',
        imitates: imitates.id,
        ...(asked && asked !== 'account' && { asks: asked === 'phrase' ? 'password' : asked }),
        certainty,
        evidence: evidence.map(({ id, detail }) => (detail === undefined ? id : `${id}: ${detail}`)),
      };
    }
    case 'undecided':
      return { url, verdict: found.kind, severity: 'silent', imitates: found.imitates.id, because: found.because };
    default:
      return { url, verdict: found.kind, severity: 'silent' };
  }
}
