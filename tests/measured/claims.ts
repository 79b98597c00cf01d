import { type Claim, percent, printedAs, row, sum } from './figures.ts';

/** A command, and what pages say that it printed. The page itself counts as one: what it says at its top stands below, too. */
export interface Measurement {
  readonly command: string;
  /** Run with `--timed` only: what it measures hangs on the machine, and the busier that is the longer it takes. */
  readonly isTimed?: boolean;
  readonly claims: readonly (Claim & { readonly page: 'README.md' | 'docs/measurements.md' })[];
}

/** Claims of one page. */
function on(page: 'README.md' | 'docs/measurements.md', claims: readonly Claim[]): Measurement['claims'] {
  return claims.map((claim) => ({ ...claim, page }));
}

const rows =
  (...names: readonly string[]) =>
  (printed: string): readonly number[] =>
    names.flatMap((name) => row(name, printed));

/** Certain, or at least likely, of all in these rows, in per cent. */
const certainty = (printed: string, name: string): number => percent(row(name, printed)[0] ?? Number.NaN, sum(row(name, printed)));
const told = (printed: string, name: string): number => percent(sum(row(name, printed).slice(0, 2)), sum(row(name, printed)));
const missed = (printed: string, name: string): number => row(name, printed)[3] ?? Number.NaN;

const PAGE_EVAL: Measurement = {
  command: 'node tests/page-eval/main.ts',
  claims: on('docs/measurements.md', [
    {
      says: 'kits that name a brand: {} % told, {} % certain; honest pages: {} of {}',
      figures: (printed) => [
        told(printed, 'kit, all'),
        certainty(printed, 'kit, all'),
        ...printedAs('False alarms: {}', printed),
        sum(rows('honest, asks for a secret', 'honest, asks for an account')(printed)),
      ],
    },
    {
      says: '`npm run page-eval`: {} pages that ask for something',
      figures: (printed) => [
        sum(
          rows(
            'kit, all',
            'kit, names nobody',
            'moved, all',
            'own or a sister’s, in no figure',
            'honest, asks for a secret',
            'honest, asks for an account',
          )(printed),
        ),
      ],
    },
    {
      says: 'naming a protected brand ({}) | {} | {} | {} | {} |',
      figures: (printed) => [sum(row('kit, all', printed)), ...row('kit, all', printed)],
    },
    {
      says: '… develop half ({}) / test half ({}) | {} / {} | {} / {} | {} / {} | {} / {} |',
      figures: (printed) => {
        const [develop, test] = [row('kit, develop half', printed), row('kit, test half', printed)];
        return [sum(develop), sum(test), ...develop.flatMap((count, n) => [count, test[n] ?? Number.NaN])];
      },
    },
    {
      says: '… Microsoft ({}) | {} | {} | {} | {} |',
      figures: (printed) => [sum(row('kit, microsoft', printed)), ...row('kit, microsoft', printed)],
    },
    {
      says: '… PayPal ({}) · Google ({}) · Amazon ({}) | {} · {} · {} | {} · {} · {} | {} | {} · {} · {} |',
      figures: (printed) => {
        const brands = ['kit, paypal', 'kit, google', 'kit, amazon'].map((name) => row(name, printed));
        const column = (n: number): readonly number[] => brands.map((counts) => counts[n] ?? Number.NaN);
        return [...brands.map(sum), ...column(0), ...column(1), sum(column(2)), ...column(3)];
      },
    },
    {
      says: 'naming no protected brand ({}) | {} | {} | {} | {} |',
      figures: (printed) => {
        const [certain = 0, likely = 0, undecided = 0, none = 0] = row('kit, names nobody', printed);
        return [certain + likely + undecided + none, certain, likely, undecided, none];
      },
    },
    {
      says: "a brand's real sign-in page, moved ({}) | {} | {} | {} | {} |",
      figures: (printed) => [sum(row('moved, all', printed)), ...row('moved, all', printed)],
    },
    {
      says: 'whole pages saved for Fathom ({}) / fragments of forms ({}) / articles ({}) | {} / {} / {} | {} / {} / {} | {} / {} / {} | {} / {} / {} |',
      figures: (printed) => {
        const sets = ['moved, set fathom', 'moved, set ddg', 'moved, set readability'].map((name) => row(name, printed));
        return [...sets.map(sum), ...[0, 1, 2, 3].flatMap((n) => sets.map((counts) => counts[n] ?? Number.NaN))];
      },
    },
    {
      says: 'honest, asking for a secret ({}) / for an account ({}) | 0 | 0 | 0 | all |',
      figures: (printed) => [missed(printed, 'honest, asks for a secret'), missed(printed, 'honest, asks for an account')],
    },
    {
      says: 'Microsoft 90 % of kits ({} % told, but {} % certain); moved pages 90 % certain ({} %; of whole pages {} %); 3,000 honest pages ({})',
      figures: (printed) => [
        told(printed, 'kit, microsoft'),
        certainty(printed, 'kit, microsoft'),
        certainty(printed, 'moved, all'),
        certainty(printed, 'moved, set fathom'),
        sum(rows('honest, asks for a secret', 'honest, asks for an account')(printed)),
      ],
    },
    {
      says: 'that are in no figure 10 and now {}.',
      figures: (printed) => [row('own or a sister’s, in no figure', printed)[0] ?? Number.NaN],
    },
  ]),
};

