/** A language in which a browser has no names of months writes `M11` in their place. */
const NAMELESS_MONTH = /(?:^|\s)M\d/;

/** Where dates cannot be written in a language, they are in numbers, as everywhere in the United Kingdom. */
const IN_NUMBERS = 'en-GB';

/** A day and nothing else, as the build writes it: the same day wherever it is read. */
const BARE_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * How a day is written in a language: `26 November 2026`; in numbers where the browser cannot, as Chromium in Welsh and in Punjabi. A moment is told as the day that it is where
 * the person is, `YYYY-MM-DD` as that day.
 */
export function datesIn(lang: string, formats: typeof Intl.DateTimeFormat = Intl.DateTimeFormat): (day: string | number) => string {
  const named = formats.supportedLocalesOf(lang).length > 0 ? new formats(lang, { dateStyle: 'long' }) : undefined;
  return (day) => {
    const date = new Date(typeof day === 'string' && BARE_DAY.test(day) ? `${day}T00:00` : day);
    const written = named?.format(date);
    return written === undefined || NAMELESS_MONTH.test(written) ? new Intl.DateTimeFormat(IN_NUMBERS).format(date) : written;
  };
}
