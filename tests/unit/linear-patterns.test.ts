import { globSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

/**
 * No pattern that the extension asks of an address, a name or a file takes longer than in proportion to its length. One that was tried anew from every
 * letter of a long word cost the worker 1.5 seconds of each long address.
 */
const FILES = globSync('{src,entrypoints,assets}/**/*.ts', { cwd: new URL('../..', import.meta.url) }).filter(
  // Runs on a developer's machine, over the project's own packages.
  (file) => !file.startsWith('src/build/'),
);

function patternsIn(file: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const visitor = new Visitor({
    Literal: (node) => {
      if ('regex' in node) found.push(new RegExp(node.regex.pattern, node.regex.flags));
    },
  });
  visitor.visit(parseSync(file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).program);
  return found;
}

/** Where the pattern begins anew, or goes back, as often as the text is long; empty when it does neither. */
const slowPartsOf = (pattern: RegExp): readonly string[] => analyse(pattern).reports.map(({ type }) => type);

test('no pattern takes longer than the text is long', () => {
  const patterns = FILES.flatMap((file) => patternsIn(file).map((pattern) => [file, pattern] as const));
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter(([, pattern]) => slowPartsOf(pattern).length > 0)).toEqual([]);
});

test('such a pattern would be found', () => {
  expect(slowPartsOf(/([\w.:-]+)=/g)).toEqual(['Move']);
  expect(slowPartsOf(/^(?:a+)+$/)).not.toEqual([]);
});
