import { expect, test } from 'vitest';
import { lineAt, nodesIn, type Source, sourceOf, sourcesBelow } from '../tools/syntax.ts';

/** As much as can be read without turning the page. */
const MAX_LINES = 60;

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

test(`no function has more than ${MAX_LINES} lines`, () => {
  expect(longest.filter(([, lines]) => lines > MAX_LINES)).toEqual([]);
});
