import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openKept } from '../../../src/background/kept.ts';
import type { Store } from '../../../src/background/ports.ts';

interface Shelf {
  readonly jars: { readonly labels: readonly string[] };
  readonly tins: { readonly count: number };
}

const ITEMS = {
  jars: {
    schema: () => z.object({ labels: z.array(z.string()) }),
    empty: { labels: [] },
    // 1 had one label, 2 had them in one text.
    migrations: [
      (older: object) => ({ text: 'label' in older ? older.label : undefined }),
      (older: object) => ({ labels: 'text' in older ? String(older.text).split(' ') : undefined }),
    ],
  },
  tins: { schema: () => z.object({ count: z.number() }), empty: { count: 0 }, migrations: [] },
};

function storeOf(entries: Record<string, unknown>) {
  const map = new Map(Object.entries(entries));
  const faults = { read: 0, write: 0 };
  const writes: object[] = [];
  const store: Store = {
    readAll: async () => {
      if (faults.read-- > 0) throw new Error('the disk is busy');
      return structuredClone(map);
    },
    write: async (all) => {
      if (faults.write-- > 0) throw new Error('the disk is full');
      writes.push(all);
      for (const [key, value] of Object.entries(all)) map.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) map.delete(key);
    },
  };
  return { map, faults, writes, store, open: () => openKept<Shelf>(ITEMS, store, 7) };
}

test('what is not there is empty, and nothing is written for it', async () => {
  const { map, open } = storeOf({});
  expect((await open()).current()).toEqual({ jars: { labels: [] }, tins: { count: 0 } });
  expect(map.size).toBe(0);
});

test('a change writes what changed, in one write and with its version', async () => {
  const { map, writes, open } = storeOf({ tins: { version: 1, count: 3 } });
  const kept = await open();
  await kept.change((before) => ({ ...before, jars: { labels: ['plum'] } }));
  expect(writes).toEqual([{ jars: { version: 3, labels: ['plum'] } }]);
  expect(map.get('tins')).toEqual({ version: 1, count: 3 });
  await kept.change((before) => before);
  expect(writes).toHaveLength(1);
  expect((await open()).current()).toEqual({ jars: { labels: ['plum'] }, tins: { count: 3 } });
});

test.for([
  [{ version: 1, label: 'plum' }, ['plum']],
  [{ version: 2, text: 'plum pear' }, ['plum', 'pear']],
  [{ version: 3, labels: ['plum'] }, ['plum']],
] as const)('an item of version $0.version is understood', async ([stored, labels]) => {
  const { open } = storeOf({ jars: stored });
  expect((await open()).current().jars.labels).toEqual(labels);
});

test.for([
  [{ version: 4, labels: [] }],
  [{ version: 3, labels: 'plum' }],
  [{ labels: [] }],
  ['plum'],
  [null],
  [{ version: -1 }],
  [{ version: 1.5 }],
])('what cannot be understood is set aside and no longer in the way: %j', async ([stored]) => {
  const { map, open } = storeOf({ jars: stored, tins: { version: 1, count: 3 } });
  const kept = await open();
  expect(kept.current()).toEqual({ jars: { labels: [] }, tins: { count: 3 } });
  expect(map.get('broken:jars:7')).toEqual(stored);
  expect(map.has('jars')).toBe(false);
  await kept.change((before) => ({ ...before, jars: { labels: ['new'] } }));
  expect(map.get('broken:jars:7')).toEqual(stored);
});

test('what could not be written is not believed, and what comes next is', async () => {
  const { map, faults, open } = storeOf({});
  const kept = await open();
  faults.write = 1;
  await expect(kept.change((before) => ({ ...before, tins: { count: 1 } }))).rejects.toThrow('the disk is full');
  expect(kept.current().tins.count).toBe(0);
  await kept.change((before) => ({ ...before, tins: { count: before.tins.count + 2 } }));
  expect(map.get('tins')).toEqual({ version: 1, count: 2 });
});

test('a store that cannot be read is not written over: it is read again first', async () => {
  const { map, faults, open } = storeOf({ tins: { version: 1, count: 3 } });
  faults.read = 2;
  const kept = await open();
  expect(kept.current().tins.count).toBe(0);
  await expect(kept.change((before) => ({ ...before, tins: { count: 9 } }))).rejects.toThrow('the disk is busy');
  expect(map.get('tins')).toEqual({ version: 1, count: 3 });
  await kept.change((before) => ({ ...before, tins: { count: before.tins.count + 1 } }));
  expect(map.get('tins')).toEqual({ version: 1, count: 4 });
});

test('when nothing can be set aside, nothing is lost', async () => {
  const { map, faults, open } = storeOf({ jars: { version: 99 } });
  faults.write = 1;
  const kept = await open();
  expect([...map]).toEqual([['jars', { version: 99 }]]);
  await kept.change((before) => ({ ...before, tins: { count: 1 } }));
  expect(map.get('broken:jars:7')).toEqual({ version: 99 });
});

