import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

const ROOT = new URL('../..', import.meta.url);

/** A node of the syntax tree (ESTree, with TypeScript's own kinds). */
export interface Node {
  readonly type: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Source {
  readonly file: string;
  readonly text: string;
  readonly program: Node;
}

/** The TypeScript files below folders of the project, parsed. */
export function sourcesBelow(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => sourceOf(`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8'))),
  );
}

export function sourceOf(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return { file, text, program: program as unknown as Node };
}

/** The comments of a file, each with the line on which it begins. */
export function commentsIn({ file, text }: Source): readonly { readonly line: number; readonly text: string }[] {
  return parseSync(file, text).comments.map(({ start, value }) => ({ line: lineAt(text, start), text: value }));
}

/** A node and all below it, from the outside in, in the order of the text. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesIn(child);
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}

/** Counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
