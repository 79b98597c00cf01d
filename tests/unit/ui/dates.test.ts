import { expect, test } from 'vitest';
import { datesIn } from '../../../src/ui/dates.ts';
import { LANGUAGES } from '../../../src/ui/languages.ts';

const DAY = '2026-11-26T12:00:00Z';

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
