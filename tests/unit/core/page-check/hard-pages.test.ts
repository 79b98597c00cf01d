import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { pageAnswer } from '../../../../src/cli/page-report.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { hardPages } from '../../../vectors/hard-pages/index.ts';

const directory = createDirectory(catalogue);
const told = hardPages.map(({ what, at, html }) => ({ what, answer: pageAnswer(html, at, directory) }));

test('no honest page is told with certainty, however hard', () => {
  expect(hardPages.length).toBeGreaterThanOrEqual(80);
  expect(told.filter(({ answer }) => answer.certainty === 'certain').map(({ what, answer }) => `${what}: ${answer.imitates}`)).toEqual([]);
});

test('they are hard: many of them use a protected name, and ask', () => {
  expect(told.filter(({ answer }) => answer.verdict !== 'claims-nothing-known').length).toBeGreaterThanOrEqual(30);
});
