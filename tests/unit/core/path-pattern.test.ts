import { expect, test } from 'vitest';
import { pathPattern, pathSegments } from '../../../src/core/path-pattern.ts';

const cases: readonly [pattern: string, path: string, matches: boolean, because: string][] = [
  ['/login', '/login', true, 'the same text'],
  ['/login', '/Login/', true, 'case and a trailing slash do not matter'],
  ['/login', '/login/x', false, 'anchored at the end'],
  ['/login', '/a/login', false, 'anchored at the start'],
  ['/login', '/login;jsessionid=1', true, 'matrix parameters are not part of the name'],
  ['/**', '/', true, 'any number of segments includes none'],
  ['/**/saml2/*/sso', '/idp/profile/SAML2/Redirect/SSO', true, 'any context path'],
  ['/reset-*', '/reset-password', true, 'a star within a segment'],
  ['/reset-*', '/reset-password/x', false, 'a star does not cross a slash'],
  ['/a*b*c', '/axbxxc', true, 'several stars'],
  ['/a*bc*bc', '/abc', false, 'texts between stars do not overlap'],
  ['/{privacy,terms}', '/terms', true, 'one of several'],
  ['/login{,.htm}', '/login.htm', true, 'an empty alternative'],
  ['/interaction/<8>', '/interaction/aB3_-xyZ', true, 'so many characters of base64url'],
  ['/interaction/<8>', '/interaction/aB3_-xy', false, 'one too few'],
  ['/interaction/<8>', '/interaction/aB3_-xyZ0', false, 'one too many'],
  ['/interaction/<8>', '/interaction/aB3.-xyZ', false, 'a full stop is none of them'],
  ['/interaction/<8>', '/interaction/%3C8%3E', false, 'the pattern is no text'],
  ['/interaction/<8>/login', '/interaction/12345678/login', true, 'a segment before the last'],
  ['/{<8>,<10>}', '/1234567890', true, 'one of two lengths'],
];

test.for(cases)('%s on %s: %s, %s', ([pattern, path, matches]) => {
  expect(pathPattern(pattern)(pathSegments(path))).toBe(matches);
});

test('two gaps are refused, because they would make matching more than linear', () => {
  expect(() => pathPattern('/**/a/**')).toThrow('only one');
});
