import { expect, test } from 'vitest';
import { MAX_OWN_SERVICES } from '../../../src/background/settings.ts';
import { google, OLD_STATE, throughGoogle } from './two-logins.ts';
import { createBrowser, load } from './world.ts';

/** One start page that was added more than once: for two sign-in pages, or for the pages of two sites. Each is one by itself. */

const START = 'https://rota.trust.example/';
const FIRST = { name: 'Rota', start: START, signIn: 'https://sso.one.example/in' };
const SECOND = { ...FIRST, signIn: 'https://sso.two.example/in' };
const DOOR = `own:${START}`;
const IMPOSTOR = 'https://account.login.nhs.uk.evil.example/in';
const GOOGLE = 'https://accounts.google.com/o/oauth2/v2/auth';

const settingsWith = (settings: object) => ({ version: 2, allowedHosts: [], always: [], own: [], ...settings });

async function person(settings: object = {}, policy: object = {}) {
  const browser = createBrowser();
  browser.kept.set('settings', settingsWith(settings));
  for (const [key, value] of Object.entries(policy)) browser.managed.set(key, value);
  const worker = await browser.wake();
  const options = () => worker.ask<'show-options'>({ kind: 'show-options' });
  const remove = async (isIt: (row: Awaited<ReturnType<typeof options>>['own'][number]) => boolean) =>
    worker.ask<'remove-service'>({ kind: 'remove-service', key: (await options()).own.find(isIt)?.key ?? 'none' });
  const at = async (page: string, atMs = 1000) => {
    await worker.hear(...load(1, page, 'auto_bookmark', atMs));
    return worker.popup();
  };
  return { browser, worker, options, remove, at };
}

const signIns = (rows: readonly { readonly signIn: string }[]) => rows.map(({ signIn }) => signIn);

test('added for two sign-ins, both stand; changing or removing the one leaves the other, and its door', async () => {
  const { worker, remove, at } = await person();
  const add = (typed: typeof FIRST) => worker.ask<'add-service'>({ kind: 'add-service', ...typed });
  await add(FIRST);
  expect(signIns((await add(SECOND)).options.own)).toEqual([SECOND.signIn, FIRST.signIn]);
  const { own } = (await add({ ...FIRST, name: 'Staff rota' })).options;
  expect(own.map(({ name, signIn }) => [name, signIn])).toEqual([
    ['Staff rota', FIRST.signIn],
    ['Rota', SECOND.signIn],
  ]);
  expect(new Set(own.map(({ key }) => key)).size).toBe(2);
  expect(signIns((await remove(({ signIn }) => signIn === FIRST.signIn)).own)).toEqual([SECOND.signIn]);
  expect(await at(SECOND.signIn)).toMatchObject({ severity: 'guide', doors: [{ id: DOOR, reason: 'added' }] });
  expect((await at(FIRST.signIn, 2000)).severity).toBe('silent');
});

test('told for the pages of two sites, both stand, each with its site; removing the one leaves the other', async () => {
  const own = ['music.example', 'gp.example'].map((madeFor) => ({ ...FIRST, signIn: GOOGLE, madeFor }));
  const { worker, options, remove } = await person({ own });
  await worker.ask<'add-service'>({ kind: 'add-service', ...FIRST, signIn: GOOGLE });
  const sites = (rows: readonly { readonly madeFor?: string | undefined }[]) => rows.map(({ madeFor }) => madeFor);
  expect(sites((await options()).own)).toEqual([undefined, 'music.example', 'gp.example']);
  expect(sites((await remove(({ madeFor }) => madeFor === 'music.example')).own)).toEqual([undefined, 'gp.example']);
  expect(sites((await remove(({ madeFor }) => madeFor === undefined)).own)).toEqual(['gp.example']);
});

test('where one is refused, the other is not said to be', async () => {
  const { options, remove } = await person({ own: [{ ...FIRST, signIn: IMPOSTOR }, FIRST] });
  expect((await options()).own.map(({ refused }) => refused)).toEqual(['imitates', undefined]);
  expect(signIns((await remove(({ refused }) => refused !== undefined)).own)).toEqual([FIRST.signIn]);
});

test('one with a long address can be removed, too', async () => {
  const start = `${START}${'a'.repeat(1900)}`;
  const { remove } = await person({ own: [{ ...FIRST, start }] });
  expect((await remove(() => true)).own).toEqual([]);
});

