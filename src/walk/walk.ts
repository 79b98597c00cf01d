import { type Field, type Frame, LIMITS, type Logo, type PageFacts } from '../core/page-check/page-facts.ts';
import { carriesAddress, disclaims } from './disclaimers.ts';
import { createMarks, isWordmark, type Mark } from './marks.ts';
import type { Tree } from './tree.ts';

/** What stands around a node. */
interface Around<Node> {
  readonly depth: number;
  /** The element that it is in; none outside of all. */
  readonly holder: Node | undefined;
  /** Whether a text right in the holder is shown, once somebody asked: asking is dear, and most elements hold no text. */
  isShown?: boolean;
  /** The holder shows something else in place of its children, unless that has a place for them. */
  readonly hasShadow: boolean;
  /** Inside a button, or a link to another host: what is there speaks of others. */
  readonly isElsewhere: boolean;
  readonly isLink: boolean;
  /** Inside a link within the page: past what stands at its head. */
  readonly isSkip: boolean;
  /** Inside a drawing, whose title describes it. */
  readonly isDrawing: boolean;
  /** Collects the text of a heading. */
  readonly heading?: Heading | undefined;
  /** Collects the text that is drawn, or that stands where a logo is. */
  readonly mark?: Mark | undefined;
}

/** A heading that nobody sees is none: anybody can write a name there, to speak or to be quietened by it. */
interface Heading {
  shown: string;
}

const SEEN = /\S/;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'legend']);
const SKIPPED: ReadonlySet<string> = new Set(['style', 'template', 'noscript', 'math']);
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed']);
const BUTTONS = /^(?:button|option)$/;
const ICON = /\bicon\b/i;
const IS_NOTICE = /[©℗]|\(c\)\s|\bcopyright\b|\ball rights reserved\b/i;
const COPIED = /(?:saved from url=\(\d+\)|mirrored from )\s*(\S+)/i;
const DRAWN = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i;
const LOGO = /logo|brand/i;
const SITE_NAMES: ReadonlySet<string> = new Set(['og:site_name', 'application-name', 'apple-mobile-web-app-title']);

