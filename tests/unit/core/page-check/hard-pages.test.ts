import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { pageAnswer } from '../../../../src/cli/page-report.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { BLIND } from '../../../vectors/hard-pages/blind.ts';
import { hardPages } from '../../../vectors/hard-pages/index.ts';
import type { HardPage } from '../../../vectors/hard-pages/page.ts';

const directory = createDirectory(catalogue);

const lists: readonly (readonly [list: string, pages: readonly HardPage[], atLeast: number, hard: number])[] = [
  ['written first', hardPages, 80, 30],
  ['written blind', BLIND, 160, 30],
];

test.for(lists)('no honest page of those %s is told with certainty, however hard', ([, pages, atLeast, hard]) => {
  const told = pages.map(({ what, at, html }) => ({ what, answer: pageAnswer(html, at, directory) }));
  expect(pages.length).toBeGreaterThanOrEqual(atLeast);
  expect(told.filter(({ answer }) => answer.certainty === 'certain').map(({ what, answer }) => `${what}: ${answer.imitates}`)).toEqual([]);
  // They are hard: many of them use a protected name, and ask.
  expect(told.filter(({ answer }) => answer.verdict !== 'claims-nothing-known').length).toBeGreaterThanOrEqual(hard);
});
