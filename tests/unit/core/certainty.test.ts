import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { type Certainty, certaintyOf } from '../../../src/core/certainty.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import { type Door, wayIn } from '../../../src/core/way-in.ts';
import { visit } from '../../vectors/navigations/visit.ts';

const door = (id: string, more: Partial<Door> = {}): Door => ({
  service: {
    id,
    name: id,
    audience: 'everyone',
    start: 'https://a.example/',
    hosts: ['a.example'],
    known: 'seen',
    source: [{ title: 'made up', checked: '2026-11-26' }],
  },
  reason: 'offered',
  ...more,
});
const usual = { reason: 'usual' } as const;
const own = { reason: 'added' } as const;
const asked = { isAsked: true } as const;
const telling = (it: Door): Door => ({ ...it, service: { ...it.service, leadsTo: 'information' } });

const cases: readonly [doors: readonly Door[], expected: readonly Certainty[], because: string][] = [
  [[door('a'), door('b')], ['offered', 'offered'], 'two services of one login: nobody knows which'],
  [[door('a')], ['only'], 'this login has one service'],
  [[door('site:a.example')], ['offered'], 'the front page of a site that nobody catalogued'],
  [[door('a', { isOneOfMany: true })], ['offered'], 'this login signs people in elsewhere, too'],
  [[telling(door('a'))], ['offered'], 'a page that only tells about it'],
  [[telling(door('a', { reason: 'asked' }))], ['offered'], 'the same, though the request names it'],
  [[telling(door('a', usual))], ['offered'], 'the same, though it was used'],
  [[door('a', { reason: 'asked' }), door('b')], ['asked', 'offered'], 'the request names it'],
  [[door('a', asked), door('b', own)], ['asked', 'offered'], 'the request names another one than was added'],
  [[door('site:a.example', asked), door('b')], ['offered', 'offered'], 'a host that only the request names'],
  [[door('named:a.example', { reason: 'named' }), door('b', usual)], ['offered', 'offered'], 'a stranger that only the request names'],
  [[door('remembered:https://a.example', { ...usual, ...asked, isHabit: true })], ['asked'], 'a habit, and named'],
  [[door('remembered:https://a.example', { ...usual, ...asked })], ['offered'], 'learned on one day, and named'],
  [[door('a', { ...usual, ...asked })], ['asked'], 'learned on one day, of the catalogue, and named'],
  [[door('site:a.example', { ...asked, isHabit: true })], ['offered'], 'no habit: a host that only the request names'],
  [[door('remembered:https://a.example', { ...usual, isHabit: true })], ['offered'], 'a habit, and not named'],
  [[door('remembered:https://a.example', usual)], ['offered'], 'learned with proof, and not named: it is no service of the catalogue'],
  [[door('remembered:https://a.example', usual), door('b')], ['offered', 'offered'], 'the same beside another'],
  [[door('a', usual), door('b')], ['usual', 'offered'], 'the only one that this person uses'],
  [[door('a', usual), door('b', usual)], ['offered', 'offered'], 'they use two'],
  [[door('own:a', own), door('b')], ['added', 'offered'], 'they added it'],
  [[door('own:a', own), door('own:b', own)], ['offered', 'offered'], 'they added two'],
  [[door('a', { isGuess: true })], ['offered'], 'made for somebody else'],
];
test.for(cases)('%#: %s', ([doors, expected, because]) => {
  expect(
    doors.map((one) => certaintyOf(one, doors)),
    because,
  ).toEqual(expected);
});

const directory = createDirectory(catalogue);

/** Pages to which an app has sent somebody, of logins that have one service in the catalogue. */
const appShaped = [
  'https://accounts.google.com/v3/signin/identifier?flowName=GeneralOAuthFlow&dsh=S1',
  'https://accounts.google.com/signin/oauth/consent?authuser=0&part=AJi8hA',
  'https://www.facebook.com/login.php?skip_api_login=1&signed_next=1&api_key=1&next=https%3A%2F%2Fwww.facebook.com%2Fv19.0%2Fdialog%2Foauth%3Fclient_id%3D1',
  'https://appleid.apple.com/auth/authorize?client_id=a',
  'https://acme.my.salesforce.com/?startURL=%2Fsetup%2Fsecur%2FRemoteAccessAuthorizationPage.apexp%3Fsource%3Dx',
  'https://www.linkedin.com/checkpoint/challenge/AgF1x2y3z4',
];
test.for(appShaped)('of %s no door is certain', (url) => {
  const verdict = judge(visit(url, 'bookmark'), directory);
  expect(verdict.kind).toBe('out-of-flow');
  const doors = wayIn(verdict, directory);
  expect(doors.length).toBeGreaterThan(0);
  expect(doors.map((one) => certaintyOf(one, doors)).filter((one) => one !== 'offered')).toEqual([]);
});

test('no page that only tells of a service is certain, no matter whom the request names', () => {
  const telling = catalogue.providers.flatMap(({ services }) =>
    services.filter(({ leadsTo, hosts }) => leadsTo === 'information' && hosts.length > 0),
  );
  expect(telling.length).toBeGreaterThan(20);
  for (const service of telling) {
    const one: Door = { service, reason: 'asked', isAsked: true };
    expect(certaintyOf(one, [one]), service.id).toBe('offered');
  }
});

const chosen: readonly [doors: readonly Door[], certainty: Certainty, because: string][] = [
  [[door('b'), door('a')], 'chosen', 'nothing else is named'],
  [[door('b', asked), door('a')], 'chosen', 'the request names the same'],
  [[door('b', usual), door('a', usual)], 'chosen', 'two that are used'],
  [[door('b'), door('a', asked)], 'offered', 'the request was made for another one'],
  [[door('b', usual), door('a', { reason: 'asked' })], 'offered', 'the same, though it is used'],
  [[door('b'), door('named:a.example', { reason: 'named' })], 'offered', 'the bookmark names a stranger'],
  [
    [door('b', { isOfAsker: true }), door('named:a.example', { reason: 'named' })],
    'chosen',
    'the bookmark names another host of the same registrant',
  ],
  [
    [door('b', { isOfAsker: true }), door('a', asked)],
    'offered',
    'it names another service of that registrant, and somebody vouches for that',
  ],
  [[door('b', { isGuess: true }), door('a', { isGuess: true })], 'offered', 'the request was made for somebody else'],
];
test.for(chosen)('of %j the person chose the first for this login: %s, for %s', ([doors, expected]) => {
  const [first] = doors;
  if (!first) throw new Error('there is one');
  expect(certaintyOf(first, doors, 'b')).toBe(expected);
});