test('changes happen one after another', async () => {
  const { open } = storeOf({});
  const kept = await open();
  await Promise.all(Array.from({ length: 20 }, () => kept.change((before) => ({ ...before, tins: { count: before.tins.count + 1 } }))));
  expect(kept.current().tins.count).toBe(20);
});

/** A store whose items are sealed, each waking counting what was parsed. */
function sealedStore(entries: Record<string, unknown>) {
  const { store, ...rest } = storeOf(entries);
  const sealed = new Map<string, string>();
  const parsed = { times: 0 };
  let stamps = 0;
  const counted = <T>(item: { readonly schema: () => T }) => ({
    ...item,
    schema: () => {
      parsed.times += 1;
      return item.schema();
    },
  });
  const items = { jars: { ...ITEMS.jars, ...counted(ITEMS.jars) }, tins: { ...ITEMS.tins, ...counted(ITEMS.tins) } };
  const sealing = {
    seals: { of: (key: string) => sealed.get(key), set: (key: string, stamp: string) => void sealed.set(key, stamp) },
    stamp: () => {
      stamps += 1;
      return `stamp ${stamps}`;
    },
  };
  return {
    ...rest,
    sealed,
    async wake() {
      parsed.times = 0;
      return openKept<Shelf>(items, store, 7, Promise.resolve(sealing));
    },
    parsed,
  };
}

test('what was understood once is not looked at again, and is the same', async () => {
  const { map, parsed, wake } = sealedStore({ jars: { version: 1, label: 'plum' }, tins: { version: 1, count: 3, unknown: 'x' } });
  const first = await wake();
  expect(parsed.times).toBe(2);
  expect(first.stampOf('jars')).toBeUndefined();
  await first.seal();
  expect(map.get('jars')).toEqual({ version: 3, labels: ['plum'], stamp: 'stamp 1' });
  const second = await wake();
  expect(parsed.times).toBe(0);
  expect(second.current()).toEqual(first.current());
  expect(second.current()).toEqual({ jars: { labels: ['plum'] }, tins: { count: 3 } });
  await second.seal();
  await second.change((before) => ({ ...before, tins: { count: 4 } }));
  expect(second.stampOf('tins')).toBe('stamp 3');
  expect((await wake()).current().tins).toEqual({ count: 4 });
  expect(parsed.times).toBe(0);
});

test.for<[because: string, change: (found: object) => unknown]>([
  ['it has another stamp', (found) => ({ ...found, stamp: 'stamp 9', count: 'many' })],
  ['it has none', () => ({ version: 1, count: 'many' })],
  ['it is no object', () => 'stamp 1'],
  ['its stamp is no text', (found) => ({ ...found, stamp: ['stamp 1'], count: 'many' })],
])('what somebody else wrote is looked at, for %s', async ([, change]) => {
  const { map, wake } = sealedStore({ tins: { version: 1, count: 3 } });
  await (await wake()).seal();
  map.set('tins', change(Object(map.get('tins'))));
  expect((await wake()).current().tins).toEqual({ count: 0 });
  expect([...map.keys()]).toContain('broken:tins:7');
});

test('when the browser has closed, everything is looked at once more', async () => {
  const { sealed, parsed, wake } = sealedStore({ tins: { version: 1, count: 3 } });
  await (await wake()).seal();
  sealed.clear();
  await wake();
  expect(parsed.times).toBe(1);
});

test('what could not be written has no seal, and what stood there before keeps its own', async () => {
  const { faults, parsed, wake } = sealedStore({ tins: { version: 1, count: 3 } });
  const kept = await wake();
  faults.write = 1;
  await expect(kept.seal()).rejects.toThrow('the disk is full');
  expect(kept.stampOf('tins')).toBeUndefined();
  await kept.seal();
  faults.write = 1;
  await expect(kept.change((before) => ({ ...before, tins: { count: 4 } }))).rejects.toThrow('the disk is full');
  expect((await wake()).current().tins).toEqual({ count: 3 });
  expect(parsed.times).toBe(0);
});

test('nothing is sealed that nobody has read, and nothing is written for what is not there', async () => {
  const { map, faults, wake } = sealedStore({ tins: { version: 1, count: 3 } });
  faults.read = 1;
  const blind = await wake();
  await blind.seal();
  expect(map.get('tins')).toEqual({ version: 1, count: 3 });
  expect(blind.stampOf('tins')).toBeUndefined();
  await (await wake()).seal();
  expect([...map.keys()]).toEqual(['tins']);
});

test('what was set aside as broken is not brought back as an empty item', async () => {
  const { map, wake } = sealedStore({ tins: { version: 1, count: 'many' } });
  await (await wake()).seal();
  expect([...map.keys()]).toEqual(['broken:tins:7']);
});
