import { expect, test } from 'vitest';
import { createSearch, type Findable, type Habits, type Matched, NO_HABITS, nameAsTyped } from '../../../src/core/find-service.ts';

interface Door extends Findable {
  readonly host: string;
}

const door = (id: string, name: string, more: Partial<Door> = {}): Door => ({
  id,
  name,
  audience: 'everyone',
  host: `${id}.example`,
  ...more,
});

const find = createSearch<Door>(({ host }) => host);
const ids = (doors: readonly Door[], typed: string, habits?: Habits) => find(doors, typed, habits).map(({ service }) => service.id);

const connect = door('connect', 'NHS.net Connect', {
  audience: 'staff',
  host: 'portal.nhs.net',
  alsoKnownAs: ['NHSmail', 'St John’s Café'],
});

const single: readonly [typed: string, matched: Matched | undefined, because: string][] = [
  ['NHS.net Connect', 'name', 'its name'],
  ['nhs net connect', 'name', 'signs do not count'],
  ['the NHS.net Connect log-in', 'name', 'filler words do not count'],
  ['nhs', 'name', 'the beginning of its name'],
  ['nhsnetc', 'name', 'the beginning, written as one'],
  ['nhsmail', 'alias', 'another name that people use'],
  ['cafe st johns', 'words', 'accents, apostrophes and the order do not count'],
  ['cafes st john', 'words', 'one or many is the same'],
  ['CONN', 'words', 'the beginning of a word'],
  ['portal.nhs.net', 'alias', 'its host'],
  ['https://portal.nhs.net', 'alias', 'its host as an address'],
  ['portal', 'words', 'a word of its host'],
  ['conect', 'near', 'a letter left out'],
  ['connnect', 'near', 'a letter doubled'],
  ['nsh net connect', 'near', 'two letters of the whole name swapped'],
  ['conetc', undefined, 'more than one slip'],
  ['conbect', undefined, 'a letter replaced is another word'],
  ['nhst', undefined, 'too short for a slip'],
  ['onnect', 'near', 'a letter left out, the first'],
  ['nnect', undefined, 'the middle of a word is chance'],
  ['nhs app', undefined, 'every word counts'],
  ['?', undefined, 'no letter names nothing'],
  ['   ', 'words', 'nothing was asked'],
];

test.for(single)('“%s” → %s: %s', ([typed, matched]) => {
  expect(find([connect], typed)[0]?.matched).toBe(matched);
});

test('what fits better stands first: a name as written, as one word, the beginning, whole words, beginnings of words', () => {
  const doors = [
    door('words', 'Open the big key'),
    door('start', 'Big keyring'),
    door('begins', 'Big key store'),
    door('joined', 'Bigkey'),
    door('exact', 'Box', { alsoKnownAs: ['big key'] }),
    door('starts', 'A keyhole that is bigger'),
    door('written', 'Open the bigkey'),
  ];
  expect(ids(doors, 'big key')).toEqual(['exact', 'joined', 'begins', 'start', 'words', 'written', 'starts']);
});

test('a slip is thought of only when nothing else fits', () => {
  const doors = [door('near', 'Portla'), door('other', 'Portal')];
  expect(ids(doors, 'portal')).toEqual(['other']);
  expect(ids(doors.slice(0, 1), 'portal')).toEqual(['near']);
});

const equals = [
  door('staff', 'Ward one', { audience: 'staff' }),
  door('told', 'Ward two', { audience: 'patients', leadsTo: 'information' }),
  door('everyone', 'Ward three'),
  door('patients', 'Ward four', { audience: 'patients' }),
  door('later', 'Ward five', { audience: 'patients' }),
];

const orders: readonly [because: string, habits: Habits, expected: readonly string[]][] = [
  ['patients, everyone, staff; services before information', NO_HABITS, ['patients', 'later', 'told', 'everyone', 'staff']],
  ['a person who uses doors for staff', { ...NO_HABITS, isStaff: true }, ['staff', 'everyone', 'patients', 'later', 'told']],
  ['what is used, most first', { ...NO_HABITS, first: ['told', 'staff'] }, ['told', 'staff', 'patients', 'later', 'everyone']],
  ['what nobody vouches for', { ...NO_HABITS, last: ['patients'] }, ['later', 'told', 'everyone', 'staff', 'patients']],
];

test.for(orders)('of what fits equally well comes first: %s', ([, habits, expected]) => {
  expect(ids(equals, 'ward', habits)).toEqual(expected);
});

const tongues = [
  door('danish', 'Tax office', { host: 'skat.office.dk' }),
  door('belgian', 'Tax desk', { host: 'tax.desk.be' }),
  door('told', 'Tax help', { leadsTo: 'information' }),
  door('worldwide', 'Tax return', { host: 'tax.return.io' }),
  door('british', 'Tax account', { host: 'tax.account.gov.uk' }),
];

const readers: readonly [because: string, languages: readonly string[] | undefined, expected: readonly string[]][] = [
  ['nothing known: English', undefined, ['worldwide', 'british', 'danish', 'belgian', 'told']],
  ['English and Welsh', ['en-GB', 'cy'], ['worldwide', 'british', 'danish', 'belgian', 'told']],
  ['Danish', ['da-DK', 'en'], ['danish', 'worldwide', 'british', 'belgian', 'told']],
  ['French, one of several in Belgium', ['FR'], ['belgian', 'worldwide', 'british', 'danish', 'told']],
];

test.for(readers)(
  'of what fits equally well comes first what speaks English, or the language of the person who asks: %s',
  ([, languages, expected]) => {
    expect(ids(tongues, 'tax', { ...NO_HABITS, languages })).toEqual(expected);
  },
);

test('a language stands before no name, and before nothing that is used', () => {
  expect(ids(tongues, 'tax office', NO_HABITS)).toEqual(['danish']);
  expect(ids(tongues, 'tax', { ...NO_HABITS, first: ['danish'] })[0]).toBe('danish');
});

test('no habit stands before a name, and nobody’s name before anybody’s that is vouched for', () => {
  expect(ids(equals, 'ward one', { ...NO_HABITS, first: ['patients'] })).toEqual(['staff']);
  const doors = [door('mine', 'NHS App'), door('theirs', 'NHS App for wards')];
  expect(ids(doors, 'nhs app', { ...NO_HABITS, last: ['mine'] })).toEqual(['theirs', 'mine']);
});

test('nothing typed is everything, in its order', () => {
  expect(ids(equals, '')).toEqual(equals.map(({ id }) => id));
});

test('names that one types alike are alike', () => {
  expect(nameAsTyped('NHS App')).toBe(nameAsTyped('nhs-app'));
  expect(nameAsTyped('NHS App')).not.toBe(nameAsTyped('My NHS App'));
});
