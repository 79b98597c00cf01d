import { expect, test, vi } from 'vitest';
import { withTimeout } from '../../../src/background/store-with-timeout.ts';
import { createWriteBehind } from '../../../src/background/write-behind.ts';
import { storeOver } from './world.ts';

test('what changes while a write is under way is written together, and the last value counts', async () => {
  const map = new Map<string, unknown>([['old', 1]]);
  const store = storeOver(map);
  const write = vi.spyOn(store, 'write');
  const behind = createWriteBehind(store);
  behind.set('a', 1);
  for (let value = 2; value < 9; value += 1) behind.set('a', value);
  behind.set('b', 1);
  behind.set('old', undefined);
  await behind.written();
  expect([...map]).toEqual([
    ['a', 8],
    ['b', 1],
  ]);
  expect(write.mock.calls.length).toBeLessThanOrEqual(2);
});

/** A page that sends itself on and on changes its tab's record faster than a browser writes. */
test('what never stops changing keeps nobody waiting for what was changed before', async () => {
  const map = new Map<string, unknown>();
  const store = storeOver(map);
  const { write } = store;
  const behind = createWriteBehind(store);
  let writes = 0;
  vi.spyOn(store, 'write').mockImplementation(async (entries) => {
    writes += 1;
    if (writes < 100) behind.set('circling', writes);
    await write(entries);
  });
  behind.set('circling', 0);
  behind.set('wish', 'mine');
  await behind.written();
  expect(map.get('wish')).toBe('mine');
  expect(writes).toBeLessThan(3);
});

test('what changes at the very moment at which a write ends is written, too', async () => {
  const map = new Map<string, unknown>();
  const behind = createWriteBehind(storeOver(map));
  for (let moments = 0; moments < 30; moments += 1) {
    behind.set('a', moments);
    // A moment later each time: one of them is the one between the end of a write and whatever the writer does then.
    for (let turns = 0; turns < moments; turns += 1) await Promise.resolve();
    behind.set('b', moments);
    await behind.written();
    expect(map.get('b'), `${moments} moments after`).toBe(moments);
  }
});

test('what could not be written is written with the next change, and a later value of it counts', async () => {
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  const map = new Map<string, unknown>();
  const store = storeOver(map);
  vi.spyOn(store, 'write').mockRejectedValueOnce(new Error('full')).mockRejectedValueOnce(new Error('full'));
  const behind = createWriteBehind(store);
  behind.set('a', 1);
  await behind.written();
  expect(map.size).toBe(0);
  behind.set('b', 2);
  await behind.written();
  expect(Object.fromEntries(map)).toEqual({ a: 1, b: 2 });
});

test('a key that is too large keeps no other out', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const map = new Map<string, unknown>();
  const store = storeOver(map);
  const { write } = store;
  vi.spyOn(store, 'write').mockImplementation(async (entries) => {
    if (JSON.stringify(entries).length > 100) throw new Error('over the quota');
    return write(entries);
  });
  const behind = createWriteBehind(store);
  for (const key of ['a', 'large', 'b']) behind.set(key, key === 'large' ? 'x'.repeat(200) : key);
  await behind.written();
  behind.set('c', 'c');
  await behind.written();
  expect(Object.fromEntries(map)).toEqual({ a: 'a', b: 'b', c: 'c' });
  behind.set('large', 'small');
  await behind.written();
  expect(map.get('large')).toBe('small');
  vi.restoreAllMocks();
});

test('a store that does not answer fails in the end, and one that does leaves no timer behind', async () => {
  vi.useFakeTimers();
  const silent = withTimeout({ ...storeOver(new Map()), readAll: () => new Promise(() => undefined) }, 3000);
  const asked = expect(silent.readAll()).rejects.toThrow('did not answer within 3000 ms');
  await vi.advanceTimersByTimeAsync(3000);
  await asked;
  expect(await withTimeout(storeOver(new Map([['a', 1]])), 3000).readAll()).toEqual(new Map([['a', 1]]));
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
