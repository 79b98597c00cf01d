import { expect, test } from 'vitest';
import { type Certainty, certaintyOf } from '../../../src/core/certainty.ts';
import type { Door } from '../../../src/core/way-in.ts';

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
const own = { reason: 'own' } as const;
const asked = { isAsked: true } as const;
const telling = (it: Door): Door => ({ ...it, service: { ...it.service, leadsTo: 'information' } });

const cases: readonly [doors: readonly Door[], expected: readonly Certainty[], because: string][] = [
  [[door('a'), door('b')], ['offered', 'offered'], 'two services of one login: nobody knows which'],
  [[door('a')], ['only'], 'this login has one service'],
  [[door('site:a.example')], ['offered'], 'the front page of a site that nobody catalogued'],
  [[telling(door('a'))], ['offered'], 'a page that only tells about it'],
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

test('what the person chose by its name is certain', () => {
  expect(certaintyOf(door('b'), [door('a'), door('b')], 'b')).toBe('chosen');
});
