import { expect, test } from 'vitest';
import { fingerprint } from '../../../../src/core/flow/fingerprint.ts';
import { learnedNames } from '../../../../src/core/flow/learned-names.ts';
import {
  EMPTY_MEMORY,
  forget,
  type LearnedService,
  learn,
  MAX_FORGIVING_SERVICES,
  MAX_MET_SITES,
  MAX_REMEDIES,
  MAX_SERVICES,
  MAX_USED_VALUES,
  type Memory,
  merge,
  remember,
  rememberedId,
  USED_FOR_MS,
  useUp,
  usualServices,
  wasUsed,
} from '../../../../src/core/flow/memory.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const NOW_MS = 20_000 * DAY_MS;
const LOGIN = 'shibboleth@idp.uni.example';

test('the most used service comes first, of those the latest', () => {
  let memory: Memory = EMPTY_MEMORY;
  for (const [start, atMs] of [
    ['https://library.uni.example/', 1],
    ['https://moodle.uni.example/a', 2],
    ['https://mail.uni.example/', 3],
    ['https://moodle.uni.example/b', 4],
  ] as const) {
    memory = learn(memory, { login: LOGIN, start }, atMs);
  }
  expect(usualServices(memory, LOGIN).map(({ start, times }) => [start, times])).toEqual([
    ['https://moodle.uni.example/b', 2],
    ['https://mail.uni.example/', 1],
    ['https://library.uni.example/', 1],
  ]);
  expect(usualServices(memory, 'shibboleth@other.example')).toEqual([]);
});

const used = (host: string, days: number, times: number, lastAtMs: number): LearnedService => ({
  login: LOGIN,
  start: `https://${host}.example/`,
  days,
  times,
  lastAtMs,
});
const hostsOf = (services: readonly LearnedService[]) => services.map(({ start }) => new URL(start).hostname.replace('.example', ''));

test('more days count before more times, and these before a later day: nobody is used on many days in an hour', () => {
  const services = [used('often', 1, 99, 9), used('days', 2, 2, 1), used('late', 1, 1, 9), used('early', 1, 1, 8)];
  for (const told of [services, services.toReversed()])
    expect(hostsOf(usualServices({ ...EMPTY_MEMORY, services: told }, LOGIN))).toEqual(['days', 'often', 'late', 'early']);
});

const crowds: readonly [opened: number, habits: number, newcomers: number, kept: readonly number[], because: string][] = [
  [0, MAX_SERVICES, 150, [0, 400, 100], 'a fifth is for newcomers'],
  [0, MAX_SERVICES, 10, [0, 490, 10], 'or as much of it as they take'],
  [0, 50, 600, [0, 50, 450], 'and all that no habit takes'],
  [50, MAX_SERVICES, 150, [50, 360, 90], 'of what is left by those that the person has opened'],
  [50, 10, 10, [50, 10, 10], 'where there is room all stay'],
];
test.for(crowds)('of %i opened services, %i habits and %i newcomers stay %j: %s', ([opened, habits, newcomers, kept]) => {
  const many = (count: number, kind: string, days: number) => Array.from({ length: count }, (_, i) => used(`${kind}${i}`, days, 1, i));
  const services = [
    ...many(opened, 'o', 1).map((one) => ({ ...one, isOpened: true })),
    ...many(habits, 'h', 2),
    ...many(newcomers - 1, 'n', 1),
  ];
  const left = hostsOf(learn({ ...EMPTY_MEMORY, services }, { login: LOGIN, start: 'https://new.example/' }, 10).services);
  expect(['o', 'h', 'n'].map((kind) => left.filter((host) => host.startsWith(kind)).length)).toEqual(kept);
});

const NAMED: LearnedService = { ...used('clinic', 3, 3, 1), isOpened: true };
const names: readonly [change: Partial<LearnedService>, protects: readonly string[], because: string][] = [
  [{ login: 'nhs-login' }, ['clinic.example'], 'a login of the catalogue is protected as it is'],
  [{ login: 'server@sso.college.example' }, ['clinic.example', 'sso.college.example'], 'and one that nobody catalogued, by its host'],
  [{ login: 'server@clinic.example' }, [], 'a service that is its own login: any site can do that'],
  [{ start: 'http://clinic.example/' }, [], 'anybody between may have begun it'],
  [{ days: 2 }, [], 'used on two days'],
  [{ isOpened: undefined }, [], 'never opened by the person themselves'],
];
test.for(names)('a service with %j protects the names %j: %s', ([change, protects]) => {
  const found = learnedNames([{ ...NAMED, ...change }], (hostname) => hostname);
  expect(found.filter(({ isProtected }) => isProtected).map(({ hostname }) => hostname)).toEqual(protects);
});

