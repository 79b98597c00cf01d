import type { MessageKey } from './translate.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** From how long ago each is said, the longest first: so that “hours”, “days” and the like are more than one. */
const AGES: readonly (readonly [fromMs: number, key: Extract<MessageKey, `age.${string}`>])[] = [
  [365 * DAY_MS, 'age.years'],
  [61 * DAY_MS, 'age.months'],
  [14 * DAY_MS, 'age.weeks'],
  [2 * DAY_MS, 'age.days'],
  [2 * HOUR_MS, 'age.hours'],
];

/** An age in words: nobody has to know how long ago it was to the minute. */
export function ageKey(ageMs: number): Extract<MessageKey, `age.${string}`> {
  return AGES.find(([fromMs]) => ageMs >= fromMs)?.[1] ?? 'age.while';
}
