import type { Findings, Kept } from './findings.ts';
import { isDead, type Share, type Tally } from './tally.ts';
import { isLoud } from './told.ts';

/** What a run found, in Markdown. */
export function tableOf(all: readonly Findings[], failures: readonly string[], { counts, faults }: Tally, when: string): string {
  const browsers = [...new Set(all.map(({ browser }) => browser))];
  const setUps = [...new Set(all.map(({ setUp }) => setUp))];
  const of = (setUp: string): readonly Findings[] => all.filter((found) => found.setUp === setUp);
  return `${when}; ${setUps.length} set-ups in ${browsers.map(nameOf).join(' and ')}. ✓ right, ✗ a false alarm, ○ nothing said of a page that dies at the login's own host, · nothing said of one
that dies at the service. Two marks: ${browsers.map(nameOf).join(', then ')}.

| login server | service | healthy steps left in peace | kept page | session at the login | what it really does | what Frontdoor says | | learned, offered first |
|---|---|---|---|---|---|---|---|---|
${setUps.flatMap((setUp) => rowsOf(of(setUp))).join('\n')}

| | goal | measured |
|---|---|---|
| steps of healthy logins left in peace | all | ${shown(counts.quiet)} |
| kept pages that work or heal, and are not called dead | all | ${shown(counts.spared)} |
| kept pages that die at the login's own host, and are guided | 90 % | ${shown(counts.guided)} |
| kept pages that die at the service, and are guided | none | ${shown(counts.guidedAtService)} |
| finished logins whose service was learned | all | ${shown(counts.learned)} |
| logins that were guided later, whose service stands first | all | ${shown(counts.first)} |

${[`Faults: ${faults.length}.`, ...failures.map((failure) => failure.replace(/: .*/s, ': not walked to its end.'))].join(' ')}
`;
}

/** One row for each kept page; what the browsers saw side by side where they differ. */
function rowsOf(found: readonly Findings[]): readonly string[] {
  const [first] = found;
  if (!first) return [];
  const keys = [...new Set(found.flatMap(({ kept }) => kept.map(keyOf)))];
  return keys.map((key, index) => {
    const kept = found.map((one) => one.kept.find((page) => keyOf(page) === key));
    const seen = kept.find((page) => page !== undefined);
    const head =
      index === 0
        ? [
            `${first.server}, ${first.protocol}`,
            first.relyingParty,
            together(found.map(({ steps }) => `${steps.filter((step) => !isLoud(step)).length} of ${steps.length}`)),
          ]
        : ['', '', ''];
    const cells = [
      ...head,
      seen?.page ?? '',
      seen?.session ?? '',
      together(kept.map((page) => page?.does ?? 'not met')),
      together(kept.map((page) => (page ? saidOf(page) : '–'))),
      kept.map((page) => (page ? markOf(page) : '–')).join(' '),
      index === 0 ? together(found.map(({ lesson }) => lessonOf(lesson))) : '',
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

function keyOf({ page, session }: Kept): string {
  return `${page} ${session}`;
}

function saidOf({ severity, cause }: Kept): string {
  return cause === undefined ? severity : `${severity}: ${cause}`;
}

function markOf(page: Kept): string {
  if (isLoud(page)) return isDead(page) ? '✓' : '✗';
  if (!isDead(page)) return '✓';
  return page.does === 'dies at the login' ? '○' : '·';
}

function lessonOf({ isLearned, isFirst }: Findings['lesson']): string {
  const first = isFirst === undefined ? 'not asked' : isFirst ? 'first' : 'not first';
  return `${isLearned ? 'learned' : 'not learned'}, ${first}`;
}

function together(all: readonly string[]): string {
  return [...new Set(all)].join(' / ');
}

function shown({ some, all }: Share): string {
  return `${some} of ${all}`;
}

function nameOf(browser: Findings['browser']): string {
  return browser === 'chromium' ? 'Chromium' : 'Firefox';
}