const INVENTED: Measurement = {
  command: 'node tests/page-eval/invented.ts',
  claims: on('docs/measurements.md', [
    {
      says: '**Hard pages.** {} honest ones',
      figures: (printed) => row('written first', printed).slice(0, 1),
    },
    {
      says: 'tuned on these very pages: {} certain, {} likely',
      figures: (printed) => row('written first', printed).slice(1, 3),
    },
    {
      says: '**Blind, first: 26 November 2026.** {} more',
      figures: (printed) => row('written blind', printed).slice(0, 1),
    },
    {
      says: 'The blind pages are {} certain, {} likely now',
      figures: (printed) => row('written blind', printed).slice(1, 3),
    },
    {
      says: '5 certain, 20 likely; now {} and {}, the one',
      figures: (printed) => row('written blind, at a host that says nothing', printed).slice(1, 3),
    },
  ]),
};

const SITUATIONS: Measurement = {
  command: 'vitest run --config tests/vitest.config.ts --project unit --reporter=verbose tests/unit/catalogue/situations.test.ts',
  claims: on('docs/measurements.md', [
    {
      says: '| {} helped, or rightly left in peace; before, by its authors, 20 |',
      figures: (printed) => [[...printed.matchAll(/✓ .+ > \d+, [^:\n]+: (?:helped|silent),/g)].length],
    },
  ]),
};

const COVERAGE: Measurement = {
  command: 'node tests/tools/coverage.ts',
  claims: on('docs/measurements.md', [
    {
      says: '{} logins, {} kinds of login software, {} services; {} have a door that leads in, {} a page of their own, {} a host',
      figures: (printed) => [
        ...printedAs('logins: {} providers, {} kinds of login software', printed),
        ...printedAs('services: {}', printed),
        ...printedAs('with a door that leads in: {} of', printed),
        ...printedAs('with a page of their own: {} of', printed),
        ...printedAs('with hosts: {} of', printed),
      ],
    },
    {
      says: 'the doors of {} only tell of the service; {} ask under a name that is known',
      figures: (printed) => {
        const [services = Number.NaN] = printedAs('services: {}', printed);
        const [doors = Number.NaN] = printedAs('with a door that leads in: {} of', printed);
        return [services - doors, ...printedAs('with client ids: {} of', printed)];
      },
    },
  ]),
};

/** The medians of one number of names: ours, and the two beside it. */
const mediansWith =
  (names: RegExp) =>
  (printed: string): readonly number[] => {
    const block = printed.split(/^(?=\d+ protected names)/m).find((part) => names.test(part)) ?? '';
    return [...block.matchAll(/median +([\d.]+) µs/g)].map(([, median]) => Number(median)).slice(0, 3);
  };

const NAMES: Measurement = {
  command: 'node tests/bench/names.ts',
  isTimed: true,
  claims: [
    ...on('README.md', [
      { says: '| 34 | {} µs | {} µs | {} µs |', figures: mediansWith(/^34 /), within: 3 },
      { says: '| 1,006 | {} µs | {} µs | {} µs |', figures: mediansWith(/^10\d\d /), within: 3 },
      { says: '| 10,006 | {} µs | {} µs | {} µs |', figures: mediansWith(/^100\d\d /), within: 3 },
    ]),
    ...on('docs/measurements.md', [
      {
        says: 'With 10,000 names the engine is {} to {} times faster',
        figures: (printed) => {
          const [faster = Number.NaN] = printedAs('with 10000 names {} times faster', printed);
          return [faster, faster];
        },
        within: 2,
      },
    ]),
  ],
};

/** The newest table of real login servers. */
const afterMarks = (page: string): string => page.split('<!-- interop: begin -->')[1] ?? '';

const THE_PAGE: Measurement = {
  command: 'cat docs/measurements.md',
  claims: [
    ...on('docs/measurements.md', [
      {
        says: '| does a dead sign-in page get guided? | {} % |',
        figures: (printed) => printedAs('| dead, guided | 46.7 % | {} % |', printed),
      },
      {
        says: '{} of {} steps in peace; {} of {} that work or heal not called dead; {} of {} dead at the login guided',
        figures: (printed) => [
          ...printedAs('| steps of healthy logins left in peace | all | {} of {} |', afterMarks(printed)),
          ...printedAs('| kept pages that work or heal, and are not called dead | all | {} of {} |', afterMarks(printed)),
          ...printedAs("| kept pages that die at the login's own host, and are guided | 90 % | {} of {} |", afterMarks(printed)),
        ],
      },
      {
        says: '{} of {} that die at the service are guided though none should be',
        figures: (printed) => printedAs('| kept pages that die at the service, and are guided | none | {} of {} |', afterMarks(printed)),
      },
      {
        says: '| how many reported impostors are seen? | {} % flagged, {} % stopped |',
        figures: (printed) => printedAs('| reported impostors | 75 / 45 | 77.5 / 35.7 | {} / {} (stops', printed),
      },
      {
        says: '| how many honest hosts are flagged? | {} / {} in 100,000, small and popular sites; stopped {} / {} |',
        figures: (printed) => {
          const [small = Number.NaN, smallStopped = Number.NaN] = printedAs(
            '| ordinary small sites | 15 / 1 | 26.2 / 0.9 | {} / {} (',
            printed,
          );
          const [popular = Number.NaN, popularStopped = Number.NaN] = printedAs('| popular hosts | 20 / 1 | 21.2 / 0 | {} / {} (', printed);
          return [small, popular, smallStopped, popularStopped];
        },
      },
    ]),
    ...on('README.md', [
      {
        says: 'in July and August 2026, {} of 100 resemble no protected name',
        figures: (printed) => {
          const [flagged = Number.NaN] = printedAs('1 July to 22 August 2026 {} % are flagged', printed);
          return [Math.round(100 - flagged)];
        },
      },
    ]),
  ],
};

export const MEASUREMENTS: readonly Measurement[] = [PAGE_EVAL, INVENTED, SITUATIONS, COVERAGE, THE_PAGE, NAMES];
