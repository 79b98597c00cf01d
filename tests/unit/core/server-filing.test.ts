import { expect, test } from 'vitest';
import type { Server } from '../../../src/catalogue/types.ts';
import { serverFiling } from '../../../src/core/server-filing.ts';

const server = (interior: Server['interior']): Server => ({
  kind: 'server',
  id: 'x',
  name: 'Example',
  entries: [],
  interior,
  direct: [],
  source: [{ title: 'example', checked: '2026-11-26' }],
});

test('a page is filed under a text of its path, never under a shape', () => {
  const filing = serverFiling([server([{ path: '/**/interaction/<43>', pathKeyName: 'uid', known: 'documented' }])]);
  expect(filing).toEqual({ bySegment: [['interaction', [[0, 0]]]], byParameter: [] });
});

test('a segment of countless addresses is the last choice, not who else has it', () => {
  const filing = serverFiling([
    server([
      { path: '/login/default', known: 'documented' },
      { path: '/ui/login', known: 'documented' },
    ]),
  ]);
  expect(filing.bySegment).toEqual([
    ['default', [[0, 0]]],
    ['ui', [[0, 1]]],
  ]);
});

test('where its path has no text, it is filed under a parameter', () => {
  const filing = serverFiling([server([{ path: '/<43>', with: ['uid'], keys: ['uid'], known: 'documented' }])]);
  expect(filing).toEqual({ bySegment: [], byParameter: [['uid', [[0, 0]]]] });
});

test('where its path is that of countless addresses, it is filed under a parameter that it demands', () => {
  const filing = serverFiling([
    server([
      { path: '/login', with: ['uid'], keys: ['uid'], known: 'documented' },
      { path: '/login', keys: ['uid'], known: 'documented' },
    ]),
  ]);
  expect(filing).toEqual({ bySegment: [['login', [[0, 1]]]], byParameter: [['uid', [[0, 0]]]] });
});

test('with neither, nobody would find it', () => {
  expect(() => serverFiling([server([{ path: '/{<21>,<43>}', known: 'documented' }])])).toThrow('must demand a parameter');
});
