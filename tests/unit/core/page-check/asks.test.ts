import { expect, test } from 'vitest';
import { askedOf } from '../../../../src/core/page-check/asks.ts';
import { check, field, inShort } from './page.ts';

const labelled = (label: string, name = '', type = 'text') => ({ ...field(name, type), label });
const words = (count: number) => Array.from({ length: count }, (_, i) => field(`w${i}`));

test.for([
  'Enter your 12-word seed phrase',
  'Secret Recovery Phrase',
  'Recovery words',
  'Geheime Wiederherstellungsphrase',
  'Votre phrase de récupération secrète',
  'Frase secreta de recuperación',
  'Twoja prywatna fraza seed',
  'Expresia seed',
  'عبارة الأمان الشخصية الخاصة بك',
  'আপনার ব্যক্তিগত সীড ফ্রেজ',
])('a field for “%s” asks for the words of a wallet', (label) => {
  expect(askedOf({ fields: [labelled(label)] })).toBe('phrase');
  expect(askedOf({ fields: [labelled(label, '', 'password')] })).toBe('phrase');
});

test('twelve fields without a word ask for them where a heading or the title says so, and no search on a page about them does', () => {
  const headings = ['Import with your Secret Recovery Phrase'];
  expect(askedOf({ fields: words(12), headings })).toBe('phrase');
  expect(askedOf({ fields: words(12), title: headings[0] ?? '' })).toBe('phrase');
  expect(askedOf({ fields: words(12) })).toBeUndefined();
  expect(askedOf({ fields: words(11), headings })).toBeUndefined();
  expect(askedOf({ fields: [labelled('Search the help pages')], headings })).toBeUndefined();
  expect(askedOf({ fields: [field('seed-phrase', 'hidden')], headings })).toBeUndefined();
});

test.for(['Seeds and phrasebooks', 'Recovery date', 'Word of the day', 'Number of words', 'Secret word', 'Describe yourself in 12 words'])(
  '“%s” asks for no wallet’s words',
  (label) => {
    expect(askedOf({ fields: [labelled(label)] })).not.toBe('phrase');
  },
);

test.for(['رمز التحقق', 'Kod weryfikacyjny', 'Codul de verificare', 'Introduceți codul de verificare'])('“%s” is a code', (label) => {
  expect(askedOf({ fields: [labelled(label)] })).toBe('code');
});

test.for(['رمز العملة', 'Kod pocztowy', 'Codul poștal'])('“%s” is none', (label) => {
  expect(askedOf({ fields: [labelled(label)] })).toBeUndefined();
});

test('a page of WhatsApp’s name that asks for a code in Arabic is told of, and one that sells a course is not', () => {
  expect(inShort(check({ title: 'واتساب ويب', fields: [labelled('رمز التحقق')] }))).toBe('likely whatsapp');
  expect(inShort(check({ title: 'دورة واتساب', fields: [labelled('رمز التحقق')] }))).toBe('claims-nothing-known');
});

test('a wallet’s copy that asks for its words is told of; another wallet’s page and a guide to it are not', () => {
  const phrase = [labelled('Enter your recovery phrase')];
  const copy = { title: 'Trust Wallet', logos: [{ text: 'Trust Wallet', file: '' }], fields: phrase };
  expect(inShort(check(copy))).toBe('certain trust-wallet');
  expect(inShort(check({ title: 'MetaMask', fields: phrase }))).toBe('likely metamask');
  expect(inShort(check({ title: 'Plover Wallet', headings: ['Import from MetaMask with your recovery phrase'], fields: phrase }))).toBe(
    'claims-nothing-known',
  );
  expect(inShort(check({ title: 'MetaMask', headings: ['What is a Secret Recovery Phrase?'], fields: [labelled('Search')] }))).toBe(
    'claims-nothing-known',
  );
});
