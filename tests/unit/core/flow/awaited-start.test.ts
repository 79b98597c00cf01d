import { expect, test } from 'vitest';
import { type AwaitedStart, followAwaited, openedToo } from '../../../../src/core/flow/awaited-start.ts';
import { NOON, visit } from '../../../vectors/navigations/visit.ts';
import { directory, ORDINARY } from './journey.ts';

const SHOP = 'https://shop.example';
const HOUR_MS = 60 * 60_000;

const awaited: AwaitedStart = {
  login: 'google',
  signIn: 'https://accounts.google.com/v3/signin/identifier',
  world: ORDINARY,
  atMs: NOON,
  opened: ['shop.example'],
};

function afterLogin(atMs: number, waiting = awaited) {
  const lesson = { login: waiting.login, start: `${SHOP}/` };
  return followAwaited(waiting, { navigation: visit(`${SHOP}/`, 'redirect', { atMs }), lesson, world: ORDINARY }, directory);
}

test('a login is waited for half a day, and no longer', () => {
  expect(afterLogin(NOON + 12 * HOUR_MS)).toEqual({ awaited: { ...awaited, ended: `${SHOP}/` }, isCertain: true });
  expect(afterLogin(NOON + 12 * HOUR_MS + 1)).toEqual({ awaited, isCertain: false });
});

test('where the page says for whom it was made, a place of somebody else is not remembered by itself, though the person opened it', () => {
  expect(afterLogin(NOON, { ...awaited, madeFor: 'music.example' }).isCertain).toBe(false);
  expect(afterLogin(NOON, { ...awaited, madeFor: 'shop.example', opened: [] }).isCertain).toBe(true);
});

test('a host that is opened again takes no place of another; the one that was opened longest ago goes first', () => {
  const hosts = Array.from({ length: 8 }, (_, i) => `h${i}.example`);
  const full = hosts.reduce(openedToo, { ...awaited, opened: [] });
  expect(full.opened).toEqual(hosts.toReversed());
  expect(openedToo(full, 'h3.example')).toEqual(full);
  expect(openedToo(full, 'new.example').opened).toEqual(['new.example', ...full.opened.slice(0, -1)]);
});
