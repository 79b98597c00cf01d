/** What the page check says of the honest pages that were invented to be hard, each at the host that it was written for: `node tests/page-eval/invented.ts`. */
import { catalogue } from '../../src/catalogue/index.ts';
import { pageAnswer } from '../../src/cli/page-report.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { BLIND } from '../vectors/hard-pages/blind.ts';
import { hardPages } from '../vectors/hard-pages/index.ts';
import type { HardPage } from '../vectors/hard-pages/page.ts';

const directory = createDirectory(catalogue);

interface Counts {
  readonly pages: number;
  readonly certain: number;
  readonly likely: number;
  readonly undecided: number;
  readonly nothing: number;
}

/** A host that says nothing about anybody. */
const ELSEWHERE = 'https://www.xk39f-vvq.com/';

function countsOf(pages: readonly HardPage[], where?: string): Counts {
  const answers = pages.map(({ at, html }) => pageAnswer(html, where ?? at, directory));
  const of = (isCounted: (answer: (typeof answers)[number]) => boolean): number => answers.filter(isCounted).length;
  return {
    pages: pages.length,
    certain: of(({ certainty }) => certainty === 'certain'),
    likely: of(({ certainty }) => certainty === 'likely'),
    undecided: of(({ verdict }) => verdict === 'undecided'),
    nothing: of(({ verdict }) => verdict === 'claims-nothing-known'),
  };
}

console.table({
  'written first': countsOf(hardPages),
  'written blind': countsOf(BLIND),
  'written blind, at a host that says nothing': countsOf(BLIND, ELSEWHERE),
});
console.log('Rules were mended on all of them: none of this is an independent figure.');
