import { LIMITS } from '../core/page-check/page-facts.ts';
import { add, addLogo, cut, type Finds, plain } from './finds.ts';
import { hostOf } from './host-of.ts';

/** Notes what elements say by their attributes, whatever is in them. Addresses are given as they stand there. */
export interface Tags {
  /** What the element itself is: a field, a picture, a word about the page. */
  look(kind: string, attribute: Attribute, role: string, isNamed: boolean, isElsewhere: boolean): void;
  /** Where a link or a form leads; answers whether that is another host. */
  leads(address: string): boolean;
  /** What is loaded. */
  loads(address: string): void;
  /** A frame that cannot be read, and how much of what is seen it takes. */
  frames(address: string, share: number): void;
}

/** An attribute of an element; empty when it is not there. */
type Attribute = (name: string) => string;

const ICON = /\bicon\b/i;
const SITE_NAME = /^(?:og:site_name|application-name|apple-mobile-web-app-title)$/i;

/** Surely on the page's own host, whatever stands before it: most addresses are, and need no parsing. */
const WITHIN = /^(?:[#?]|\/[a-z0-9_-]|\/$|[a-z0-9_-]{1,60}(?:[/.?#]|$))/i;

export function createTags(found: Finds, base: string): Tags {
  const own = hostOf(base, base);

  function elsewhere(address: string): string {
    if (WITHIN.test(address)) return '';
    const host = hostOf(address, base);
    return host === own ? '' : host;
  }

  function loads(address: string): void {
    add(found, 'resources', elsewhere(address));
  }

  function linked(rel: string, address: string): void {
    if (ICON.test(rel)) add(found, 'icons', elsewhere(address));
    else if (/stylesheet|preload/i.test(rel)) loads(address);
  }

  return {
    loads,
    look(kind, attribute, role, isNamed, isElsewhere) {
      if (kind === 'meta') {
        const name = attribute('property') || attribute('name');
        if (found.siteName === '' && SITE_NAME.test(name)) found.siteName = cut(plain(attribute('content')), LIMITS.text);
      } else if (kind === 'link') linked(attribute('rel'), attribute('href'));
      else if (kind === 'input' || kind === 'select' || kind === 'textarea') field(found, kind, attribute);
      else if (kind === 'img' || kind === 'image') {
        loads(attribute('src'));
        if (!isElsewhere) addLogo(found, attribute('alt') || attribute('aria-label'), fileOf(attribute('src')));
      } else if (!isElsewhere && (kind === 'svg' || role === 'img' || isNamed))
        addLogo(found, attribute('aria-label') || attribute('title'), fileOf(attribute('src')));
    },
    leads(address) {
      if (WITHIN.test(address)) return false;
      if (found.links.size >= LIMITS.links) return elsewhere(address.slice(0, 2000)) !== '';
      const url = address === '' ? null : URL.parse(address.slice(0, 2000), base);
      if (!url || !/^https?:$/.test(url.protocol) || url.hostname === own) return false;
      add(found, 'links', cut(`${url.hostname}${url.pathname}`, LIMITS.link));
      return true;
    },
    frames(address, share) {
      if (found.frames.length < LIMITS.frames) found.frames.push({ host: elsewhere(address), share });
    },
  };
}

function field(found: Finds, kind: string, attribute: Attribute): void {
  if (found.fields.length >= LIMITS.fields) return;
  const named = (name: string): string => cut(attribute(name), LIMITS.name);
  const type = kind === 'input' ? named('type').toLowerCase() || 'text' : kind;
  const label = cut(plain(attribute('placeholder') || attribute('aria-label')), LIMITS.name);
  found.fields.push({ type, name: named('name'), id: named('id'), purpose: named('autocomplete').toLowerCase(), label });
}

/** The last part of a path, without what follows. */
function fileOf(address: string): string {
  if (/^data:/i.test(address)) return '';
  const [path = ''] = address.slice(0, 2000).split(/[?#]/, 1);
  return cut(path.slice(path.lastIndexOf('/') + 1), LIMITS.text);
}
