import { afterEach, expect, test, vi } from 'vitest';
import { datesIn } from '../../../src/ui/dates.ts';
import { LANGUAGES } from '../../../src/ui/languages.ts';

const DAY = '2026-11-26';

/** Minutes behind UTC, in November. */
const OFFSETS: { readonly [zone: string]: number } = {
  'Pacific/Honolulu': 600,
  'America/New_York': 300,
  'Europe/London': 0,
  'Asia/Tokyo': -540,
  'Pacific/Kiritimati': -840,
};

/** A browser that has the language's order of day and month, and no names: so Chromium writes Punjabi. */
class Nameless extends Intl.DateTimeFormat {
  override format(): string {
    return '2026 M11 26';
  }
}

/** A browser that does not know the language, and would take its own: so Chromium does with Welsh. */
class Ignorant extends Intl.DateTimeFormat {
  static override supportedLocalesOf(): string[] {
    return [];
  }
}

afterEach(() => vi.unstubAllEnvs());

test.for(['Pacific/Honolulu', 'America/New_York', 'Europe/London', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
  'a day is that day in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2026, 10, 26).getTimezoneOffset(), 'the clock is that of the place').toBe(OFFSETS[zone]);
    expect(datesIn('en-GB')(DAY)).toBe('26 November 2026');
  },
);

test('a moment is told as the day that it is where the person is', () => {
  const late = Date.UTC(2026, 10, 26, 23);
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(datesIn('en-GB')(late)).toBe('27 November 2026');
  vi.stubEnv('TZ', 'America/New_York');
  expect(datesIn('en-GB')(late)).toBe('26 November 2026');
});

test('a month has its name in the language', () => {
  expect(datesIn('en-GB')(DAY)).toBe('26 November 2026');
  expect(datesIn('pl')(DAY)).toBe('26 listopada 2026');
});

test.for(Object.values(LANGUAGES))('$lang has no month without a name', ({ lang }) => expect(datesIn(lang)(DAY)).not.toMatch(/M\d/));

test.for([
  ['pa', Nameless],
  ['cy', Ignorant],
] as const)('%s is written in numbers where the browser cannot', ([lang, formats]) => {
  expect(datesIn(lang, formats as typeof Intl.DateTimeFormat)(DAY)).toBe('26/11/2026');
});
