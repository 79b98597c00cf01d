import type * as z from 'zod/mini';
import type { Brand, Provider, Service } from '../catalogue/types.ts';
import type { Refusal } from '../core/added-service-check.ts';
import { type AddedService, addedById, addedId, signInPage } from '../core/added-services.ts';
import type { Additions } from '../core/additions.ts';
import type { AutoOpenChoices, Loudness } from '../core/auto-open.ts';
import { lazily } from '../core/lazily.ts';
import { loginKey } from '../core/login.ts';
import type { PersonalDirectory, PersonalParts } from '../core/personal-directory.ts';
import { type TrustRefusal, trustRefusal } from '../core/trusted-host-check.ts';
import type { Lock } from '../messages/models.ts';
import { type PolicyName, type PolicyPages, type PolicyProvider, policyEntries, policyValues } from './policy-schema.ts';
import { MAX_ALWAYS_CHOICES, MAX_OWN_SERVICES, MAX_TRUSTED_HOSTS } from './settings.ts';

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

/** Longer lists are cut: a policy is written by people, and read whenever the worker wakes. */
const MAX_ENTRIES: { readonly [key in keyof ReturnType<typeof policyEntries>]: number } = {
  services: MAX_OWN_SERVICES,
  providers: 100,
  servers: 100,
  names: 100,
  allowedHosts: MAX_TRUSTED_HOSTS,
  always: MAX_ALWAYS_CHOICES,
  locked: 10,
};

/** As many hosts, pages, words and the like all entries of a list may hold together: each is looked at, and compared with what people open. */
const MAX_LIST_PARTS = 1000;

/** How many entries the lists within an entry have; nothing in them is looked at. */
function partsOf(entry: unknown): number {
  const lists = typeof entry === 'object' && entry !== null ? Object.values(entry).filter(Array.isArray) : [];
  return lists.reduce((sum, { length }) => sum + length, 1);
}

/** The first entries of a list that are not too many, nor hold too much together. */
function bounded(list: readonly unknown[], most: number): readonly unknown[] {
  let parts = 0;
  return list.slice(0, most).filter((entry) => {
    parts += partsOf(entry);
    return parts <= MAX_LIST_PARTS;
  });
}

/** What a policy sets besides lists: each by its name, so that a new one is not forgotten. */
const SINGLE_VALUES: { readonly [key in keyof ReturnType<typeof policyValues>]: true } = {
  loudness: true,
  helpDeskText: true,
  helpDeskLink: true,
  reportTo: true,
  welcomePage: true,
  language: true,
};

/** What of a policy counts, as text: two policies with the same are read the same. However much else is in it, the text is not long. */
export function policyText(found: ReadonlyMap<string, unknown>): string {
  const lists = Object.entries(MAX_ENTRIES).map(([key, most]) => {
    const list = asList(found.get(key));
    return Array.isArray(list) ? [key, list.length, bounded(list, most)] : [key, list];
  });
  return JSON.stringify([...lists, ...Object.keys(SINGLE_VALUES).map((key) => [key, found.get(key)])]);
}

/** Characters of a list as text; longer than any policy that people write. */
const MAX_LIST_CHARACTERS = 1_000_000;

const SET_BY_ORGANISATION: Service['source'] = [{ title: 'set by the organisation', checked: '1970-01-01' }];

