import { parseSync } from 'vite';

/**
 * Where code asks the browser for a WebExtension API, found in its syntax: in sources, and in what is built of them, where names are short and only
 * properties keep theirs.
 *
 * What is seen: `chrome` and `browser`, also as members of `globalThis`; the polyfill (`….default`); names that stand for a part of it (`const { tabs } = browser`).
 * What is not: a part that is handed to a function. An API that is asked for first, anywhere in the same file of the source, counts as guarded there.
 */
export interface ApiUse {
  /** From the namespace on, like `['storage', 'managed', 'get']`; `*` is a name that only running tells. */
  readonly path: readonly string[];
  /** Those of its beginnings that may be missing here, joined by dots: asked for by `?.`, or in a condition around. */
  readonly asked: ReadonlySet<string>;
  /** The names of the properties of each object that is handed to it. */
  readonly given: readonly string[];
  /** Offset in the code. */
  readonly at: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

type Path = readonly string[];
type Asked = ReadonlySet<string>;

/** What names stand for, from the innermost scope outwards; `undefined` for anything else. */
interface Scope {
  readonly names: Map<string, Path | undefined>;
  readonly outer: Scope | undefined;
}

const NOTHING: Asked = new Set();
const ROOTS: ReadonlySet<string> = new Set(['chrome', 'browser']);
const GLOBALS: ReadonlySet<string> = new Set(['globalThis', 'self', 'window']);

/** Types in a source, parentheses and chains say nothing of which value is meant. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'ChainExpression',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
]);

export function apiUsesIn(file: string, code: string): readonly ApiUse[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const uses: ApiUse[] = [];
  visit(program as unknown as Node, { names: new Map(), outer: undefined }, NOTHING, uses);
  return uses;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}

const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flatMap(nodesOf);

function bare(node: Node): Node {
  return WRAPPERS.has(node.type) ? bare(node.expression as Node) : node;
}

/** The name of a member; `*` for one that is computed from anything but text. */
function memberName(node: Node): string {
  const property = node.property as Node;
  if (!node.computed) return String(property.name);
  const { value } = property;
  return property.type === 'Literal' && typeof value === 'string' ? value : '*';
}

function lookUp(scope: Scope | undefined, name: string): Path | undefined | 'free' {
  for (let at = scope; at; at = at.outer) if (at.names.has(name)) return at.names.get(name);
  return 'free';
}

/** What an expression stands for: the whole API (an empty path), a part of it, or something else. */
function pathOf(expression: Node, scope: Scope): Path | undefined {
  const node = bare(expression);
  if (node.type === 'Identifier') {
    const found = lookUp(scope, String(node.name));
    return found === 'free' ? (ROOTS.has(String(node.name)) ? [] : undefined) : found;
  }
  if (node.type !== 'MemberExpression') return undefined;
  const [object, name] = [bare(node.object as Node), memberName(node)];
  const before = pathOf(object, scope);
  if (before) return [...before, name];
  if (name === 'default') return [];
  return object.type === 'Identifier' && GLOBALS.has(String(object.name)) && ROOTS.has(name) ? [] : undefined;
}

/** Beginnings of a path behind which stands `?.`. */
function askedInChain(expression: Node, scope: Scope): readonly string[] {
  const node = bare(expression);
  if (node.type !== 'MemberExpression' && node.type !== 'CallExpression') return [];
  const inner = (node.object ?? node.callee) as Node;
  const path = node.optional ? pathOf(inner, scope) : undefined;
  return [...(path ? [path.join('.')] : []), ...askedInChain(inner, scope)];
}

/** What is known to be there when a condition holds, or when it does not. */
function shownBy(condition: Node, holds: boolean, scope: Scope): readonly string[] {
  const node = bare(condition);
  const path = pathOf(node, scope);
  if (path) return holds ? path.map((_, index) => path.slice(0, index + 1).join('.')) : [];
  if (node.type === 'UnaryExpression' && node.operator === '!') return shownBy(node.argument as Node, !holds, scope);
  if (node.type === 'LogicalExpression' && node.operator === (holds ? '&&' : '||'))
    return [...shownBy(node.left as Node, holds, scope), ...shownBy(node.right as Node, holds, scope)];
  if (node.type !== 'BinaryExpression') return [];
  const sides = [bare(node.left as Node), bare(node.right as Node)];
  const operator = String(node.operator);
  const isUnlike = operator.startsWith('!');
  if (!/^[!=]==?$/.test(operator) || holds !== isUnlike || !sides.some(isNothing)) return [];
  return sides.flatMap((side) =>
    shownBy(side.type === 'UnaryExpression' && side.operator === 'typeof' ? (side.argument as Node) : side, true, scope),
  );
}

function isNothing(node: Node): boolean {
  if (node.type === 'Literal') return node.value === null || node.value === 'undefined';
  return (node.type === 'UnaryExpression' && node.operator === 'void') || (node.type === 'Identifier' && node.name === 'undefined');
}

const and = (asked: Asked, more: readonly string[]): Asked => (more.length > 0 ? new Set([...asked, ...more]) : asked);

/** Enters the names of a pattern; `path` is what the whole of it stands for. */
function declare(pattern: Node, path: Path | undefined, scope: Scope): void {
  if (pattern.type === 'Identifier') scope.names.set(String(pattern.name), path);
  else if (pattern.type === 'AssignmentPattern') declare(pattern.left as Node, undefined, scope);
  else if (pattern.type === 'ArrayPattern') for (const element of nodesOf(pattern.elements)) declare(element, undefined, scope);
  else if (pattern.type === 'RestElement') declare(pattern.argument as Node, undefined, scope);
  else if (pattern.type === 'ObjectPattern')
    for (const property of nodesOf(pattern.properties)) {
      if (property.type === 'RestElement') declare(property, undefined, scope);
      else declare(property.value as Node, path && [...path, String((property.key as Node).name ?? '*')], scope);
    }
}

/** All that a block declares is known before its first statement is read: functions may use what is written below them. */
function enter(statements: readonly Node[], outer: Scope): Scope {
  const scope: Scope = { names: new Map(), outer };
  for (const wrapped of statements) {
    const statement = wrapped.type.startsWith('Export') && isNode(wrapped.declaration) ? wrapped.declaration : wrapped;
    if (/^(?:Function|Class)Declaration$/.test(statement.type)) declare(statement.id as Node, undefined, scope);
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of nodesOf(statement.declarations) as readonly (Node & { id: Node; init: unknown })[])
      declare(id, isNode(init) ? pathOf(init, scope) : undefined, scope);
  }
  return scope;
}

