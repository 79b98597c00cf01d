import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { innerRequests } from '../../../../src/core/request/inner-request.ts';

const directory = createDirectory(catalogue);

/** The requests with which somebody stands at an address, each once. */
function requestsAt(address: string): readonly string[] {
  const url = new URL(address);
  const login = directory.loginAt(url) ?? expect.fail(`${address} is no login`);
  return [...new Set(innerRequests(url, login, directory.pageAt(login, url), directory).map((request) => request.url.href))];
}

const HOST = 'https://github.com';
const REQUEST = `${HOST}/login/oauth/authorize?client_id=a`;
const other = (client: number): string => `/login/oauth/authorize?client_id=${client}`;
const login = (...inside: readonly string[]): string =>
  `${HOST}/login?${inside.map((value) => `return_to=${encodeURIComponent(value)}`).join('&')}`;
const nested = (pages: number): string => (pages === 0 ? REQUEST : login(nested(pages - 1)));

test('a request by itself is the one', () => {
  expect(requestsAt(REQUEST)).toEqual([REQUEST]);
});

test('a page of the login keeps one in its own parameter, and in no other', () => {
  expect(requestsAt(nested(1))).toEqual([REQUEST]);
  expect(requestsAt(`${login('/login/oauth/authorize')}&then=${encodeURIComponent(REQUEST)}`)).not.toContain(REQUEST);
});

test('in a page in a page in a page it is found, and no further', () => {
  expect(requestsAt(nested(3))).toContain(REQUEST);
  expect(requestsAt(nested(4))).toEqual([]);
});

test("another login's request is none of this one's", () => {
  expect(requestsAt(login(`https://gitlab.com/oauth/authorize?client_id=a&x=/login/oauth/authorize`))).toEqual([]);
});

test('of a parameter that is there many times the first four values are read and the last four', () => {
  const clients = (count: number): readonly string[] =>
    requestsAt(login(...Array.from({ length: count }, (_, i) => other(i)))).map(
      (href) => new URL(href).searchParams.get('client_id') ?? '',
    );
  expect(clients(8)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  expect(clients(9)).toEqual(['0', '1', '2', '3', '5', '6', '7', '8']);
});

test('a page that stands on its own asks for nothing, whatever its address carries', () => {
  const there = directory.loginAt(new URL(REQUEST)) ?? expect.fail();
  expect(innerRequests(new URL(nested(1)), there, { kind: 'direct' }, directory)).toEqual([]);
});
