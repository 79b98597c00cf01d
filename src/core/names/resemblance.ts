import type { Brand, Catalogue } from '../../catalogue/types.ts';
import type { MetSite } from '../flow/memory.ts';
import { lazily } from '../lazily.ts';
import { isLocalName, isLoopback } from '../request/local-host.ts';
import { type Borrowed, borrowed, borrowedBy } from './borrowed.ts';
import { type Difference, differencesBetween, likeness } from './differences.ts';
import { createFindEmbedded, type Embedded } from './embedded-official.ts';
import { createFindName } from './find-name.ts';
import type { Finding } from './finding.ts';
import { knownNames } from './known-names.ts';
import { proxied } from './library-proxy.ts';
import { createDoubtAbout, type Doubt, domainsAbove } from './ownership.ts';
import { pathName } from './path-name.ts';
import { plainLetters } from './plain-letters.ts';
import { createFindRegistrable, isAddress } from './registrable-domain.ts';
import type { Technique } from './technique.ts';
import { translatedHost } from './translated-host.ts';
import { unicodeLabels } from './unicode-host.ts';
import { userinfoName } from './userinfo.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { isAmong, MAX_HOST_CHARACTERS, withoutRoot } from './without-root.ts';

export type { Borrowed } from './borrowed.ts';
export type { Difference } from './differences.ts';
export type { Technique } from './technique.ts';

/** A host that resembles a protected name. */
export interface Resemblance {
  readonly imitates: Brand;
  readonly original: string;
  readonly technique: Technique;
  readonly certainty: 'certain' | 'likely';
  readonly differences: readonly Difference[];
  /** What it borrows of the name, where it does so letter for letter. */
  readonly borrowed?: Borrowed | undefined;
  /** The name is protected only because this person uses it; what is known of the site that is like it. */
  readonly learned?: { readonly met?: MetSite | undefined };
}

/** Builds the index of protected names; the answer tells which of them a URL's host imitates, if any. */
export function createResemblance(catalogue: Catalogue, known = () => knownNames(catalogue)): (url: URL) => Resemblance | undefined {
  const doubtAbout = createDoubtAbout(catalogue);
  const findName = lazily(() => createFindName(catalogue, known()));
  const protectedHosts = createProtectedHosts(catalogue.brands);
  const { isLoginHost, isBelowDomain } = protectedHosts;
  const findEmbedded = lazily(() => createFindEmbedded(catalogue, protectedHosts.ownerOf));
  const { fromUserinfo, fromPath } = createFromOutside(protectedHosts, createIsTheirOwn(catalogue, doubtAbout));
  const vocabulary = lazily(() => createVocabulary(catalogue));
  const isOfLogin = (word: string): boolean => vocabulary().isOfLogin(word);
  const asksForLogin = createAsksForLogin(catalogue, vocabulary);
  const closedRelays = catalogue.relays.filter(({ hasNamesOfCustomers }) => !hasNamesOfCustomers);

  /** Whom a host of which there may be doubt imitates by itself; as people see it, `shown`, and the whole address of the page, `visited`. */
  function byHost(hostname: string, doubt: Doubt, visited: string, shown = visited): Quoting | undefined {
    const plain = hostname.includes('xn--') ? unicodeLabels(hostname).map(plainLetters).join('.') : hostname;
    const finding = findName()(chosenPart(hostname, doubt, isOfLogin), chosenPart(plain, doubt, isOfLogin));
    const told = finding && asDoubted(resemblance(finding, visited, shown), doubt);
    const found = finding && told && { found: told, quoted: told.technique === 'embedded' ? finding.name.original : told.original };
    if (told?.certainty === 'certain' || doubt.kind !== 'any') return found;
    const embedded = findEmbedded()(hostname);
    return embedded ? { found: fromEmbedded(embedded, visited), quoted: embedded.hostname } : found;
  }

  /**
   * What schools write in front of their own hosts imitates nobody; where anybody may have called a host so, it is a reason to go on. Nobody needs a proxy to sign in
   * at a login: there a label is no excuse, and a school's suffix is one from certainty only. What stands behind it is a host like any other. Where the catalogue knows who
   * writes (a firm's broker, an archive), and customers have no names, nothing is certain.
   */
  function asProxied({ found, quoted }: Quoting, hostname: string, visited: string): Resemblance | undefined {
    if (isAmong(closedRelays, hostname)) return { ...found, certainty: 'likely' };
    const { by, own } = proxied(hostname);
    // A proxy quotes hosts, and changes no letter of them.
    if (by === 'none' || (by === 'suffix' && found.technique !== 'embedded')) return found;
    const doubt = doubtAbout(own);
    const ofOwn = doubt.kind === 'none' ? undefined : byHost(own, doubt, visited, unicodeLabels(own).join('.'));
    // Schools, too, are called like somebody (`ucas.edu.ps`): less than certain it is no reason.
    if (ofOwn?.found.certainty === 'certain') return ofOwn.found;
    const isOfLogin = isLoginHost(quoted);
    if (by === 'school' && !isOfLogin) return undefined;
    return by !== 'school' && isOfLogin ? found : { ...found, certainty: 'likely' };
  }

  return (url) => {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    const shown = withoutRoot(url.hostname);
    // Nobody can register a line below; in front of a domain it is read as a dash.
    const hostname = translatedHost(shown).replaceAll('_', '-');
    if (hostname.length > MAX_HOST_CHARACTERS) return undefined;
    // Whatever stands behind it: no honest address begins with somebody else's name.
    const before = fromUserinfo(url, hostname);
    if (before) return before;
    const doubt = doubtAbout(hostname);
    if (doubt.kind === 'none') return undefined;
    if (isAddress(hostname)) return isLocalName(hostname) || isLoopback(hostname) ? undefined : fromPath(url, () => true);
    const visited = hostname.includes('xn--') ? unicodeLabels(hostname).join('.') : shown;
    const found = byHost(hostname, doubt, visited);
    if (found) return asProxied(found, hostname, visited);
    return doubt.kind === 'any' ? fromPath(url, (name) => isBelowDomain(name) && asksForLogin(hostname)) : undefined;
  };
}