test('a one-time value is known again by its fingerprint, which does not hold it, when its login must be over', () => {
  const memory = useUp(EMPTY_MEMORY, [fingerprint('state-1')], 1000);
  expect(wasUsed(memory, fingerprint('state-1'), 4_000_000)).toBe(true);
  expect(wasUsed(memory, fingerprint('state-1'), 3_000_000)).toBe(false);
  expect(wasUsed(memory, fingerprint('state-2'), 4_000_000)).toBe(false);
  // FIPS 180-4: SHA-256 of "abc" begins ba7816bf8f01cfea414140de.
  expect(fingerprint('abc')).toBe('ba7816bf8f01cfea414140de');
});

test('of several values each counts for itself, from more than an hour after it was used', () => {
  const memory = useUp(useUp(EMPTY_MEMORY, ['one'], 1000), ['two'], 2000);
  expect(wasUsed(memory, 'one', 1000 + HOUR_MS)).toBe(false);
  expect(wasUsed(memory, 'one', 1000 + HOUR_MS + 1)).toBe(true);
  expect(wasUsed(memory, 'two', 1000 + HOUR_MS + 1)).toBe(false);
});

test('a clock that was set back adds no day, and makes no use of a service earlier than it was', () => {
  const service = { ...used('clinic', 3, 3, NOW_MS), isOpened: true };
  const lesson = { login: LOGIN, start: service.start };
  const learned = (atMs: number) => learn({ ...EMPTY_MEMORY, services: [service] }, lesson, atMs).services;
  expect(learned(NOW_MS - DAY_MS)).toEqual([{ ...service, times: 4 }]);
  expect(learned(NOW_MS + DAY_MS - 1)).toEqual([{ ...service, times: 4, lastAtMs: NOW_MS + DAY_MS - 1 }]);
  expect(learned(NOW_MS + DAY_MS)).toEqual([{ ...service, times: 4, days: 4, lastAtMs: NOW_MS + DAY_MS }]);
  expect(learn(EMPTY_MEMORY, lesson, NOW_MS).services).toEqual([{ ...lesson, times: 1, days: 1, lastAtMs: NOW_MS }]);
});

test('nobody finishes more than a million logins', () => {
  const service = used('clinic', 3, 999_999, 1);
  const once = learn({ ...EMPTY_MEMORY, services: [service] }, { login: LOGIN, start: service.start }, 2);
  expect(once.services[0]?.times).toBe(1_000_000);
  expect(learn(once, { login: LOGIN, start: service.start }, 3).services[0]?.times).toBe(1_000_000);
});

test('of one bookmark the latest remedy counts; of too many the latest are kept; one goes with its service, and no other', () => {
  const first = remember(remember(EMPTY_MEMORY, { bookmark: 'a', service: 'one' }), { bookmark: 'b', service: 'one' });
  expect(remember(first, { bookmark: 'a', service: 'two' }).remedies).toEqual([
    { bookmark: 'b', service: 'one' },
    { bookmark: 'a', service: 'two' },
  ]);
  const bookmarks = Array.from({ length: MAX_REMEDIES + 1 }, (_, i) => `b${i}`);
  const many = bookmarks.reduce((memory, bookmark) => remember(memory, { bookmark, service: 'one' }), EMPTY_MEMORY);
  expect(many.remedies?.map(({ bookmark }) => bookmark)).toEqual(bookmarks.slice(1));

  const [clinic, shop] = ['https://clinic.example', 'https://shop.example'] as const;
  const memory: Memory = {
    ...EMPTY_MEMORY,
    services: [used('clinic', 1, 1, 1), { ...used('clinic', 1, 1, 1), login: 'google' }, used('shop', 1, 1, 1)],
    remedies: [clinic, shop].map((start) => ({ bookmark: start, service: rememberedId({ start }) })),
    forgiving: [clinic, shop].map((origin) => ({ login: LOGIN, origin })),
  };
  const left = forget(memory, clinic);
  expect(hostsOf(left.services)).toEqual(['shop']);
  expect(left.remedies).toEqual([{ bookmark: shop, service: `remembered:${shop}` }]);
  expect(left.forgiving).toEqual([{ login: LOGIN, origin: shop }]);
  expect(forget({ ...EMPTY_MEMORY, services: memory.services }, clinic)).toEqual({ ...EMPTY_MEMORY, services: [used('shop', 1, 1, 1)] });
});

