import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import type { Service } from '../../../src/catalogue/types.ts';
import { certaintyOf } from '../../../src/core/certainty.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import { type Door, isHostOf, wayIn } from '../../../src/core/way-in.ts';
import { visit } from '../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);
const doorsAt = (url: string): readonly Door[] => wayIn(judge(visit(url, 'bookmark'), directory), directory);

const first: readonly [url: string, service: string | undefined, reason: string | undefined, because: string][] = [
  ['https://access.login.nhs.uk/enter-email', 'nhs-app', 'offered', 'the most likely wish of patients'],
  [
    'https://auth.login.nhs.uk/authorize?redirect_uri=https%3A%2F%2Frefer.nhs.uk%2Fcb',
    'manage-your-referral',
    'asked',
    'the dead request names it',
  ],
  ['https://fs.nhs.net/adfs/ls/', 'nhsmail-portal', 'offered', 'staff, not patients'],
  ['https://signin.account.gov.uk/enter-email', 'govuk-one-login-home', 'offered', 'the account'],
  ['https://account.patientaccess.com/MultiFactorAuth/Verify', 'patient-access', 'offered', 'the only service'],
  ['https://login.microsoftonline.com/kmsi', 'microsoft-365', 'offered', 'the most likely wish'],
  [
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https%3A%2F%2Foutlook.office.com%2Fmail%2F',
    'microsoft-outlook',
    'asked',
    'the dead request names it',
  ],
  [
    'https://sso.example.org/realms/r/login-actions/authenticate?tab_id=t',
    'site:example.org',
    'offered',
    'nobody knows whom this software serves: its own site does',
  ],
  ['https://help.login.nhs.uk/', undefined, undefined, 'nothing is wrong there'],
];
test.for(first)('%s leads to %s first (%s): %s', ([url, service, reason]) => {
  const [door] = doorsAt(url);
  expect(door?.service.id).toBe(service);
  expect(door?.reason).toBe(reason);
});

test('no service twice, those that lead in before the one page that only tells', () => {
  const doors = doorsAt('https://access.login.nhs.uk/enter-email').map(({ service }) => service);
  expect(new Set(doors.map(({ id }) => id)).size).toBe(doors.length);
  expect(doors.map(({ id }) => id)).toContain('patient-access');
  expect(doors.filter(({ leadsTo }) => leadsTo === 'information').map(({ id }) => id)).toEqual([doors.at(-1)?.id]);
});

test('what the person used before comes first, but for what the request names', () => {
  const verdict = judge(visit('https://access.login.nhs.uk/enter-email', 'bookmark'), directory);
  const service = directory.serviceById('systmonline') ?? expect.fail();
  const usual = { service, reason: 'usual' } as const;
  expect(wayIn(verdict, directory, () => ({ first: [usual], later: [] }))[0]).toMatchObject({
    service: { id: 'systmonline' },
    reason: 'usual',
  });
});

test('every provider that may guide leads somewhere', () => {
  const lost = catalogue.providers.filter(
    (provider) =>
      provider.services.length + (provider.alsoServes?.length ?? 0) === 0 && provider.interior.some(({ known }) => known !== 'remembered'),
  );
  expect(lost).toEqual([]);
});

const GOOGLE =
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=x&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fmusic.example%2Fcb&state=8f3ad2c1e0';

const own: readonly [url: string, start: string, because: string][] = [
  [
    'https://sso.college.example/realms/r/protocol/openid-connect/auth?client_id=account-console&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fsso.college.example%2Frealms%2Fr%2Faccount%2F&state=8f3ad2c1e0b7',
    'https://college.example/',
    'a login that asks for itself is made for no stranger',
  ],
  [
    'https://authenticate.games.example/?client_id=x&redirect_uri=https%3A%2F%2Fauth.games.example%2Fauthorize%3Fclient_id%3Dx%26redirect_uri%3Dhttps%253A%252F%252Fplay.games.example%252Fcb%26response_type%3Dcode%26state%3D1f2e3d4c5b6a79880123',
    'https://play.games.example/',
    'the answer of the request that is carried, not of the page that carries it',
  ],
  [
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=x&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fsts.music.example%2Fcb&state=8f3ad2c1e0',
    'https://music.example/',
    'a host that only signs people in is nobody’s wish',
  ],
];
test.for(own)('a bookmark of %s leads to %s: %s', ([url, start]) => {
  const [first] = wayIn(judge(visit(url, 'bookmark'), directory), directory);
  expect(first?.service.start).toBe(start);
  expect(first?.isGuess).toBeUndefined();
});