/** Whom a host imitates, and which protected host or domain stands in it: what people are shown beside it is that host of the same owner which is most like it. */
interface Quoting {
  readonly found: Resemblance;
  readonly quoted: string;
}

/** The domains and hosts of the protected brands, asked about one host. */
interface ProtectedHosts {
  /** Whose a host is. */
  ownerOf(hostname: string): Brand | undefined;
  /** Whether both hosts are one owner's, or below one domain of one owner. */
  isOneOwners(said: string, hostname: string): boolean;
  /** A protected host of more than a name and one suffix, and not only by `www`. */
  isBelowDomain(hostname: string): boolean;
  /** One below what its owner registered, and no front page: people meet it while they sign in. */
  isLoginHost(hostname: string): boolean;
}

function createProtectedHosts(brands: readonly Brand[]): ProtectedHosts {
  const hosts = lazily(() => new Set(brands.flatMap((brand) => brand.hosts)));
  const owned = lazily(() => new Set(brands.flatMap((brand) => brand.owns)));
  const owners = lazily(() => new Map(brands.flatMap((brand) => [...brand.owns, ...brand.hosts].map((host) => [host, brand] as const))));

  function ownerOf(name: string): Brand | undefined {
    // What a page wrote into its path may be of any length; no host is longer.
    const hostname = name.slice(-MAX_HOST_CHARACTERS);
    for (let from = 0; from >= 0; from = hostname.indexOf('.', from + 1)) {
      const owner = owners().get(hostname.slice(from === 0 ? 0 : from + 1));
      if (owner) return owner;
    }
    return undefined;
  }

  function isBelowDomain(hostname: string): boolean {
    return hosts().has(hostname) && !hostname.startsWith('www.') && hostname.split('.').length > 2;
  }

  return {
    ownerOf,
    isOneOwners(said, hostname) {
      if (ownerOf(said) === ownerOf(hostname)) return true;
      return domainsAbove(said).some((domain) => owners().has(domain) && hostname.endsWith(`.${domain}`));
    },
    isBelowDomain,
    isLoginHost: (hostname) => isBelowDomain(hostname) && !owned().has(hostname) && !hosts().has(`www.${hostname}`),
  };
}

/**
 * What stands outside of the host, and what that weighs: before `@` stands no host, and only there to be read as one (RFC 3986 7.6); in a path, archives and
 * package indexes write hosts, too.
 */
const CERTAINTY = { userinfo: 'certain', path: 'likely' } as const;

/** Tells whether all pages at a host are its owner's. */
function createIsTheirOwn(
  { anybodysPages }: Pick<Catalogue, 'anybodysPages'>,
  doubtAbout: (hostname: string) => Doubt,
): (hostname: string) => boolean {
  return (hostname) => doubtAbout(hostname).kind === 'none' && !isAmong(anybodysPages, hostname);
}

