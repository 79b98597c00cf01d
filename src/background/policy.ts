import type { Brand, Provider, Server, Service } from '../catalogue/types.ts';
import type { Refusal } from '../core/added-service-check.ts';
import { type AddedService, addedById, addedId, signInPage } from '../core/added-services.ts';
import type { Additions } from '../core/additions.ts';
import type { AutoOpenChoices, Loudness } from '../core/auto-open.ts';
import type { Directory } from '../core/directory.ts';
import { lazily } from '../core/lazily.ts';
import { loginKey } from '../core/login.ts';
import type { PersonalDirectory, PersonalParts } from '../core/personal-directory.ts';
import { type TrustRefusal, trustRefusal } from '../core/trusted-host-check.ts';
import type { Lock } from '../messages/models.ts';
import { createPolicyReader, type PolicyReader } from './policy-reader.ts';
import type { PolicyName, PolicyPages, PolicyProvider, PolicyServer } from './policy-schema.ts';

/** What an organisation has set for the browsers that it manages, as far as it could be understood. */
export interface Policy {
  readonly own: readonly AddedService[];
  /** Absent when nothing is added: then the directory is everybody's. */
  readonly additions?: Additions | undefined;
  readonly allowedHosts: readonly string[];
  readonly always: AutoOpenChoices['always'];
  readonly loudness?: Loudness | undefined;
  readonly language?: string | undefined;
  readonly locked: readonly Lock[];
  readonly helpDesk?:
    | { readonly text?: string | undefined; readonly link?: string | undefined; readonly reportTo?: string | undefined }
    | undefined;
  /** Whether the page for newcomers opens. */
  readonly welcomePage?: 'on' | 'off' | undefined;
  /** What was skipped, a line each: where, and what is wrong. */
  readonly problems: readonly string[];
}

export const NO_POLICY: Policy = { own: [], allowedHosts: [], always: [], locked: [], problems: [] };

const SET_BY_ORGANISATION: Service['source'] = [{ title: 'set by the organisation', checked: '1970-01-01' }];

const REFUSALS: { readonly [refusal in Refusal]: string } = {
  name: 'name: must be text of 1 to 60 characters',
  'start-address': 'start: must be a web address that begins with https://',
  'sign-in-address': 'signIn: must be a web address that begins with https://',
  'start-cannot-open': 'start: is itself a sign-in page that cannot be opened',
  imitates: 'imitates a protected name; a host of your own that is only like one can be listed in allowedHosts',
  'same-page': 'start and signIn are the same page',
};

const TRUST_REFUSALS: { readonly [refusal in TrustRefusal]: string } = {
  'no-host': 'is no host name as browsers write it',
  'many-hosts': 'is open to everybody, so it is not one host',
  imitates: 'imitates a protected name beyond doubt',
};

/**
 * Reads a managed policy. A bad entry is skipped with a line, the rest applies; never throws.
 *
 * What a policy adds stands beside the catalogue, not over it. It cannot send anybody to a host that imitates a protected name, and cannot clear a
 * host that imitates one for certain.
 */
export function readPolicy(found: ReadonlyMap<string, unknown>, directories: (parts: PersonalParts) => PersonalDirectory): Policy {
  const reader = createPolicyReader(found);
  const everybodys = directories({ own: [], allowedHosts: [], learned: [] });
  const trusted = readTrusted(reader, everybodys);
  const allowedHosts = trusted.map(({ host }) => host);
  const trusting = directories({ own: [], allowedHosts, learned: [] });
  const parts: PersonalParts = { own: [], allowedHosts, learned: [], additions: readAdditions(reader, everybodys, trusting) };
  // Nor does it clear who imitates a name of the organisation itself for certain.
  if (parts.additions) {
    const guarding = directories(parts);
    for (const { host, place } of trusted) if (trustRefusal(host, guarding)) reader.skip(place, `${host} ${TRUST_REFUSALS.imitates}`);
  }
  const services = readServices(reader, everybodys);
  const own = services.map(({ service }) => service);
  const whole = directories({ ...parts, own });
  const serviceProblems = lazily(() => refusalsOf(services, whole));
  return {
    own,
    additions: parts.additions,
    allowedHosts,
    always: readAlways(reader, whole),
    helpDesk: readHelpDesk(reader, trusting),
    loudness: reader.value('loudness'),
    language: reader.value('language'),
    locked: reader.each('locked', (lock) => ({ lock })).map(({ lock }) => lock),
    welcomePage: reader.value('welcomePage'),
    get problems() {
      return [...reader.problems(), ...serviceProblems()];
    },
  };
}

