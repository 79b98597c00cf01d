/** A language in which a browser has no names of months writes `M11` in their place. */
const NAMELESS_MONTH = /(?:^|\s)M\d/;

/** Where dates cannot be written in a language, they are in numbers, as everywhere in the United Kingdom. */
const IN_NUMBERS = 'en-GB';

/** How a day is written in a language: `26 November 2026`; in numbers where the browser cannot, as Chromium in Welsh and in Punjabi. */
export function datesIn(lang: string, formats: typeof Intl.DateTimeFormat = Intl.DateTimeFormat): (day: string | number) => string {
  const named = formats.supportedLocalesOf(lang).length > 0 ? new formats(lang, { dateStyle: 'long' }) : undefined;
  return (day) => {
    const date = new Date(day);
    const written = named?.format(date);
    return written === undefined || NAMELESS_MONTH.test(written) ? new Intl.DateTimeFormat(IN_NUMBERS).format(date) : written;
  };
}