/** As many keys that nobody knows are named one by one, and no more of each than this. */
const MAX_UNKNOWN_KEYS = 20;
const MAX_KEY_CHARACTERS = 100;

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
  const problems: string[] = [];
  const skip = (place: string, what: string): void => void problems.push(`${place}: ${what}`);

  function parse<T>(place: string, schema: z.ZodMiniType<T>, value: unknown): T | undefined {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? []).map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    skip(place + path, issue?.code === 'unrecognized_keys' ? `${issue.keys.join(', ')} is not known here` : (issue?.message ?? ''));
    return undefined;
  }

  /** Every entry of a list that is understood and that `make` makes something of; `make` answers with text when it does not. */
  function each<T, U>(
    key: keyof typeof MAX_ENTRIES,
    schema: z.ZodMiniType<T>,
    make: (entry: T, place: string) => U | string,
  ): readonly U[] {
    const list = asList(found.get(key) ?? []);
    if (!Array.isArray(list)) {
      skip(key, 'must be a list');
      return [];
    }
    const used = bounded(list, MAX_ENTRIES[key]);
    if (list.length > used.length) {
      const why =
        list.length > MAX_ENTRIES[key] && used.length === MAX_ENTRIES[key] ? '' : `: more than ${MAX_LIST_PARTS} hosts, pages and words`;
      skip(key, `only the first ${used.length} of ${list.length} are used${why}`);
    }
    return used.flatMap((value, i) => {
      const place = `${key}[${i}]`;
      const entry = parse(place, schema, value);
      if (entry === undefined) return [];
      const made = make(entry, place);
      if (typeof made !== 'string') return [made];
      skip(place, made);
      return [];
    });
  }

  function value<T>(key: string, schema: z.ZodMiniType<T>): T | undefined {
    return found.has(key) ? parse(key, schema, found.get(key)) : undefined;
  }

  const [entries, values] = [policyEntries(), policyValues()];
  const unknown = [...found.keys()].filter((key) => !Object.hasOwn(entries, key) && !Object.hasOwn(values, key));
  for (const key of unknown.slice(0, MAX_UNKNOWN_KEYS)) skip(key.slice(0, MAX_KEY_CHARACTERS), 'is not known');
  if (unknown.length > MAX_UNKNOWN_KEYS) skip(`${unknown.length - MAX_UNKNOWN_KEYS} other keys`, 'are not known');

  const everybodys = directories({ own: [], allowedHosts: [], learned: [] });
  const trusted = each('allowedHosts', entries.allowedHosts, (host, place) => {
    const refusal = trustRefusal(host, everybodys);
    return refusal === undefined ? { host, place } : `${host} ${TRUST_REFUSALS[refusal]}`;
  });
  const allowedHosts = trusted.map(({ host }) => host);
  const trusting = directories({ own: [], allowedHosts, learned: [] });
  /** The first of some hosts or addresses that nobody may be sent to. */
  const impostor = (...places: readonly string[]): string | undefined => {
    const found = places.find((place) => trusting.resembles(at(place)));
    return found === undefined ? undefined : `${found}: ${REFUSALS.imitates}`;
  };

  const ids = new Set<string>();
  const isTaken = (id: string): boolean => everybodys.providerById(id) !== undefined || ids.size === ids.add(id).size;
  const additions: Additions = {
    providers: each('providers', entries.providers, (entry) => {
      const known = entry.hosts.find((host) => everybodys.loginAt(at(host)));
      if (known !== undefined) return `${known} is in the catalogue already`;
      const imitates = impostor(...entry.hosts, ...(entry.services ?? []).map(({ start }) => start));
      if (imitates !== undefined) return imitates;
      return isTaken(entry.id) ? `the id ${entry.id} is taken` : provider(entry);
    }),
    servers: each('servers', entries.servers, (entry) => {
      const vague = pagesOf(entry).find(({ path, with: given = [] }) => !/\/[^/*]+(?:\/|$)/.test(path) && given.length === 0);
      if (vague) return `${vague.path} would be found everywhere: name a folder, or a parameter in "with"`;
      return everybodys.catalogue.servers.some(({ id }) => id === entry.id) || isTaken(entry.id)
        ? `the id ${entry.id} is taken`
        : { kind: 'server', id: entry.id, name: entry.name, ...systemPages(entry), source: SET_BY_ORGANISATION };
    }),
    brands: each('names', entries.names, (entry) => {
      const suffix = (entry.owns ?? []).find((owned) => everybodys.registrableDomain(owned) === undefined);
      if (suffix !== undefined) return `${suffix} is open to everybody, so nobody owns it`;
      return impostor(...entry.hosts, ...(entry.owns ?? []), entry.start) ?? brand(entry);
    }),
  };
  const { providers, servers, brands } = additions;
  const isAdding = [providers, servers, brands].some((list) => list.length > 0);
  const parts: PersonalParts = { own: [], allowedHosts, learned: [], additions: isAdding ? additions : undefined };
  // Nor does it clear who imitates a name of the organisation itself for certain.
  if (isAdding) {
    const guarding = directories(parts);
    for (const { host, place } of trusted) if (trustRefusal(host, guarding)) skip(place, `${host} ${TRUST_REFUSALS.imitates}`);
  }
  // Services are looked at as those of the person are: when a page or a login needs one.
  const services = each('services', entries.services, ({ name, start, signIn }, place) => {
    const [startAt, signInAt] = [new URL(start), new URL(signIn)];
    return { place, service: { name, start: startAt.href, ...signInPage(signInAt, everybodys) } };
  });
  const own = services.map(({ service }) => service);
  const whole = directories({ ...parts, own });
  const serviceProblems = lazily(() =>
    services.flatMap(({ place, service }) => {
      const refusal = whole.addedRefusal(addedId(service));
      return refusal === undefined ? [] : [`${place}: ${REFUSALS[refusal]}`];
    }),
  );
  const always = each('always', entries.always, ({ login, service }) => {
    const system = URL.canParse(login) ? whole.loginAt(new URL(login)) : undefined;
    const key = system ? loginKey(system) : whole.providerById(login)?.id;
    if (key === undefined) return `login: ${login} is neither the id of a login nor the address of a sign-in page that is known`;
    const start = URL.parse(service)?.href;
    const id = start === undefined ? service : addedId({ name: '', start, signIn: '' });
    return (whole.serviceById(id) ?? addedById(whole.own(), id)) ? { login: key, service: id } : `service: ${service} is not known`;
  });
  const link = value('helpDeskLink', values.helpDeskLink);
  const wrong = link === undefined ? undefined : impostor(link);
  if (wrong !== undefined) skip('helpDeskLink', wrong);
  const reportTo = value('reportTo', values.reportTo);
  const wrongReport = reportTo?.includes('@') === false ? impostor(reportTo) : undefined;
  if (wrongReport !== undefined) skip('reportTo', wrongReport);
  const helpDesk = {
    text: value('helpDeskText', values.helpDeskText),
    link: wrong === undefined ? link : undefined,
    reportTo: wrongReport === undefined ? reportTo : undefined,
  };
  return {
    own,
    additions: parts.additions,
    allowedHosts,
    always,
    loudness: value('loudness', values.loudness),
    language: value('language', values.language),
    locked: each('locked', entries.locked, (lock) => ({ lock })).map(({ lock }) => lock),
    helpDesk: Object.values(helpDesk).every((part) => part === undefined) ? undefined : helpDesk,
    welcomePage: value('welcomePage', values.welcomePage),
    get problems() {
      return [...problems, ...serviceProblems()];
    },
  };
}

/** Lists come as they are, or as JSON text: Firefox hands on what the registry of Windows holds as it is written there. */
function asList(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('[') || value.length > MAX_LIST_CHARACTERS) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
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
      id: addedId({ name, start: new URL(start).href, signIn: '' }),
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

/** Its words count only in company: no organisation can make an everyday word an alarm. */
function brand({ name, hosts, owns = [], words = [], start }: PolicyName): Brand {
  return { id: `own.${hosts[0]}`, name, hosts, owns, words, strength: 'weak', services: [], start, source: SET_BY_ORGANISATION };
}
