import type { DoorModel, PopupModel } from '../messages/models.ts';
import { COUNTRIES, type Country } from './phishing-report-places.ts';

/** What the browser says of where its person is at home. */
export interface Place {
  /** BCP 47, the most wanted first. */
  readonly languages: readonly string[];
  /** IANA name (`Europe/London`); empty when unknown. */
  readonly timeZone: string;
}

export const NOWHERE: Place = { languages: [], timeZone: '' };

/** Of the British Isles those that have the NHS or GOV.UK, or live beside it. */
const TIME_ZONES: ReadonlySet<string> = new Set(
  ['Belfast', 'Guernsey', 'Isle_of_Man', 'Jersey', 'London'].map((city) => `Europe/${city}`).concat('GB', 'GB-Eire'),
);

/** Languages that are spoken there, whatever their country. */
const BRITISH_LANGUAGE = /^(?:cy|gd)(?:-|$)|-GB(?:-|$)/i;

const BRITISH_HOST = /\.(?:uk|scot|wales|cymru)$|(?:^|\.)nhs\.net$/;

/** For the NHS or for the United Kingdom alone. */
export function isBritishDoor({ audience, host }: Pick<DoorModel, 'audience' | 'host'>): boolean {
  return audience !== 'everyone' || BRITISH_HOST.test(host);
}

/**
 * Whether British services are of any interest to this person: the login of the page leads to one, they use one, or the languages or the time zone of their
 * browser say so. It decides only which groups stand open, and nothing is hidden.
 */
export function isBritish(
  { doors, allDoors, search }: Pick<PopupModel, 'doors' | 'allDoors' | 'search'>,
  { languages, timeZone }: Place,
): boolean {
  const used = new Set(search?.habits.first);
  return (
    doors.some(isBritishDoor) ||
    search?.habits.isStaff === true ||
    [...allDoors, ...(search?.mine ?? [])].some((door) => used.has(door.id) && isBritishDoor(door)) ||
    languages.some((language) => BRITISH_LANGUAGE.test(language)) ||
    TIME_ZONES.has(timeZone)
  );
}

/** Which time zones are a country's. */
const ZONES: readonly (readonly [Country, RegExp])[] = [
  ['GB', /^(?:Europe\/(?:Belfast|Guernsey|Isle_of_Man|Jersey|London)|GB|GB-Eire)$/],
  ['PL', /^(?:Europe\/Warsaw|Poland)$/],
  ['RO', /^Europe\/Bucharest$/],
  [
    'US',
    /^(?:US\/.+|Navajo|America\/(?:Adak|Anchorage|Boise|Chicago|Denver|Detroit|Juneau|Los_Angeles|Louisville|Menominee|Metlakatla|New_York|Nome|Phoenix|Sitka|Yakutat|(?:Indiana|Kentucky|North_Dakota)\/.+)|Pacific\/Honolulu)$/,
  ],
  ['IN', /^Asia\/(?:Calcutta|Kolkata)$/],
  ['AU', /^Australia\/.+$/],
];

/** A time zone that is no place. */
const NO_ZONE = /^(?:|UTC|GMT|Etc\/.+)$/;

/** Languages of one country of those. */
const SPOKEN_IN: ReadonlyMap<string, Country> = new Map([
  ['cy', 'GB'],
  ['gd', 'GB'],
  ['pl', 'PL'],
  ['ro', 'RO'],
]);

/**
 * In which country this person may be, of those whose offices are known: by the time zone of their browser; only where it names no place, by the language that they want
 * most. It is a guess: it decides what stands first, and all the others stay there.
 */
export function countryOf({ languages, timeZone }: Place): Country | undefined {
  if (!NO_ZONE.test(timeZone)) return ZONES.find(([, zone]) => zone.test(timeZone))?.[0];
  const [most = ''] = languages;
  const [language = '', ...parts] = most.toLowerCase().split('-');
  return COUNTRIES.find((country) => parts.includes(country.toLowerCase())) ?? (parts.length === 0 ? SPOKEN_IN.get(language) : undefined);
}