/** Statement after statement: behind `if (!api) return;` the API is there. */
function visitBlock(statements: readonly Node[], outer: Scope, asked: Asked, uses: ApiUse[]): void {
  const scope = enter(statements, outer);
  let known = asked;
  for (const statement of statements) {
    visit(statement, scope, known, uses);
    if (statement.type === 'IfStatement' && !statement.alternate && leaves(statement.consequent as Node))
      known = and(known, shownBy(statement.test as Node, false, scope));
  }
}

function leaves(node: Node): boolean {
  const last = node.type === 'BlockStatement' ? nodesOf(node.body).at(-1) : node;
  return last !== undefined && /^(?:Return|Throw|Continue|Break)Statement$/.test(last.type);
}

/** A condition may name what it asks for; a deeper part of it, only what is asked for before. */
function visitCondition(node: Node, scope: Scope, asked: Asked, uses: ApiUse[]): void {
  const inner = bare(node);
  if (inner.type === 'UnaryExpression') {
    visitCondition(inner.argument as Node, scope, asked, uses);
    return;
  }
  if (inner.type === 'LogicalExpression') {
    visitCondition(inner.left as Node, scope, asked, uses);
    visitCondition(inner.right as Node, scope, and(asked, shownBy(inner.left as Node, inner.operator === '&&', scope)), uses);
    return;
  }
  const path = pathOf(inner, scope);
  if (path) {
    visit(inner, scope, and(asked, [path.join('.')]), uses);
    return;
  }
  visit(inner, scope, asked, uses);
}

