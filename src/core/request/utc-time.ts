/**
 * A time of a SAML request, in milliseconds since 1970: an `xs:dateTime` in UTC. The standard wants it without a zone (SAML 2.0 Core 1.3.3) and shows it with a `Z` (5.4.6); without one a
 * browser would take it for the time where the person is. `undefined` for anything else.
 */
export function utcTimeMs(text: string): number | undefined {
  const [, time, zone] = DATE_TIME.exec(text.trim()) ?? [];
  if (time === undefined) return undefined;
  const ms = Date.parse(time + (zone ?? 'Z'));
  return Number.isNaN(ms) ? undefined : ms;
}

/** XML Schema 2, 3.2.7.1. */
const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?$/;