test('the names of the hundred services that are used most are known; what protects comes first, however much others are used', () => {
  const services = Array.from({ length: 101 }, (_, i) => used(`s${i}`, 200 - i, 1, i));
  const protecting: LearnedService = { ...used('clinic', 3, 1, 1), isOpened: true };
  const found = learnedNames([...services, protecting], (hostname) => hostname);
  expect(found.map(({ hostname }) => hostname)).toEqual([
    'clinic.example',
    ...services.slice(0, 99).map(({ start }) => new URL(start).hostname),
  ]);
});

test('a host that two services have is known once, in the place of the one that protects', () => {
  const protecting: LearnedService = { ...used('clinic', 3, 1, 1), isOpened: true };
  const found = learnedNames([used('clinic', 9, 9, 9), used('other', 8, 1, 1), protecting], (hostname) => hostname);
  expect(found.map(({ hostname, isProtected }) => [hostname, isProtected])).toEqual([
    ['clinic.example', true],
    ['other.example', false],
  ]);
});

test('a value that is known already changes nothing: nothing is to be written', () => {
  const memory = useUp(EMPTY_MEMORY, ['one', 'two'], 1000);
  expect(useUp(memory, ['two'], 1000 + USED_FOR_MS)).toBe(memory);
  expect(useUp(memory, [], 1000)).toBe(memory);
  expect(useUp(memory, ['two', 'three'], 2000).used.map((value) => [value.fingerprint, value.atMs])).toEqual([
    ['one', 1000],
    ['two', 1000],
    ['three', 2000],
  ]);
});

test('memory is bounded under 100,000 logins, in number and in age', () => {
  let memory: Memory = EMPTY_MEMORY;
  for (let i = 0; i < 100_000; i += 1) {
    if (i % 50 === 0) memory = learn(memory, { login: LOGIN, start: `https://s${i}.example/` }, i);
    if (i % 10 === 0) memory = useUp(memory, [`f${i}`], i);
  }
  expect(memory.services).toHaveLength(MAX_SERVICES);
  expect(memory.used).toHaveLength(MAX_USED_VALUES);
  expect(memory.used.at(-1)?.fingerprint).toBe('f99990');
  expect(JSON.stringify(memory).length).toBeLessThan(200_000);
  expect(useUp(memory, ['new'], USED_FOR_MS + 200_000).used.map((value) => value.fingerprint)).toEqual(['new']);
});

test('a one-time value is remembered for 90 days, and no longer', () => {
  const used = [
    { fingerprint: 'forgotten', atMs: NOW_MS - 90 * DAY_MS },
    { fingerprint: 'known', atMs: NOW_MS - 90 * DAY_MS + 1 },
  ];
  expect(useUp({ ...EMPTY_MEMORY, used }, ['new'], NOW_MS).used.map(({ fingerprint }) => fingerprint)).toEqual(['known', 'new']);
});

const CLINIC: LearnedService = {
  login: 'nhs-login',
  start: 'https://clinic.example/in',
  times: 12,
  days: 9,
  lastAtMs: NOW_MS - 3 * DAY_MS,
  isOpened: true,
};
const remembering = (...services: readonly LearnedService[]): Memory => ({ ...EMPTY_MEMORY, services });
const mergedOf = (own: LearnedService, told: LearnedService): LearnedService | undefined =>
  merge(remembering(own), remembering(told), NOW_MS).services[0];

const both: readonly [own: Partial<LearnedService>, told: Partial<LearnedService>, merged: Partial<LearnedService>, because: string][] = [
  [
    {},
    { isOpened: undefined, days: 1, times: 1, start: 'https://clinic.example/evil', lastAtMs: NOW_MS },
    { lastAtMs: NOW_MS },
    'later, and worse known',
  ],
  [{}, { isOpened: false, days: 0, lastAtMs: 0 }, {}, 'earlier, and worse known'],
  [
    { isOpened: undefined, days: 1 },
    { days: 9 },
    { days: 9 },
    'a copy of one’s own, where little is known yet: what its line asks is taken',
  ],
  [{ times: 1 }, { days: 2, times: 99 }, { times: 99 }, 'of each count the larger'],
  [{}, { lastAtMs: NOW_MS + DAY_MS }, { lastAtMs: NOW_MS + DAY_MS }, 'the clocks of two machines differ by a day at most'],
  [{}, { lastAtMs: NOW_MS + DAY_MS + 1 }, {}, 'a day to come: no new day would count until then'],
  [{}, { lastAtMs: NOW_MS + 2 * DAY_MS }, {}, 'the same, a day later'],
  [{}, { lastAtMs: 8.64e15, start: 'https://clinic.example/evil' }, {}, 'the last day that there is'],
];

