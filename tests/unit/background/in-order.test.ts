import { expect, test } from 'vitest';
import { inOrder } from '../../../src/background/in-order.ts';
import type { TabEvent } from '../../../src/core/flow/event.ts';

const START = 'https://moodle.uni.example/login';
const LOGIN = 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1';

const announced = (url: string, atMs: number): TabEvent => ({ kind: 'before-navigate', tabId: 1, url, atMs });
const committed = (url: string, atMs: number): TabEvent => ({ kind: 'committed', tabId: 1, url, transition: 'link', qualifiers: [], atMs });
const failed = (url: string, atMs: number): TabEvent => ({ kind: 'failed', tabId: 1, url, error: 'Error code 2152398850', atMs });

test('that there is a tab stands before all that happened in it, though it is told last, and when nobody knows', async () => {
  const heard: TabEvent[] = [];
  const hear = inOrder(Promise.resolve((event: TabEvent) => void heard.push(event)));
  const created: TabEvent = { kind: 'created', tabId: 1, world: { isPrivate: false, container: '' }, atMs: 300 };
  for (const event of [committed(LOGIN, 4), announced(LOGIN, 3), created]) hear(event);
  await Promise.resolve();
  expect(heard.map(({ kind }) => kind)).toEqual(['created', 'before-navigate', 'committed']);
});

test('what woke the worker is put in order; what comes later is handed on as it comes', async () => {
  const heard: TabEvent[] = [];
  const { promise, resolve } = Promise.withResolvers<(event: TabEvent) => void>();
  const hear = inOrder(promise);
  // Kind by kind, as Firefox tells it.
  for (const event of [announced(START, 1), announced(LOGIN, 3), committed(LOGIN, 4), failed(START, 2)]) hear(event);
  expect(heard).toEqual([]);
  resolve((event) => void heard.push(event));
  await promise;
  expect(heard.map(({ atMs }) => atMs)).toEqual([1, 2, 3, 4]);
  hear(committed(START, 9));
  hear(committed(LOGIN, 8));
  expect(heard.map(({ atMs }) => atMs)).toEqual([1, 2, 3, 4, 9, 8]);
});