/** To compare something with nothing is to ask for it. */
function visitComparison(node: Node, scope: Scope, asked: Asked, uses: ApiUse[]): void {
  const sides = [node.left as Node, node.right as Node];
  const isAsking = sides.some((side) => isNothing(bare(side)));
  for (const side of sides) (isAsking ? visitCondition : visit)(side, scope, asked, uses);
}

function visit(node: Node, scope: Scope, asked: Asked, uses: ApiUse[]): void {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      visitBlock(nodesOf(node.body), scope, asked, uses);
      return;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const inner: Scope = { names: new Map(), outer: scope };
      for (const parameter of nodesOf(node.params)) declare(parameter, undefined, inner);
      for (const part of [...nodesOf(node.params), ...nodesOf(node.body)]) visit(part, inner, asked, uses);
      return;
    }
    case 'IfStatement':
    case 'ConditionalExpression': {
      const condition = node.test as Node;
      visitCondition(condition, scope, asked, uses);
      visit(node.consequent as Node, scope, and(asked, shownBy(condition, true, scope)), uses);
      if (isNode(node.alternate)) visit(node.alternate, scope, and(asked, shownBy(condition, false, scope)), uses);
      return;
    }
    case 'LogicalExpression': {
      const left = node.left as Node;
      if (node.operator === '??') break;
      visitCondition(left, scope, asked, uses);
      visit(node.right as Node, scope, and(asked, shownBy(left, node.operator === '&&', scope)), uses);
      return;
    }
    case 'BinaryExpression':
      visitComparison(node, scope, asked, uses);
      return;
    case 'UnaryExpression':
      if (node.operator === '!' || node.operator === 'typeof') {
        visitCondition(node.argument as Node, scope, asked, uses);
        return;
      }
      break;
    case 'VariableDeclarator': {
      const init = node.init;
      // A name for a part of the API: what is done with it counts.
      if (!isNode(init) || pathOf(init, scope)) return;
      visit(node.id as Node, scope, asked, uses);
      visit(init, scope, asked, uses);
      return;
    }
    case 'CallExpression': {
      const callee = node.callee as Node;
      const path = pathOf(callee, scope);
      if (!path || path.length === 0) break;
      const given = nodesOf(node.arguments).flatMap((argument) => keysOf(bare(argument)));
      uses.push({ path, asked: and(asked, askedInChain(node, scope)), given, at: node.start });
      for (const argument of nodesOf(node.arguments)) visit(argument, scope, asked, uses);
      return;
    }
    case 'Identifier':
    case 'MemberExpression': {
      const path = pathOf(node, scope);
      if (path && path.length > 0) uses.push({ path, asked: and(asked, askedInChain(node, scope)), given: [], at: node.start });
      if (node.type === 'Identifier') return;
      if (!path) visit(node.object as Node, scope, asked, uses);
      if (node.computed) visit(node.property as Node, scope, asked, uses);
      return;
    }
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement': {
      const inner = enter(nodesOf(node.init ?? node.left), scope);
      for (const part of childrenOf(node)) visit(part, inner, asked, uses);
      return;
    }
    case 'CatchClause': {
      const inner: Scope = { names: new Map(), outer: scope };
      for (const parameter of nodesOf(node.param)) declare(parameter, undefined, inner);
      visit(node.body as Node, inner, asked, uses);
      return;
    }
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      if (node.computed) visit(node.key as Node, scope, asked, uses);
      for (const value of nodesOf(node.value)) visit(value, scope, asked, uses);
      return;
    default:
      if (node.type.startsWith('TS') && !WRAPPERS.has(node.type)) return;
  }
  for (const child of childrenOf(node)) visit(child, scope, asked, uses);
}

function keysOf(node: Node): readonly string[] {
  if (node.type !== 'ObjectExpression') return [];
  return nodesOf(node.properties).flatMap(({ type, key, computed }) => {
    const { name, value } = (key ?? {}) as { readonly name?: string; readonly value?: unknown };
    return type === 'Property' && !computed ? [name ?? String(value)] : [];
  });
}