test('a request that was made for somebody else makes guesses of the other services of a login', () => {
  const doors = doorsAt(GOOGLE);
  expect(doors.length).toBeGreaterThan(0);
  expect(doors[0]).toMatchObject({ service: { id: 'named:music.example', start: 'https://music.example/' }, reason: 'named' });
  expect(doors.slice(1).every(({ isGuess }) => isGuess)).toBe(true);
  expect(doorsAt('https://access.login.nhs.uk/enter-email').some(({ isGuess }) => isGuess)).toBe(false);
});

const learned = (origin: string): Service => ({
  id: `remembered:${origin}`,
  name: new URL(origin).hostname,
  audience: 'everyone',
  start: `${origin}/account`,
  hosts: [new URL(origin).hostname],
  known: 'seen',
  source: [{ title: 'a login', checked: '2026-11-26' }],
});
const music: Door = { service: learned('https://music.example'), reason: 'usual' };
const library: Door = { service: learned('https://library.example'), reason: 'usual', isHabit: true };
const added: Door = { service: { ...learned('https://added.example'), id: 'own:https://added.example/' }, reason: 'added' };
const DEAD = 'https://accounts.google.com/v3/signin/identifier?opparams=x&client_id=x&redirect_uri=https%3A%2F%2Fmusic.example%2Fcb';
const byLink = judge(visit(DEAD, 'link', { from: 'https://music.example/' }), directory);
const byBookmark = judge(visit(GOOGLE, 'bookmark'), directory);
const ids = (doors: readonly Door[]): readonly string[] => doors.map(({ service: { id } }) => id);

test('a service that is known at the site for which a bookmark was made comes first', () => {
  const doors = wayIn(byBookmark, directory, () => ({ first: [], later: [music] }));
  expect(doors[0]).toEqual({ ...music, isAsked: true });
  expect(certaintyOf(doors[0] ?? music, doors)).toBe('offered');
  const habit = { ...music, isHabit: true };
  const habits = wayIn(byBookmark, directory, () => ({ first: [library, habit], later: [] }));
  expect(habits[0]).toEqual({ ...habit, isAsked: true });
  expect(certaintyOf(habits[0] ?? music, habits)).toBe('asked');
});

test('a site with one finished login does not come before others by a link that names it', () => {
  expect(byLink).toMatchObject({ kind: 'out-of-flow', request: { origin: 'https://music.example' } });
  const doors = wayIn(byLink, directory, () => ({ first: [], later: [music] }));
  expect(ids(doors).at(-1)).toBe(music.service.id);
  expect(doors.at(-1)?.isAsked).toBeUndefined();
  expect(doors.slice(0, -1).every(({ isGuess }) => isGuess)).toBe(true);
  expect(new Set(doors.map((door) => certaintyOf(door, doors)))).toEqual(new Set(['offered']));
});

test('a habit comes by a link before what nobody vouches for either, and before nothing else', () => {
  const habit = { ...music, isHabit: true };
  const doors = wayIn(byLink, directory, () => ({ first: [added, library, habit], later: [] }));
  expect(ids(doors).slice(0, 3)).toEqual([added, habit, library].map(({ service: { id } }) => id));
  const last = wayIn(byLink, directory, () => ({ first: [library, added, habit], later: [] }));
  expect(ids(last).slice(0, 3)).toEqual([library, added, habit].map(({ service: { id } }) => id));
});

const forClinic = (host: string): string => DEAD.replace('music.example', host);
const clinic: Door = { service: learned('https://www.clinic.example'), reason: 'usual' };
const patientAccess: Door = { service: directory.serviceById('patient-access') ?? expect.fail(), reason: 'usual' };
const usedThere = (used: readonly Door[]) => () => ({ first: [added], later: [], used: () => used });
const letters = 'named:letters.clinic.example';

