import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Spoken } from './transcript.ts';

type Node = Protocol.Accessibility.AXNode;

/** Chromium's own words, where they are not ARIA's. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['StaticText', 'text'],
  ['DisclosureTriangle', 'summary'],
  ['LabelText', 'label'],
  ['Legend', 'label'],
  ['paragraph', 'block'],
  ['generic', 'block'],
  ['LineBreak', 'block'],
  ['strong', 'inline'],
  ['emphasis', 'inline'],
  ['mark', 'inline'],
  ['none', 'inline'],
]);

/** Parts of what is told already. */
const SKIPPED: ReadonlySet<string> = new Set(['InlineTextBox', 'ListMarker']);

/** The numbers of a list that a style sheet draws: Firefox tells only that it is a list. */
const NUMBER = /^\d$/;

/** The tree that Chromium gives to screen readers. */
export async function chromiumTree(session: CDPSession): Promise<Spoken> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken = (node: Node): Spoken => ({
    role: node.ignored ? 'inline' : roleOf(node),
    name: String(node.name?.value ?? ''),
    description: String(node.description?.value ?? ''),
    states: statesOf(node),
    live: property(node, 'live'),
    children: (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child && !isSkipped(child) ? [spoken(child)] : [];
    }),
  });
  const [root] = nodes;
  if (!root) throw new Error('no accessibility tree');
  return spoken(root);
}

function isSkipped({ role, name }: Node): boolean {
  return SKIPPED.has(role?.value) || (role?.value === 'StaticText' && NUMBER.test(name?.value));
}

function roleOf({ role }: Node): string {
  const own = String(role?.value);
  return ROLES.get(own) ?? own;
}

function statesOf(node: Node): readonly string[] {
  const level = property(node, 'level');
  const expanded = roleOf(node) === 'summary' ? property(node, 'expanded') : undefined;
  return [
    ...(roleOf(node) === 'heading' ? [`level ${level}`] : []),
    ...(expanded === undefined ? [] : [expanded === 'true' ? 'expanded' : 'collapsed']),
    ...(property(node, 'checked') === 'true' ? ['checked'] : []),
    ...(property(node, 'disabled') === 'true' ? ['unavailable'] : []),
    ...(property(node, 'invalid') === 'true' ? ['wrong'] : []),
  ];
}

function property({ properties = [] }: Node, wanted: string): string | undefined {
  const found = properties.find(({ name }) => name === wanted)?.value.value;
  return found === undefined ? undefined : String(found);
}
