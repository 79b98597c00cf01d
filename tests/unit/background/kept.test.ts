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
  return { map, faults, writes, open: () => openKept<Shelf>(ITEMS, store, 7) };
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