test('what the organisation set is fixed, and what the person added for another sign-in is theirs', async () => {
  const { options, remove } = await person({ own: [SECOND] }, { services: [FIRST] });
  const { own, policy } = await options();
  expect(signIns(own)).toEqual([FIRST.signIn, SECOND.signIn]);
  expect(own.map(({ key }) => policy.fixed.services.includes(key))).toEqual([true, false]);
  expect(signIns((await remove(({ signIn }) => signIn === SECOND.signIn)).own)).toEqual([FIRST.signIn]);
});

test('what both the organisation and the person added stands there once, as the organisation’s', async () => {
  const { options } = await person({ own: [{ ...FIRST, name: 'Mine' }] }, { services: [FIRST] });
  const { own, policy } = await options();
  expect(own).toMatchObject([{ name: 'Rota', key: policy.fixed.services[0] }]);
});

const UNIVERSITY = {
  providers: [
    {
      id: 'uni',
      name: 'Example University',
      hosts: ['idp.uni.example'],
      interior: [{ path: '/idp/**' }],
      services: [{ name: 'Rota', start: START }],
    },
  ],
};

const besides: readonly [own: object, rows: readonly [signIn: string, isFixed: boolean][], because: string][] = [
  [
    FIRST,
    [
      [FIRST.signIn, false],
      ['https://idp.uni.example/', true],
    ],
    'added for another login, it is another one',
  ],
  [
    { ...FIRST, signIn: 'https://idp.uni.example/idp/in' },
    [['https://idp.uni.example/idp/in', false]],
    'added for that login, it is that one',
  ],
  [
    { ...FIRST, signIn: 'https://idp.uni.example/idp/in', madeFor: 'music.example' },
    [
      ['https://idp.uni.example/idp/in', false],
      ['https://idp.uni.example/', true],
    ],
    'told for one site’s pages, it is another one',
  ],
];
test.for(besides)('beside a service of the organisation’s login, %o: %o, for %s', async ([own, rows]) => {
  const { options } = await person({ own: [own] }, UNIVERSITY);
  const { own: shown, policy } = await options();
  expect(shown.map(({ key, signIn }) => [signIn, policy.fixed.services.includes(key)])).toEqual(rows);
});

test('a policy in which one of two is refused: the line names that one', async () => {
  const { options } = await person({}, { services: [FIRST, { ...FIRST, signIn: IMPOSTOR }] });
  const { policy, own } = await options();
  expect(policy.problems).toEqual([expect.stringMatching(/^services\[1\]: imitates/)]);
  expect(own.map(({ refused }) => refused)).toEqual([undefined, 'imitates']);
});

const file = (own: readonly object[]): string =>
  JSON.stringify({
    format: 'frontdoor',
    version: 1,
    settings: settingsWith({ own }),
    memory: { version: 2, services: [], used: [], met: [] },
  });

const SITE = { ...FIRST, madeFor: 'music.example' };
const many = Array.from({ length: MAX_OWN_SERVICES - 1 }, (_, i) => ({ ...FIRST, start: `${START}${i}` }));

const files: readonly [there: readonly object[], own: readonly object[], lines: readonly object[], because: string][] = [
  [[FIRST, SECOND], [FIRST, SECOND], [], 'both are there'],
  [[FIRST, SITE], [SITE, FIRST], [], 'both are there, in another order'],
  [[FIRST], [FIRST, SITE], [{ id: 'service.1' }], 'the one for a site is not there'],
  [[FIRST], [{ ...FIRST, name: 'Staff rota' }], [{ id: 'service.0', name: 'Staff rota' }], 'it gets another name'],
  [[FIRST, ...many], [SECOND], [{ id: 'service.0', refused: 'too-many' }], 'it would be one too many'],
  [[FIRST, ...many], [{ ...FIRST, name: 'Staff rota' }], [{ id: 'service.0', refused: undefined }], 'it stands in the place of the same'],
  [
    [],
    [{ ...FIRST, signIn: IMPOSTOR }, FIRST],
    [
      { id: 'service.0', refused: 'imitates' },
      { id: 'service.1', refused: undefined },
    ],
    'one is refused',
  ],
];
test.for(files)('there: %j; a file with %j: %j, for %s', async ([there, own, lines]) => {
  const { worker } = await person({ own: there });
  expect((await worker.ask<'read-import'>({ kind: 'read-import', text: file(own) })).lines).toMatchObject(lines);
});

