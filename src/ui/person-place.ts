import type { DoorModel, PopupModel } from '../messages/models.ts';

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