test.for(both)('%#: of one service told twice nothing is taken away', ([own, told, expected, because]) => {
  const merged = mergedOf({ ...CLINIC, ...own }, { ...CLINIC, ...told });
  expect(merged, because).toEqual({ ...CLINIC, ...own, ...expected, isOpened: true });
  expect(merged?.start).toBe(CLINIC.start);
  const again = merge(remembering(merged ?? CLINIC), remembering({ ...CLINIC, ...told }), NOW_MS);
  expect(again.services, 'the same twice').toEqual([merged]);
});

test('a name that protects goes on protecting, whatever a file tells, and learns further days', () => {
  const isProtected = ({ services }: Memory): boolean =>
    learnedNames(services, (hostname) => hostname).some((name) => name.hostname === 'clinic.example' && name.isProtected);
  const told = remembering({ ...CLINIC, start: 'https://clinic.example/evil', days: 0, times: 0, isOpened: false, lastAtMs: 8.64e15 });
  const merged = merge(remembering(CLINIC), told, NOW_MS);
  expect(isProtected(merged)).toBe(true);
  expect(learn(merged, { login: CLINIC.login, start: CLINIC.start }, NOW_MS).services[0]?.days).toBe(10);
  const first = merge(EMPTY_MEMORY, told, NOW_MS);
  expect(learn(first, { login: CLINIC.login, start: CLINIC.start }, NOW_MS).services[0]?.days).toBe(1);
});

test('of the values of a file all are taken in for which there is room, in the order in which they were used', () => {
  const merged = merge(
    { ...EMPTY_MEMORY, used: [{ fingerprint: 'own', atMs: 2 }] },
    {
      ...EMPTY_MEMORY,
      used: [
        { fingerprint: 'late', atMs: 3 },
        { fingerprint: 'early', atMs: 1 },
      ],
    },
    NOW_MS,
  );
  expect(merged.used.map(({ fingerprint }) => fingerprint)).toEqual(['early', 'own', 'late']);
});

test('as much is kept as the room of a browser allows, and no more', () => {
  expect([MAX_SERVICES, MAX_USED_VALUES, MAX_MET_SITES, MAX_FORGIVING_SERVICES, MAX_REMEDIES]).toEqual([500, 2000, 200, 200, 100]);
});

test('a full file pushes out nothing: no service, and no one-time value', () => {
  const own: Memory = {
    ...remembering(CLINIC, { ...CLINIC, start: 'https://new.example/', days: 1 }),
    used: [{ fingerprint: 'own', atMs: 1 }],
  };
  const told: Memory = {
    ...remembering(...Array.from({ length: MAX_SERVICES }, (_, i) => ({ ...CLINIC, start: `https://s${i}.example/`, days: 1_000_000 }))),
    used: Array.from({ length: MAX_USED_VALUES }, (_, i) => ({ fingerprint: `f${i}`, atMs: NOW_MS - i })),
  };
  const merged = merge(own, told, NOW_MS);
  expect(merged.services).toHaveLength(MAX_SERVICES);
  expect(merged.services).toEqual(expect.arrayContaining([...own.services]));
  expect(merged.used).toHaveLength(MAX_USED_VALUES);
  expect(merged.used[0]).toEqual({ fingerprint: 'own', atMs: 1 });
  expect(
    merged.used.some(({ fingerprint }) => fingerprint === `f${MAX_USED_VALUES - 1}`),
    'the latest of the file',
  ).toBe(false);
  const later = merge(
    own,
    {
      ...EMPTY_MEMORY,
      used: [
        { fingerprint: 'x', atMs: NOW_MS + 2 * DAY_MS },
        { fingerprint: 'own', atMs: 9 },
      ],
    },
    NOW_MS,
  );
  expect(later.used, 'nothing to come, and nothing of one’s own anew').toEqual(own.used);
});
