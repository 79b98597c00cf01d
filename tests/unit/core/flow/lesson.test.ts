import { expect, test } from 'vitest';
import { startPage } from '../../../../src/core/flow/lesson.ts';

const path = (length: number): string => `/${'y'.repeat(length - 1)}`;

const pages: readonly [url: string, start: string, because: string][] = [
  ['https://clinic.example/in?token=1#top', 'https://clinic.example/in', 'who opens it begins anew: nothing of this time is in it'],
  ['https://clinic.example:8443', 'https://clinic.example:8443/', 'its origin stays'],
  [`https://clinic.example${path(200)}?a=1`, `https://clinic.example${path(200)}`, 'the longest path that is kept'],
  [`https://clinic.example${path(201)}`, 'https://clinic.example/', 'a path that is longer is no place to start from'],
];
test.for(pages)('%s is, as a place to start from, %s: %s', ([url, start]) => {
  expect(startPage(url)).toBe(start);
});
