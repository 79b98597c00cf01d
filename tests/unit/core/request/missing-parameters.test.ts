import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import type { EntryPoint } from '../../../../src/catalogue/types.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { missingParameters } from '../../../../src/core/request/missing-parameters.ts';
import { parametersOf } from '../../../../src/core/request/parameters.ts';

const directory = createDirectory(catalogue);
const ENTRIES: readonly EntryPoint[] = [...catalogue.providers, ...catalogue.servers].flatMap(({ entries }) => entries);
const requiring = ENTRIES.filter(({ required }) => required.includes('redirect_uri'));

function missingAt(address: string): readonly string[] {
  const url = new URL(address);
  const login = directory.loginAt(url);
  const page = login && directory.pageAt(login, url);
  if (page?.kind !== 'entry') throw new Error(`${address} is no entry`);
  return missingParameters(page.entry, parametersOf(url));
}

const YAHOO = 'https://api.login.yahoo.com/oauth2/request_auth?client_id=x&response_type=code&redirect_uri=';
const GOOGLE = 'https://accounts.google.com/o/oauth2/v2/auth?client_id=x&response_type=code&scope=x&redirect_uri=';
const words: readonly [address: string, missing: readonly string[], because: string][] = [
  [`${YAHOO}oob`, [], 'Yahoo documents it'],
  [`${GOOGLE}postmessage`, [], 'so say the scripts of Google'],
  [`${YAHOO}postmessage`, ['redirect_uri'], "a word of Google's alone"],
  [`${GOOGLE}oob`, ['redirect_uri'], 'Google never knew it'],
  [`${GOOGLE}urn:ietf:wg:oauth:2.0:oob`, [], 'an address, if none of the web'],
  [`${GOOGLE}https%3A%2F%2F`, ['redirect_uri'], 'a scheme, and nothing behind it'],
  [`${GOOGLE}postmessage&redirect_uri=postmessage`, [], 'the same twice is one'],
  [`${GOOGLE}postmessage&redirect_uri=https%3A%2F%2Fapp.example%2F`, ['redirect_uri'], 'of two nobody knows which (RFC 6749 3.1)'],
  [`${YAHOO}%2Fcallback`, ['redirect_uri'], 'no absolute address (RFC 6749 3.1.2)'],
];
test.for(words)('%s lacks %j: %s', ([address, missing]) => {
  expect(missingAt(address)).toEqual(missing);
});

test('every entry that wants an answer takes each kind of address, each of its own words, and no other word', () => {
  expect(requiring.length).toBeGreaterThan(20);
  const all = [...new Set(ENTRIES.flatMap(({ answerWords }) => answerWords ?? []))];
  expect(all.length).toBeGreaterThan(1);
  const lacks = (entry: EntryPoint, answer: string): boolean =>
    missingParameters(entry, parametersOf(new URL(`https://id.example/?redirect_uri=${encodeURIComponent(answer)}`))).includes(
      'redirect_uri',
    );
  for (const entry of requiring) {
    for (const address of [
      'https://app.example/cb',
      'http://127.0.0.1:1/',
      'com.app:/cb',
      'urn:ietf:wg:oauth:2.0:oob',
      'urn:ietf:wg:oauth:2.0:oob:auto',
    ])
      expect(lacks(entry, address), `${entry.path} ${address}`).toBe(false);
    for (const word of [...all, 'nowhere']) expect(lacks(entry, word), `${entry.path} ${word}`).toBe(!entry.answerWords?.includes(word));
  }
});