const besides: readonly [
  host: string,
  by: 'link' | 'bookmark',
  stands: 'first' | 'last' | 'nowhere',
  because: string,
  used: readonly Door[],
][] = [
  ['letters.clinic.example', 'bookmark', 'first', 'whose site that is they know well', [{ ...clinic, isHabit: true }]],
  [
    'letters.clinic.example',
    'link',
    'last',
    'behind what somebody vouches for: a habit is no word of ours',
    [{ ...clinic, isHabit: true }],
  ],
  ['letters.clinic.example', 'link', 'nowhere', 'one login that was finished says nothing of that domain', [clinic]],
  ['letters.clinic.example', 'link', 'nowhere', 'another domain', [library]],
  ['letters.clinic.example', 'link', 'nowhere', 'nothing was used', []],
  ['letters.clinic.example:8443', 'bookmark', 'nowhere', 'behind a port stands another server', [{ ...clinic, isHabit: true }]],
];
test.for(besides)('a request for %s by a %s: the front page there stands %s: %s', ([host, by, place, , used]) => {
  const doors = wayIn(judge(visit(forClinic(host), by, { from: 'https://links.example/' }), directory), directory, usedThere(used));
  const at = ids(doors).indexOf(letters);
  expect(doors.length).toBeGreaterThan(1);
  expect(at).toBe({ first: 0, last: doors.length - 1, nowhere: -1 }[place]);
  const door = doors[at];
  if (!door) return;
  expect(door).toMatchObject({ service: { start: 'https://letters.clinic.example/' }, reason: 'offered', isAsked: true });
  expect(certaintyOf(door, doors), 'never by itself').toBe('offered');
});

test('beside a service that somebody vouches for, and that was used, the site of a request comes first by a link as well', () => {
  const verdict = judge(visit(forClinic('blog.patientaccess.com'), 'link', { from: 'https://links.example/' }), directory);
  const doors = wayIn(verdict, directory, usedThere([patientAccess]));
  expect(doors[0]).toMatchObject({ service: { start: 'https://blog.patientaccess.com/' }, isAsked: true });
  expect(certaintyOf(doors[0] ?? music, doors)).toBe('offered');
  expect(ids(wayIn(verdict, directory, usedThere([])))).not.toContain('named:blog.patientaccess.com');
});

test.for([
  ['acme.github.io', 'evil.github.io', 'of the private part of the Public Suffix List'],
  ['acme.webnode.com', 'evil.webnode.com', 'of a platform that the list lacks'],
  ['acme.onelogin.com', 'evil.onelogin.com', 'of a maker of login software'],
  ['surgery.nhs.uk', 'evil.nhs.uk', 'of a public suffix'],
] as const)('a habit at %s makes no door of %s, a neighbour %s', ([used, evil]) => {
  const habit: Door = { service: learned(`https://${used}`), reason: 'usual', isHabit: true };
  for (const by of ['link', 'bookmark'] as const) {
    const doors = wayIn(judge(visit(forClinic(evil), by, { from: 'https://evil.example/' }), directory), directory, usedThere([habit]));
    expect(doors.filter(({ service, isAsked }) => isAsked && service.start.includes('evil'))).toEqual([]);
  }
});

test('NHS login offers first what most people want, Patient Access among it', () => {
  const names = doorsAt('https://access.login.nhs.uk/enter-email').map(({ service: { id } }) => id);
  expect(names.slice(0, 4)).toEqual(['nhs-app', 'patient-access', 'systmonline', 'patients-know-best']);
});

const whose: readonly [hosts: readonly string[], hostname: string, is: boolean][] = [
  [['app.example'], 'app.example', true],
  [['app.example'], 'www.app.example', false],
  [['*.app.example'], 'www.app.example', true],
  [['*.app.example'], 'a.b.app.example', true],
  [['*.app.example'], 'app.example', false],
  [['*.app.example'], 'notapp.example', false],
  [[], 'app.example', false],
];
test.for(whose)('a service that names %j is at %s: %s', ([hosts, hostname, is]) => expect(isHostOf({ hosts }, hostname)).toBe(is));
