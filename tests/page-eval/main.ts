/** What the page check finds, misses and wrongly claims in a corpus of facts: `npm run page-eval`. Fails on a false alarm. */
import { pages } from '../../src/catalogue/pages/index.ts';
import { askedOf } from '../../src/core/page-check/asks.ts';
import { createPageCheck } from '../../src/core/page-check/check-page.ts';
import { type CorpusPage, readCorpus } from './corpus.ts';
import { ELSEWHERE } from './elsewhere.ts';

type Outcome = 'certain' | 'likely' | 'undecided' | 'missed';

const check = createPageCheck(pages);
const tables = new Map<string, Record<Outcome, number>>();
const misses: { readonly brand: string; readonly half: string; readonly why: string }[] = [];
const alarms: string[] = [];

/** What is left of a page when the one who moved it wrote their own host over every address in it. */
function rewritten(page: CorpusPage): CorpusPage {
  const gone = { resources: [], icons: [], links: [], copiedFrom: [], drawnAddresses: [], frames: [] };
  return { ...page, facts: { ...page.facts, ...gone } };
}

function outcomeOf({ facts }: CorpusPage): Outcome {
  const found = check(facts, ELSEWHERE);
  if (found.kind === 'claims') return found.certainty;
  return found.kind === 'undecided' ? 'undecided' : 'missed';
}

/** What a page that names its brand lacks. */
function whyMissed({ facts }: CorpusPage): string {
  if (facts.title === '' && facts.headings.length === 0) return 'no title and no heading: pictures, or words from the server';
  const asked = askedOf(facts);
  if (asked === 'card' || asked === 'code') return 'a second step: asks for a card or a code';
  return 'names it among other words only, or another as well';
}

function count(row: string, outcome: Outcome): void {
  const counts = tables.get(row) ?? { certain: 0, likely: 0, undecided: 0, missed: 0 };
  counts[outcome] += 1;
  tables.set(row, counts);
}

for (const page of readCorpus()) {
  const outcome = outcomeOf(page);
  const { kind, brand, half } = page;
  if (kind === 'honest') {
    const asks = askedOf(page.facts) === 'account' ? 'an account' : 'a secret';
    count(`honest, asks for ${asks}`, outcome);
    if (outcome === 'certain' || outcome === 'likely') alarms.push(`${page.set}: ${page.facts.title}`);
  } else if (kind === 'own') count('own or a sister’s, in no figure', outcome);
  else if (!brand) count('kit, names nobody', outcome);
  else {
    count(`${kind}, all`, outcome);
    count(`${kind}, ${half} half`, outcome);
    count(`${kind}, set ${page.set}`, outcome);
    if (kind === 'moved') count(`moved, set ${page.set}, every address rewritten`, outcomeOf(rewritten(page)));
    if (kind === 'moved' && page.set === 'fathom') count(`moved, set fathom, ${brand}`, outcome);
    count(`${kind}, ${brand}`, outcome);
    if (outcome === 'missed') misses.push({ brand, half, why: `${kind}: ${whyMissed(page)}` });
  }
}

console.table(Object.fromEntries([...tables].toSorted(([one], [other]) => (one < other ? -1 : 1))));
console.log('Missed, each with its class:');
console.table(misses);
console.log(`False alarms: ${alarms.length}`);
for (const alarm of alarms) console.log(`  ${alarm}`);
console.log(
  'The rules were made with the develop half, and the test half was looked at, too; the honest pages were known to who made the rules.',
);
if (alarms.length > 0) process.exitCode = 1;
