import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { pages as brands } from '../../../../src/catalogue/pages/index.ts';
import { markupTree, parseMarkup } from '../../../../src/cli/markup-tree.ts';
import { pageAnswer } from '../../../../src/cli/page-report.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { askedOf } from '../../../../src/core/page-check/asks.ts';
import { createNaming } from '../../../../src/core/page-check/claims.ts';
import { walk } from '../../../../src/walk/walk.ts';
import { BLIND } from '../../../vectors/hard-pages/blind.ts';
import { hardPages } from '../../../vectors/hard-pages/index.ts';
import type { HardPage } from '../../../vectors/hard-pages/page.ts';

const directory = createDirectory(catalogue);
const naming = createNaming(brands);

/** It asks for something, and uses a protected name where a page says whose it is: hard for any check, whatever ours says of it. */
function isHard({ html, at }: HardPage): boolean {
  const facts = walk(markupTree, parseMarkup(html), at);
  const said = [facts.title, facts.siteName, ...facts.headings, ...facts.notices, ...facts.logos.map(({ text }) => text)];
  return askedOf(facts) !== undefined && said.some((text) => naming(text).named.size > 0);
}

const lists: readonly (readonly [list: string, pages: readonly HardPage[], atLeast: number, hard: number])[] = [
  ['written first', hardPages, 80, 65],
  ['written blind', BLIND, 160, 100],
];

test.for(lists)('no honest page of those %s is told with certainty, however hard', ([, pages, atLeast, hard]) => {
  const told = pages.map(({ what, at, html }) => ({ what, answer: pageAnswer(html, at, directory) }));
  expect(pages.length).toBeGreaterThanOrEqual(atLeast);
  expect(told.filter(({ answer }) => answer.certainty === 'certain').map(({ what, answer }) => `${what}: ${answer.imitates}`)).toEqual([]);
  expect(pages.filter(isHard).length).toBeGreaterThanOrEqual(hard);
});
