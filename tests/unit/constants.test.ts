import { expect, test } from 'vitest';
import { type Node, type Source, sourceOf, sourcesBelow } from '../tools/syntax.ts';

/** A constant of a file: `const LONG_NAME = …` at its outermost level. */
interface Constant {
  readonly name: string;
  readonly value: string;
  readonly file: string;
}

/** Numbers without a unit: versions, and what a formula calls by a name of its own (RFC 3492 5; hashes; the normal distribution). */
const UNITLESS = /(?:^|_)VERSION$|^(?:BASE|T_MIN|T_MAX|SKEW|DAMP|INITIAL_BIAS|INITIAL_N|HASH_BASE|SPREAD|INVERSE|QUANTILE)$/;

/** What is counted stands last: a plural, or one of these. */
const UNIT = /(?:[A-Z]S|MS|PX|SHARE)$/;

const NUMBER = /^-?[\d._]+(?: ?[-+*/]{1,2} ?\(?[\d._]+\)?)*$/;

/** Each file of the catalogue is data by itself. */
const constants = sourcesBelow('src', 'entrypoints')
  .filter(({ file }) => !/^src\/catalogue\/.+\//.test(file))
  .flatMap(constantsOf);

function constantsOf({ file, text, program }: Source): readonly Constant[] {
  const statements = program.body as readonly Node[];
  return statements
    .map((statement) => (statement.type === 'ExportNamedDeclaration' ? (statement.declaration as Node | null) : statement))
    .flatMap((declared) => (declared?.type === 'VariableDeclaration' ? (declared.declarations as readonly Node[]) : []))
    .flatMap(({ id, init }) => {
      const name = String((id as Node).name);
      return init && /^[A-Z][A-Z0-9_]*$/.test(name) ? [{ name, value: textOf(init as Node, text), file }] : [];
    });
}

function textOf({ start, end }: Node, text: string): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ');
}

/** Names that mean one thing here and another there, with the files. */
function ambiguous(all: readonly Constant[]): readonly string[] {
  return [...Map.groupBy(all, ({ name }) => name)]
    .filter(([, same]) => new Set(same.map(({ value }) => value)).size > 1)
    .map(([name, same]) => `${name}: ${same.map(({ file }) => file).join(', ')}`);
}

function withoutUnit(all: readonly Constant[]): readonly string[] {
  return all
    .filter(({ name, value }) => NUMBER.test(value) && !UNITLESS.test(name) && !UNIT.test(name))
    .map(({ name, file }) => `${name}: ${file}`);
}

const planted = constantsOf(
  sourceOf('planted.ts', 'export const MAX_FLOWS = 4;\nconst LONGEST = 2 * 1_000;\nconst WAIT_MS = 5 * 60_000;\n'),
);

test('there is something to prove', () => {
  expect(constants.length).toBeGreaterThan(200);
  expect(constants.filter(({ value }) => NUMBER.test(value)).length).toBeGreaterThan(100);
});

test('no name stands for two values', () => {
  expect(ambiguous(constants)).toEqual([]);
  expect(ambiguous([...constants, ...planted])).toEqual(['MAX_FLOWS: src/core/flow/tab-state.ts, planted.ts']);
});

test('a number says in its name what it counts', () => {
  expect(withoutUnit(constants)).toEqual([]);
  expect(withoutUnit(planted)).toEqual(['LONGEST: planted.ts']);
});