/** Finds official hosts that stand in the URL, but not in its host; an owner's own name before an `@` deceives nobody where nobody else has pages. */
function createFromOutside({ ownerOf, isOneOwners }: ProtectedHosts, isTheirOwn: (hostname: string) => boolean) {
  function fromOutside(original: string, technique: keyof typeof CERTAINTY): Resemblance | undefined {
    const imitates = ownerOf(original);
    return imitates && { imitates, original, technique, certainty: CERTAINTY[technique], differences: [] };
  }

  return {
    fromUserinfo(url: URL, hostname: string): Resemblance | undefined {
      const said = userinfoName(url, (name) => ownerOf(name) !== undefined && !(isOneOwners(name, hostname) && isTheirOwn(hostname)));
      return said === undefined ? undefined : fromOutside(said, 'userinfo');
    },
    fromPath({ pathname }: URL, isTelling: (said: string) => boolean): Resemblance | undefined {
      const said = pathName(pathname, (name) => ownerOf(name) !== undefined && isTelling(name));
      return said === undefined ? undefined : fromOutside(said, 'path');
    },
  };
}

/** Tells whether a stranger's domain is called by nothing but words of login: `secure-portal-auth.example`. */
function createAsksForLogin({ hosting }: Catalogue, vocabulary: () => Vocabulary): (hostname: string) => boolean {
  const findRegistrable = createFindRegistrable(hosting);
  return (hostname) => {
    const { login, strange } = vocabulary().contextOf(findRegistrable(hostname)?.domain.split('.')[0] ?? '');
    return login > 0 && !strange;
  };
}

/** The official host of anybody, protected brand or not, whole in a foreign one. */
function fromEmbedded({ hostname: original, owner: imitates }: Embedded, shown: string): Resemblance {
  const differences = differencesBetween(shown, original);
  const copied = borrowed(shown, original, original, imitates);
  return { imitates, original, technique: 'embedded', certainty: 'certain', differences, ...(copied && { borrowed: copied }) };
}

function resemblance(finding: Finding, visited: string, shown: string): Resemblance {
  const { name, certainty, technique } = finding;
  const hosts = [...new Set([name.original, ...name.brand.hosts])];
  const [original = name.original] = hosts.toSorted((a, b) => likeness(visited, b) - likeness(visited, a));
  // Where the name is a word among others, there is nothing to mark but all the rest.
  const isWordAmongOthers = technique === 'combosquat' || technique === 'subdomain';
  const differences = isWordAmongOthers ? [] : differencesBetween(visited, original);
  const copied = borrowedBy(shown, original, finding);
  return { imitates: name.brand, original, technique, certainty, differences, ...(copied && { borrowed: copied }) };
}

/** What a stranger chose of a host name: at a platform, without the platform's own name, which imitates nobody there. */
function chosenPart(hostname: string, doubt: Doubt, isOfLogin: (word: string) => boolean): string {
  if (!('below' in doubt)) return hostname;
  const chosen = hostname.slice(0, -doubt.below.length) + NOBODYS;
  if (doubt.kind !== 'tenant') return chosen;
  const customers = chosen.replace(PLATFORMS_OWN, '.');
  return customers.includes('xn--') || !SALESFORCE.test(doubt.below)
    ? customers
    : customers.replaceAll(PACKAGE_OR_SANDBOX, (written, word: string) => (isOfLogin(word) ? written : ''));
}

/** A suffix that says nothing, RFC 2606 2. */
const NOBODYS = 'example';

/** What platforms write behind a customer's name by themselves: SharePoint (`acme-my`), Okta (`acme-admin`). */
const PLATFORMS_OWN = /-(?:admin|my)\./;

/** At other platforms a customer may write two dashes, and anything behind them: nothing there is left out of what is read. */
const SALESFORCE = /(?:^|\.)(?:force|salesforce|salesforce-setup|salesforce-sites|site)\.com$/;

/** What Salesforce writes behind one, of a package or a sandbox: `acme--c`, `acme--uat--c`. Who set it up chose that word, so that one of login is the customer's, too. */
const PACKAGE_OR_SANDBOX = /--([a-z0-9]+)(?=[.-])/g;

/**
 * Customers name their hosts after themselves, and protected organisations are customers: at a platform, only what is certain tells. Where they
 * signed up, even that is a reason for caution and no more, but for a whole official name.
 */
function asDoubted(found: Resemblance, { kind }: Doubt): Resemblance | undefined {
  const isCertain = found.certainty === 'certain';
  if (kind === 'tenant' && isCertain && found.technique !== 'embedded') return { ...found, certainty: 'likely' };
  return kind === 'any' || isCertain ? found : undefined;
}
