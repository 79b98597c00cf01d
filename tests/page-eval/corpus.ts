import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PageFacts } from '../../src/core/page-check/page-facts.ts';
import { EMPTY_PAGE } from '../vectors/empty-page.ts';

/** One page: facts only (`facts-only.ts`). */
export interface CorpusPage {
  /** Where it comes from. */
  readonly set: string;
  /**
   * - `kit`: of a phishing kit, or of a tool that makes them
   * - `moved`: a brand's real sign-in page, as if it stood elsewhere
   * - `own`: a page of a brand or a sister of it that is in neither figure
   * - `honest`: anybody else's
   */
  readonly kind: 'kit' | 'moved' | 'own' | 'honest';
  /** Of a moved page whose it is; of a kit's, the brand that it names most. */
  readonly brand?: string;
  /** By a hash of the kit or the file. */
  readonly half: 'develop' | 'test';
  readonly facts: PageFacts;
}

export function readCorpus(): readonly CorpusPage[] {
  const lines = gunzipSync(readFileSync(new URL('pages.jsonl.gz', import.meta.url)))
    .toString()
    .trim()
    .split('\n');
  return lines.map((line) => {
    const page = JSON.parse(line) as CorpusPage;
    return { ...page, facts: { ...EMPTY_PAGE, ...page.facts } };
  });
}
