import { expect, test } from 'vitest';
import { requestObject } from '../../../../src/core/request/request-object.ts';

const claims = (payload: string): ReturnType<typeof requestObject> => requestObject(`eyJhbGciOiJSUzI1NiJ9.${btoa(payload)}.sig`);
const NOTHING = { clientId: undefined, redirectUri: undefined, issuedAtMs: undefined, expiresAtMs: undefined };

const read: readonly [payload: string, expected: object | undefined, because: string][] = [
  [
    '{"client_id":"a","iss":"b","redirect_uri":"https://app.example/cb","iat":1,"exp":2.5}',
    { clientId: 'a', redirectUri: 'https://app.example/cb', issuedAtMs: 1000, expiresAtMs: 2500 },
    'RFC 9101 4; dates are seconds, with fractions (RFC 7519 2)',
  ],
  ['{"iss":"b"}', { clientId: 'b' }, 'who has issued it asks, where nobody is named (RFC 9101 4)'],
  ['{"client_id":"","iss":"b"}', { clientId: 'b' }, 'empty means absent'],
  ['{"client_id":7,"redirect_uri":["https://app.example/cb"],"iat":"1","exp":null}', {}, 'what has another type is not read'],
  ['{"exp":1e400}', {}, 'no moment'],
  ['{"exp":1e308}', {}, 'none either, once it is in milliseconds'],
  ['{"exp":-1e308}', {}, 'nor before'],
  ['{"exp":8640000000000}', { expiresAtMs: 8.64e15 }, 'the last moment that there is'],
  ['{"exp":0}', { expiresAtMs: 0 }, 'the first moment'],
  ['null', undefined, 'no claims'],
  ['7', undefined, 'no claims'],
  ['"text"', undefined, 'no claims'],
  ['{', undefined, 'broken'],
];
test.for(read)('%s: %j, %s', ([payload, expected]) => {
  expect(claims(payload)).toEqual(expected && { ...NOTHING, ...expected });
});

test.for(['', 'x', 'x.', 'x.*.x'])('"%s" is no request object', (jwt) => {
  expect(requestObject(jwt)).toBeUndefined();
});

test('of a very long one so much is read, and an object that is cut says nothing', () => {
  const withHeader = (characters: number) => requestObject(`${'h'.repeat(characters)}.${btoa('{"client_id":"a"}')}`);
  expect(withHeader(8000)).toEqual({ ...NOTHING, clientId: 'a' });
  expect(withHeader(8192 - 5)).toBeUndefined();
});
