import { expect, test } from 'vitest';
import { createBrowser, load } from './world.ts';

const MAP = 'https://maps.example/@1';

test('the popup is told since when a document is there: it stays the same at whatever address it gives itself, and no other is', async () => {
  const worker = await createBrowser().wake();
  await worker.hear(...load(1, MAP, 'typed', 1000));
  const first = (await worker.popup()).technical;
  await worker.hear({ kind: 'address-changed', tabId: 1, url: 'https://maps.example/@2', atMs: 3000 });
  const moved = (await worker.popup()).technical;
  expect([moved?.url, moved?.sinceMs]).toEqual(['https://maps.example/@2', first?.sinceMs]);
  await worker.hear(...load(1, 'https://maps.example/@3', 'link', 6000));
  const next = (await worker.popup()).technical;
  expect(first?.sinceMs).toBeDefined();
  expect(next?.sinceMs).not.toBe(first?.sinceMs);
});