/** Surely on the page's own host, whatever stands before it: most addresses are, and need no parsing. */
const WITHIN = /^(?:[#?]|\/[a-z0-9_-]|\/$|[a-z0-9_-]{1,60}(?:[/.?#]|$))/i;

/**
 * Reads a page once: at most so many nodes, each list and each text at most so long, and no value of any field. `base`: the address of the page, which
 * says what is elsewhere. `isLate`: asked now and then whether it takes too long.
 */
export function walk<Node>(tree: Tree<Node>, root: Node, base: string, isLate: () => boolean = () => false): PageFacts {
  const own = hostOf(base, base);
  const found = {
    title: '',
    siteName: '',
    headings: [] as string[],
    logos: [] as Logo[],
    notices: [] as string[],
    fields: [] as Field[],
    icons: new Set<string>(),
    resources: new Set<string>(),
    links: new Set<string>(),
    copiedFrom: new Set<string>(),
    drawnAddresses: new Set<string>(),
    frames: [] as Frame[],
    canvas: 0,
    words: 0,
    isDisclaimed: carriesAddress(base),
    isPartial: false,
  };
  let nodes = 0;
  let isStopped = false;
  let isNoticeOpen = false;
  const marks = createMarks(found.logos, (text, isWritten) => logo(text, '', isWritten));

  /** Depth first, in the order of the document. */
  function children(node: Node, around: Around<Node>): void {
    if (around.depth > LIMITS.depth) {
      found.isPartial = true;
      return;
    }
    for (let child = tree.firstChild(node); child !== undefined; child = tree.nextSibling(child)) {
      nodes += 1;
      if (nodes > LIMITS.nodes || (nodes % 64 === 0 && isLate())) isStopped = true;
      if (isStopped) {
        found.isPartial = true;
        return;
      }
      visit(child, around);
    }
  }

  function visit(node: Node, around: Around<Node>): void {
    const kind = tree.kind(node);
    if (kind === '#text') said(node, around);
    else if (kind === '#comment') commented(tree.text(node));
    else if (kind === 'script') resource(node, 'src');
    else if (SKIPPED.has(kind)) return;
    else if (kind.startsWith('#')) children(node, around);
    else if (kind === 'title') titled(node, around);
    else element(node, kind, around);
  }

  function element(node: Node, kind: string, around: Around<Node>): void {
    const attribute = (name: string): string => tree.attribute(node, name);
    const role = attribute('role');
    const names = kind === 'input' ? '' : `${attribute('class')} ${attribute('id')}`;
    const isNamed = LOGO.test(names);
    look(node, kind, role, isNamed, around);
    const href = kind === 'a' || kind === 'form' ? leads(attribute(kind === 'a' ? 'href' : 'action')) : '';
    const isHeading = HEADINGS.has(kind) || role === 'heading';
    const heading: Heading | undefined = isHeading ? { shown: '' } : around.heading;
    marks.line(kind);
    if (isTyped(kind, attribute('contenteditable'))) {
      found.isPartial ||= kind !== 'textarea';
      return;
    }
    const shadow = tree.shadow(node);
    const isElsewhere = around.isElsewhere || BUTTONS.test(kind) || role === 'button' || (kind === 'a' && href !== '' && href !== own);
    const isMark = around.mark === undefined && !isElsewhere && (kind === 'svg' || (isNamed && isWordmark(names)));
    const mark: Mark | undefined = isMark ? { shown: '', isWritten: kind !== 'svg' } : around.mark;
    const inside: Around<Node> = {
      depth: around.depth + 1,
      holder: node,
      hasShadow: shadow !== undefined,
      isLink: around.isLink || kind === 'a',
      isSkip: around.isSkip || (kind === 'a' && /^#./.test(attribute('href'))),
      isDrawing: around.isDrawing || kind === 'svg',
      isElsewhere,
      heading,
      mark,
    };
    if (shadow !== undefined) children(shadow, { ...inside, hasShadow: false });
    if (FRAMES.has(kind)) framed(node, inside);
    else children(node, inside);
    marks.line(kind);
    if (isMark && mark) marks.end(mark);
    if (isHeading && heading) push(found.headings, cut(plain(heading.shown), LIMITS.text), LIMITS.headings);
  }

  function titled(node: Node, { isDrawing, isElsewhere }: Around<Node>): void {
    if (!isDrawing && found.title === '') {
      found.title = cut(plain(ownText(tree, node)), LIMITS.title);
      found.isDisclaimed ||= disclaims(found.title);
    }
    if (isDrawing && !isElsewhere) logo(ownText(tree, node), '');
  }

  /** What an element says by itself. */
  function look(node: Node, kind: string, role: string, isNamed: boolean, around: Around<Node>): void {
    const attribute = (name: string): string => tree.attribute(node, name);
    if (kind === 'meta') meta(attribute('property') || attribute('name'), attribute('content'));
    else if (kind === 'link') linked(node);
    else if (kind === 'input' || kind === 'select' || kind === 'textarea') field(node, kind);
    else if (kind === 'img' || kind === 'image') pictured(node, around);
    else if (kind === 'canvas') found.canvas = Math.max(found.canvas, shareOf(tree, node));
    else if (kind === 'svg' || role === 'img' || isNamed) {
      if (!around.isElsewhere) logo(attribute('aria-label') || attribute('title'), fileOf(attribute('src')));
    }
  }

  function isTextShown(node: Node, around: Around<Node>): boolean {
    // The children of an element with a shadow root are each shown, or not.
    if (around.hasShadow) return tree.isShown(node);
    around.isShown ??= around.holder === undefined || tree.isShown(around.holder);
    return around.isShown;
  }

  function said(node: Node, around: Around<Node>): void {
    const text = tree.text(node);
    if ((!around.heading && !around.mark && !SEEN.test(text)) || !isTextShown(node, around)) return;
    if (around.heading) around.heading.shown += text;
    marks.said(text, around);
    const line = plain(text.length > 2000 ? text.slice(0, 2000) : text);
    if (line === '') return;
    found.isDisclaimed ||= disclaims(line);
    if (found.words < LIMITS.words) found.words = Math.min(LIMITS.words, found.words + line.split(' ').length);
    if (isNoticeOpen) {
      // The sign in one element, and whose it is in the next.
      const last = found.notices.pop() ?? '';
      found.notices.push(cut(`${last} ${line}`, LIMITS.text));
      isNoticeOpen = false;
    } else if (IS_NOTICE.test(line) && push(found.notices, cut(fromNotice(line), LIMITS.text), LIMITS.notices)) {
      isNoticeOpen = !/\p{L}{3}/u.test(fromNotice(line).replaceAll(/copyright/gi, ''));
    }
    if (!around.isLink && DRAWN.test(line))
      add(found.drawnAddresses, hostOf(/^https?:/i.test(line) ? line : `https://${line}`, base), LIMITS.drawnAddresses);
  }

  function commented(text: string): void {
    const [, address] = COPIED.exec(text.slice(0, 500)) ?? [];
    if (address) add(found.copiedFrom, hostOf(/^https?:/i.test(address) ? address : `https://${address}`, base), LIMITS.copiedFrom);
  }

  function meta(name: string, content: string): void {
    if (found.siteName === '' && SITE_NAMES.has(name.toLowerCase())) found.siteName = cut(plain(content), LIMITS.text);
  }

  function linked(node: Node): void {
    const rel = tree.attribute(node, 'rel');
    if (ICON.test(rel)) add(found.icons, elsewhere(tree.attribute(node, 'href')), LIMITS.icons);
    else if (/stylesheet|preload/i.test(rel)) resource(node, 'href');
  }

  function pictured(node: Node, around: Around<Node>): void {
    resource(node, 'src');
    if (!around.isElsewhere) logo(tree.attribute(node, 'alt') || tree.attribute(node, 'aria-label'), fileOf(tree.attribute(node, 'src')));
  }

  function logo(text: string, file: string, isWritten = false): void {
    const described = cut(plain(text), LIMITS.text);
    if ((described !== '' || file !== '') && found.logos.length < LIMITS.logos)
      found.logos.push({ text: described, file, ...(isWritten && { isWritten }) });
  }

  function field(node: Node, kind: string): void {
    if (found.fields.length >= LIMITS.fields) return;
    const named = (name: string): string => cut(tree.attribute(node, name), LIMITS.name);
    const type = kind === 'input' ? named('type').toLowerCase() || 'text' : kind;
    const label = cut(plain(tree.attribute(node, 'placeholder') || tree.attribute(node, 'aria-label')), LIMITS.name);
    found.fields.push({ type, name: named('name'), id: named('id'), purpose: named('autocomplete').toLowerCase(), label });
  }

  function framed(node: Node, inside: Around<Node>): void {
    // What nobody sees asks for nothing. Each frame that is read costs the browser a world of its own.
    if (!tree.isShown(node)) return;
    isStopped ||= isLate();
    if (isStopped) {
      found.isPartial = true;
      return;
    }
    const document = tree.frame(node);
    if (document !== undefined) {
      children(document, { ...inside, holder: undefined, hasShadow: false });
      return;
    }
    const host = elsewhere(tree.attribute(node, 'src') || tree.attribute(node, 'data'));
    if (found.frames.length < LIMITS.frames) found.frames.push({ host, share: shareOf(tree, node) });
  }

  /** Notes where a link or a form leads, and tells its host; empty for what leads nowhere. */
  function leads(href: string): string {
    if (WITHIN.test(href)) return own;
    if (found.links.size >= LIMITS.links) return hostOf(href.slice(0, 2000), base);
    const url = href === '' ? null : URL.parse(href.slice(0, 2000), base);
    if (!url || !/^https?:$/.test(url.protocol)) return '';
    if (url.hostname !== own) add(found.links, cut(`${url.hostname}${url.pathname}`, LIMITS.link), LIMITS.links);
    return url.hostname;
  }

  function resource(node: Node, name: string): void {
    add(found.resources, elsewhere(tree.attribute(node, name)), LIMITS.resources);
  }

  function elsewhere(address: string): string {
    if (WITHIN.test(address)) return '';
    const host = hostOf(address, base);
    return host === own ? '' : host;
  }

  children(root, { depth: 0, holder: undefined, hasShadow: false, isElsewhere: false, isLink: false, isSkip: false, isDrawing: false });
  return {
    ...found,
    icons: [...found.icons],
    resources: [...found.resources],
    links: [...found.links],
    copiedFrom: [...found.copiedFrom],
    drawnAddresses: [...found.drawnAddresses],
  };
}

/** The text right below a node. */
function ownText<Node>(tree: Tree<Node>, node: Node): string {
  let text = '';
  for (let child = tree.firstChild(node), i = 0; child !== undefined && i < 20; child = tree.nextSibling(child), i += 1)
    if (tree.kind(child) === '#text') text += tree.text(child).slice(0, 500);
  return text;
}

function shareOf<Node>(tree: Tree<Node>, node: Node): number {
  const part = tree.share(node);
  return part >= 0 && part <= 1 ? Math.round(part * 100) / 100 : part > 1 ? 1 : 0;
}

/** What stands in it, somebody may have typed. */
function isTyped(kind: string, editable: string): boolean {
  return kind === 'textarea' || (editable !== '' && editable.toLowerCase() !== 'false');
}

/** An address that says its host outright: most do, and need no parsing. A number at its end would be an address of another kind. */
const PLAIN_HOST = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#]|$)/;

function hostOf(address: string, base: string): string {
  if (address === '' || address.length > 4000) return '';
  const [, host] = PLAIN_HOST.exec(address) ?? [];
  if (host !== undefined) return host.slice(0, LIMITS.host);
  const url = URL.parse(address, base);
  return url && /^https?:$/.test(url.protocol) ? url.hostname.slice(0, LIMITS.host) : '';
}

/** The last part of a path, without what follows. */
function fileOf(address: string): string {
  if (/^data:/i.test(address)) return '';
  const [path = ''] = address.slice(0, 2000).split(/[?#]/, 1);
  return cut(path.slice(path.lastIndexOf('/') + 1), LIMITS.text);
}

/** From the sign on. */
function fromNotice(line: string): string {
  const at = line.search(IS_NOTICE);
  return at > 40 ? line.slice(at) : line;
}

function plain(text: string): string {
  return text.slice(0, 4000).replaceAll(/\s+/g, ' ').trim();
}

/** Never half a character. */
function cut(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/[\ud800-\udbff]$/, '') : text;
}

function push(list: string[], text: string, most: number): boolean {
  if (text === '' || list.length >= most) return false;
  return list.push(text) > 0;
}

function add(list: Set<string>, text: string, most: number): void {
  if (text !== '' && list.size < most) list.add(text);
}
