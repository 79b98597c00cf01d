import { expect, test } from 'vitest';
import { answersTo } from '../../../src/core/answers-to.ts';
import type { DoorModel } from '../../../src/messages/models.ts';

const door: DoorModel = {
  id: 'nhs-net-connect',
  name: 'NHS.net Connect',
  audience: 'staff',
  host: 'portal.nhs.net',
  leadsTo: 'service',
  alsoKnownAs: ['NHSmail', 'St John’s Café'],
  reason: 'offered',
};

const cases: readonly [typed: string, answers: boolean, because: string][] = [
  ['nhs', true, 'the beginning of its name'],
  ['CONN', true, 'case does not matter'],
  ['connect nhs', true, 'words in any order'],
  ['nhsmail', true, 'another name that people use'],
  ['portal', true, 'its host'],
  ['cafe st johns', true, 'accents and apostrophes do not matter'],
  ['onnect', false, 'the middle of a word is chance'],
  ['nhs app', false, 'every word counts'],
  ['   ', true, 'nothing was asked'],
];

test.for(cases)('“%s” → %s: %s', ([typed, answers]) => {
  expect(answersTo(door, typed)).toBe(answers);
});
