import { expect, test } from 'vitest';
import { lineAt, nodesIn, type Source, sourceOf, sourcesBelow } from '../tools/syntax.ts';

/** As much as can be read without turning the page. */
const MAX_LINES = 60;

/**
 * The files in which the longest function still has more, and how many lines: most are makers, whose parts share what they are given. None may grow or join;
 * one that has become shorter is set down here, or taken away.
 */
const LONGER: ReadonlyMap<string, number> = new Map([
  ['src/background/bookmark-care.ts', 110],
  ['src/background/doors.ts', 91],
  ['src/background/policy-schema.ts', 87],
  ['src/background/policy.ts', 141],
  ['src/background/popup.ts', 109],
  ['src/background/present.ts', 113],
  ['src/background/worker.ts', 142],
  ['src/core/directory.ts', 121],
  ['src/core/names/find-name.ts', 114],
  ['src/core/names/resemblance.ts', 81],
  ['src/ui/bookmark-row.ts', 68],
  ['src/walk/walk.ts', 199],
]);

const FUNCTIONS: ReadonlySet<string> = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function longestIn({ text, program }: Source): number {
  const lengths = [...nodesIn(program)]
    .filter(({ type }) => FUNCTIONS.has(type))
    .map(({ start, end }) => lineAt(text, end) - lineAt(text, start) + 1);
  return Math.max(0, ...lengths);
}

const longest = sourcesBelow('src', 'entrypoints', 'assets').map((source) => [source.file, longestIn(source)] as const);

test('a planted function of 61 lines is seen', () => {
  expect(longestIn(sourceOf('planted.ts', `const f = () => {\n${'f();\n'.repeat(MAX_LINES - 1)}};\n`))).toBe(MAX_LINES + 1);
});

test(`no function has more than ${MAX_LINES} lines, but for those that are known to`, () => {
  expect(new Map(longest.filter(([, lines]) => lines > MAX_LINES).toSorted())).toEqual(LONGER);
});
