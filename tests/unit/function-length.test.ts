import { expect, test } from 'vitest';
import { lineAt, nodesIn, type Source, sourceOf, sourcesBelow } from '../tools/syntax.ts';

/** As much as can be read without turning the page. */
const MAX_LINES = 60;

/**
 * The files in which the longest function still has more, and how many lines at most, with a little room: most are makers, whose parts share
 * what they are given. No other joins them; who makes one shorter takes its number down.
 */
const LONGER: ReadonlyMap<string, number> = new Map([['src/walk/walk.ts', 220]]);

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
  expect(longest.filter(([file, lines]) => lines > (LONGER.get(file) ?? MAX_LINES))).toEqual([]);
});

test('a file that is known to have a longer function has one', () => {
  const lines = new Map(longest);
  expect([...LONGER.keys()].filter((file) => (lines.get(file) ?? 0) <= MAX_LINES)).toEqual([]);
});
