const UNITS = [
  ['year', 365.25 * 86_400_000],
  ['month', (365.25 / 12) * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const words = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

/** How long ago, in words, in the largest unit of which it was two or more: `3 days ago`. */
export function ageInWords(ageMs: number): string {
  const [unit, lengthMs] = UNITS.find(([, lengthMs]) => ageMs >= 2 * lengthMs) ?? ['minute', 60_000];
  return words.format(-Math.max(1, Math.floor(ageMs / lengthMs)), unit);
}
