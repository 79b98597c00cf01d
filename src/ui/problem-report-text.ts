import type { Translate } from './translate.ts';
import { withoutIsolates } from './translate.ts';

/** What can be wrong: a page was warned of that is fine; one was not; anything else. */
export const COMPLAINTS = ['false-alarm', 'missed', 'other'] as const;
export type Complaint = (typeof COMPLAINTS)[number];

/** The labels of a report in English, for the people who read it; the person's own language stands beside them. */
export const ENGLISH = {
  version: 'Frontdoor',
  browser: 'Browser',
  time: 'Time',
  verdict: 'Verdict',
  severity: 'Severity',
  detail: 'Evidence',
  login: 'Login',
  arrival: 'Arrival',
  requested: 'First URL',
  url: 'URL',
  host: 'Unicode host',
} as const;

const ENGLISH_COMPLAINTS: { readonly [complaint in Complaint]: string } = {
  'false-alarm': 'a warning is wrong',
  missed: 'a page was missed',
  other: 'something else',
};

type FactKey = keyof typeof ENGLISH;

/** A line of a report. */
export type Fact = readonly [label: FactKey, value: string];

/** A report as it is copied: a line each, `English (the person's language): value`. */
export function problemReportText(complaint: Complaint, facts: readonly Fact[], t: Translate): string {
  const lines = facts.map(([key, value]) => `${bilingual(ENGLISH[key], t(`technical.${key}`))}: ${value}`);
  return [`Report: ${bilingual(ENGLISH_COMPLAINTS[complaint], withoutIsolates(t(`report.${complaint}`)))}`, ...lines].join('\n');
}

function bilingual(english: string, own: string): string {
  return english.toLowerCase() === own.toLowerCase() ? english : `${english} (${own})`;
}
