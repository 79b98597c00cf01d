import { expect, test } from 'vitest';
import { translatedHost } from '../../../../src/core/names/translated-host.ts';

const cases: readonly [hostname: string, host: string, because: string][] = [
  ['www-college-ac-uk.translate.goog', 'www.college.ac.uk', 'each dash is a dot'],
  ['my--college-ac-uk.cdn.ampproject.org', 'my-college.ac.uk', 'two are a dash'],
  ['my-college.ac.uk', 'my-college.ac.uk', 'nobody coded it'],
];
test.for(cases)('%s shows a page of %s: %s', ([hostname, host]) => {
  expect(translatedHost(hostname)).toBe(host);
});