test('a file that adds it for another sign-in leaves the first as it is', async () => {
  const { worker } = await person({ own: [FIRST] });
  const { options } = await worker.ask<'import-all'>({ kind: 'import-all', text: file([SECOND]), accepted: ['service.0'] });
  expect(signIns(options.own).toSorted()).toEqual([FIRST.signIn, SECOND.signIn]);
});

test('what was remembered for one site is taken back for that site alone', async () => {
  const [music, gp] = ['https://music.example', 'https://gp.example'];
  const { worker, options, at } = await person();
  await at(google(gp, OLD_STATE));
  await worker.ask<'tell-start'>({ kind: 'tell-start', tabId: 1, name: 'Songs', start: music });
  await at(google(music, OLD_STATE), 2000);
  await worker.ask<'go-and-remember'>({ kind: 'go-and-remember', tabId: 1, deed: 'await' });
  await worker.hear(...throughGoogle(2, music, 'link', 5000));
  expect((await options()).own.map(({ madeFor }) => madeFor)).toEqual(['music.example', 'gp.example']);
  await worker.ask<'go-and-remember'>({ kind: 'go-and-remember', tabId: 2, deed: 'undo' });
  expect((await options()).own).toMatchObject([{ name: 'Songs', madeFor: 'gp.example' }]);
});

test('what is told at another page of the same login takes the place of what was told at the first', async () => {
  const [mail, password] = ['https://access.login.nhs.uk/enter-email', 'https://access.login.nhs.uk/enter-password'];
  const { worker, options, at } = await person();
  for (const page of [mail, password, password]) {
    await at(page);
    await worker.ask<'tell-start'>({ kind: 'tell-start', tabId: 1, name: '', start: START });
  }
  expect(signIns((await options()).own)).toEqual([password]);
  expect((await at(mail, 2000)).doors.filter(({ id }) => id === DOOR)).toHaveLength(1);
});

const [LOGIN_ONE, LOGIN_TWO] = ['own.sso.one.example', 'own.sso.two.example'];
const ALWAYS = [LOGIN_ONE, LOGIN_TWO].map((login) => ({ login, service: DOOR }));
const ELSEWHERE = { ...FIRST, signIn: 'https://sso.one.example/other' };

const choices: readonly [own: readonly object[], policy: object, left: readonly string[], because: string][] = [
  [[FIRST, SECOND], {}, [LOGIN_TWO], 'the other one is for another login'],
  [[FIRST, SECOND, ELSEWHERE], {}, [LOGIN_ONE, LOGIN_TWO], 'another page of that login has it, too'],
  [[FIRST, SECOND, SITE], {}, [LOGIN_ONE, LOGIN_TWO], 'a site’s pages of that login have it, too'],
  [[FIRST, SECOND], { services: [ELSEWHERE] }, [LOGIN_ONE, LOGIN_TWO], 'the organisation has it for that login'],
];
test.for(choices)(
  'a login’s choice to be taken there: of %j, with %j, the first is removed, and left are %j: %s',
  async ([own, policy, left]) => {
    const { browser, remove, at } = await person({ own, always: ALWAYS }, policy);
    const { always } = await remove(({ signIn, madeFor }) => signIn === FIRST.signIn && madeFor === undefined);
    expect(always.map(({ login }) => login)).toEqual(left);
    await at(SECOND.signIn);
    expect(browser.opened).toEqual([[1, START]]);
  },
);

test('a choice of a login for which it was never added stays as long as it is added for any', async () => {
  const always = [{ login: 'nhs-login', service: DOOR }];
  const { remove } = await person({ own: [FIRST, SECOND], always });
  expect((await remove(({ signIn }) => signIn === FIRST.signIn)).always).toMatchObject([{ login: 'nhs-login', service: 'Rota' }]);
});

const NHS = { ...FIRST, signIn: 'https://access.login.nhs.uk/enter-email' };

const ends: readonly [own: readonly object[], because: string][] = [
  [[NHS], 'it was the only one'],
  [[NHS, SECOND], 'the other one is for another login, and is not what they chose'],
];
test.for(ends)('a choice ends with the last for its login, and its bookmark asks again: of %j, for %s', async ([own]) => {
  const { browser, remove, at } = await person({ own, always: [{ login: 'nhs-login', service: DOOR }] });
  await at(NHS.signIn);
  expect(browser.opened).toEqual([[1, START]]);
  expect((await remove(({ signIn }) => signIn === NHS.signIn)).always).toEqual([]);
  expect(await at(NHS.signIn, 99_000)).toMatchObject({ severity: 'guide' });
  expect(browser.opened).toHaveLength(1);
});