/** The services of the logins that an organisation added, as if each were added by itself. */
export function servicesOfLogins({ additions }: Pick<Policy, 'additions'>): readonly AddedService[] {
  return (additions?.providers ?? []).flatMap(({ hosts: [login], services }) =>
    services.map(({ name, start }) => ({ name, start, signIn: `https://${login?.host}/` })),
  );
}

/** Hosts that are trusted, and where they stand. */
function readTrusted(reader: PolicyReader, everybodys: Directory): readonly { readonly host: string; readonly place: string }[] {
  return reader.each('allowedHosts', (host, place) => {
    const refusal = trustRefusal(host, everybodys);
    return refusal === undefined ? { host, place } : `${host} ${TRUST_REFUSALS[refusal]}`;
  });
}

/** The first of some hosts or addresses to which nobody may be sent, with the reason. */
function impostorAmong(hostsOrAddresses: readonly string[], trusting: Pick<Directory, 'resembles'>): string | undefined {
  const found = hostsOrAddresses.find((place) => trusting.resembles(at(place)));
  return found === undefined ? undefined : `${found}: ${REFUSALS.imitates}`;
}

/** The logins, software and names that are added; nothing where none is. `trusting`: everybody's directory with the hosts that the policy trusts. */
function readAdditions(reader: PolicyReader, everybodys: Directory, trusting: Directory): Additions | undefined {
  const ids = new Set<string>();
  const isTaken = (id: string): boolean => everybodys.providerById(id) !== undefined || ids.size === ids.add(id).size;
  const providers = reader.each('providers', (entry) => {
    const known = entry.hosts.find((host) => everybodys.loginAt(at(host)));
    if (known !== undefined) return `${known} is in the catalogue already`;
    const imitates = impostorAmong([...entry.hosts, ...(entry.services ?? []).map(({ start }) => start)], trusting);
    if (imitates !== undefined) return imitates;
    return isTaken(entry.id) ? `the id ${entry.id} is taken` : provider(entry);
  });
  const servers = reader.each('servers', (entry) => {
    const vague = pagesOf(entry).find(({ path, with: given = [] }) => !/\/[^/*]+(?:\/|$)/.test(path) && given.length === 0);
    if (vague) return `${vague.path} would be found everywhere: name a folder, or a parameter in "with"`;
    const isKnown = everybodys.catalogue.servers.some(({ id }) => id === entry.id);
    return isKnown || isTaken(entry.id) ? `the id ${entry.id} is taken` : server(entry);
  });
  const brands = reader.each('names', (entry) => {
    const suffix = (entry.owns ?? []).find((owned) => everybodys.registrableDomain(owned) === undefined);
    if (suffix !== undefined) return `${suffix} is open to everybody, so nobody owns it`;
    return impostorAmong([...entry.hosts, ...(entry.owns ?? []), entry.start], trusting) ?? brand(entry);
  });
  const isAdding = [providers, servers, brands].some((list) => list.length > 0);
  return isAdding ? { providers, servers, brands } : undefined;
}

/** A service, and where in the policy it stands. */
interface PlacedService {
  readonly place: string;
  readonly service: AddedService;
}

/** Services are looked at as those of the person are: when a page or a login needs one. */
function readServices(reader: PolicyReader, everybodys: Directory): readonly PlacedService[] {
  return reader.each('services', ({ name, start, signIn }, place) => {
    const [startAt, signInAt] = [new URL(start), new URL(signIn)];
    return { place, service: { name, start: startAt.href, ...signInPage(signInAt, everybodys) } };
  });
}

/** Those that have no effect. */
function refusalsOf(services: readonly PlacedService[], whole: PersonalDirectory): readonly string[] {
  return services.flatMap(({ place, service }) => {
    const refusal = whole.addedRefusal(service);
    return refusal === undefined ? [] : [`${place}: ${REFUSALS[refusal]}`];
  });
}

/** From which logins people are taken to which services without a click. */
function readAlways(reader: PolicyReader, whole: PersonalDirectory): Policy['always'] {
  return reader.each('always', ({ login, service }) => {
    const system = URL.canParse(login) ? whole.loginAt(new URL(login)) : undefined;
    const key = system ? loginKey(system) : whole.providerById(login)?.id;
    if (key === undefined) return `login: ${login} is neither the id of a login nor the address of a sign-in page that is known`;
    const start = URL.parse(service)?.href;
    const id = start === undefined ? service : addedId({ start });
    return (whole.serviceById(id) ?? addedById(whole.own(), id)) ? { login: key, service: id } : `service: ${service} is not known`;
  });
}

function readHelpDesk(reader: PolicyReader, trusting: Directory): Policy['helpDesk'] {
  /** An address of the web that is no impostor's, or an e-mail address. */
  function place(key: 'helpDeskLink' | 'reportTo'): string | undefined {
    const given = reader.value(key);
    const wrong = given === undefined || given.includes('@') ? undefined : impostorAmong([given], trusting);
    if (wrong === undefined) return given;
    reader.skip(key, wrong);
    return undefined;
  }
  const [link, reportTo] = [place('helpDeskLink'), place('reportTo')];
  const helpDesk = { text: reader.value('helpDeskText'), link, reportTo };
  return Object.values(helpDesk).every((part) => part === undefined) ? undefined : helpDesk;
}

function at(hostOrAddress: string): URL {
  return new URL(hostOrAddress.includes('://') ? hostOrAddress : `https://${hostOrAddress}/`);
}

function pagesOf({ entries = [], interior = [], direct = [] }: PolicyPages) {
  return [...entries, ...interior, ...direct];
}

function systemPages({ entries = [], interior = [], direct = [] }: PolicyPages): Pick<Provider, 'entries' | 'interior' | 'direct'> {
  const known = 'documented';
  return {
    entries: entries.map((entry) => ({ ...entry, protocol: 'proprietary', required: entry.required ?? [], known })),
    interior: interior.map((page) => ({ ...page, known })),
    direct: direct.map((page) => ({ ...page, known })),
  };
}

function provider(entry: PolicyProvider): Provider {
  return {
    kind: 'provider',
    id: entry.id,
    name: entry.name,
    hosts: entry.hosts.map((host) => ({ host, role: 'authorize', environment: 'production', known: 'documented' })),
    ...systemPages(entry),
    services: (entry.services ?? []).map(({ name, start }) => ({
      id: addedId({ start: new URL(start).href }),
      name,
      audience: 'everyone',
      start: new URL(start).href,
      hosts: [new URL(start).hostname],
      known: 'documented',
      source: SET_BY_ORGANISATION,
    })),
    source: SET_BY_ORGANISATION,
  };
}

function server(entry: PolicyServer): Server {
  return { kind: 'server', id: entry.id, name: entry.name, ...systemPages(entry), source: SET_BY_ORGANISATION };
}

/** Its words count only in company: no organisation can make an everyday word an alarm. */
function brand({ name, hosts, owns = [], words = [], start }: PolicyName): Brand {
  return { id: `own.${hosts[0]}`, name, hosts, owns, words, strength: 'weak', services: [], start, source: SET_BY_ORGANISATION };
}
