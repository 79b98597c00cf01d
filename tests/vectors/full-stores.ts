import { BELONGINGS } from '../../src/background/belongings.ts';
import {
  DEFAULT_SETTINGS,
  fittingSettings,
  MAX_ALWAYS_CHOICES,
  MAX_OWN_SERVICES,
  MAX_TRUSTED_HOSTS,
} from '../../src/background/settings.ts';
import { marksAfter, statementsOf } from '../../src/background/shared-choices.ts';
import { MAX_FORGIVING_SERVICES, MAX_MET_SITES, MAX_SERVICES, MAX_USED_VALUES } from '../../src/core/flow/memory.ts';

/** What a worker finds when it wakes: the contents of the areas of the storage, by their names. */
export interface Stores {
  readonly local?: object;
  readonly managed?: object;
  readonly sync?: object;
}

const many = <T>(count: number, make: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => make(i));

const hosts = (count: number) => many(count, (i) => `host-${i}.trust.example`);
const services = (count: number) =>
  many(count, (i) => ({ name: `Service ${i}`, start: `https://s${i}.trust.example/`, signIn: `https://sso${i}.trust.example/in` }));
const always = (count: number) => many(count, () => ({ login: 'nhs-login', service: 'nhs-app' }));
const providers = (count: number) =>
  many(count, (i) => ({
    id: `uni-${i}`,
    name: `University ${i}`,
    hosts: [`idp.uni-${i}.example`],
    interior: [{ path: '/idp/profile/**' }],
  }));
const servers = (count: number) =>
  many(count, (i) => ({ id: `portal-${i}`, name: `Portal ${i}`, interior: [{ path: `/portal-${i}/step` }] }));
const names = (count: number) =>
  many(count, (i) => ({
    name: `Trust ${i}`,
    hosts: [`www.exampletrust${i}.example`],
    words: [`exampletrust${i}`],
    start: `https://www.exampletrust${i}.example/`,
  }));

const SETTINGS = {
  version: BELONGINGS.settings.migrations.length + 1,
  allowedHosts: hosts(MAX_TRUSTED_HOSTS).toSorted(),
  always: many(MAX_ALWAYS_CHOICES, (i) => ({ login: `server@idp${i}.example`, service: 'nhs-app' })),
  own: services(MAX_OWN_SERVICES),
};

/** As `src/background/sync.ts` shares them. */
const CHOSEN = fittingSettings(SETTINGS);
const MARKS = marksAfter(DEFAULT_SETTINGS, CHOSEN, {}, 1_760_000_000_000);
const SHARED = statementsOf(CHOSEN, MARKS);

const MEMORY = {
  version: BELONGINGS.memory.migrations.length + 1,
  services: many(MAX_SERVICES, (i) => ({
    login: 'nhs-login',
    start: `https://portal-${i}.surgery${i}.example/`,
    times: 5,
    days: 5,
    lastAtMs: 1_760_000_000_000,
    isOpened: true,
  })),
  used: many(MAX_USED_VALUES, (i) => ({ fingerprint: `fingerprint-${i}`, atMs: 1_760_000_000_000 })),
  met: many(MAX_MET_SITES, (i) => ({ hostname: `surgerry${i}.example`, firstAtMs: 1, isOpened: false })),
  forgiving: many(MAX_FORGIVING_SERVICES, (i) => ({ login: 'nhs-login', origin: `https://portal-${i}.surgery${i}.example` })),
};

/** Far more than any list takes. */
const TOO_MANY = 8000;

/** A policy whose every entry has as much in it as it may. */
function fullest(): object {
  const wide = (host: (i: number) => string) => many(200, host);
  return {
    providers: providers(100).map((entry, n) => ({
      ...entry,
      hosts: wide((i) => `idp${i}.uni-${n}.example`),
      interior: many(200, (i) => ({ path: `/idp/${i}/**` })),
    })),
    servers: servers(100).map((entry, n) => ({ ...entry, interior: many(200, (i) => ({ path: `/portal-${n}/${i}` })) })),
    names: names(100).map((entry, n) => ({
      ...entry,
      hosts: wide((i) => `www.exampletrust${n}x${i}.example`),
      owns: wide((i) => `exampletrust${n}y${i}.example`),
      words: wide((i) => `exampletrust${n}z${i}`),
    })),
  };
}

/** What somebody may have put into the storage, as full as it can be and fuller. */
export const FULL_STORES: { readonly [name: string]: Stores } = {
  'settings at their limits': { local: { settings: SETTINGS } },
  'a memory at its limits': { local: { memory: MEMORY } },
  'shared settings at their limits': {
    local: { settings: SETTINGS, sync: { version: 2, on: true, marks: MARKS } },
    sync: { head: { version: 2 }, ...Object.fromEntries([...SHARED].map(([key, statement]) => [`choice:${key}`, statement])) },
  },
  'a policy of 8,000 services': { managed: { services: services(TOO_MANY) } },
  'a policy of 8,000 providers': { managed: { providers: providers(TOO_MANY) } },
  'a policy of 8,000 servers': { managed: { servers: servers(TOO_MANY) } },
  'a policy of 8,000 names': { managed: { names: names(TOO_MANY) } },
  'a policy of 8,000 trusted hosts': { managed: { allowedHosts: hosts(TOO_MANY) } },
  'a policy of 8,000 choices': { managed: { always: always(TOO_MANY) } },
  'a policy of 8,000 locks': { managed: { locked: many(TOO_MANY, () => 'loudness') } },
  'a policy of 8,000 keys': { managed: Object.fromEntries(many(TOO_MANY, (i) => [`key-${i}`, i])) },
  'a policy of 8,000 of each': {
    managed: {
      services: services(TOO_MANY),
      providers: providers(TOO_MANY),
      servers: servers(TOO_MANY),
      names: names(TOO_MANY),
      allowedHosts: hosts(TOO_MANY),
      always: always(TOO_MANY),
    },
  },
  'a policy whose every entry is full': { managed: fullest() },
};
