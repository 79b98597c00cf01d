import { expect, test, vi } from 'vitest';
import { dispatch, type Handlers } from '../../../src/messages/dispatch.ts';
import { empty } from '../../gallery/options-samples.ts';

const NONCE = '7f0e5a52-7a6d-4a8e-9c8b-0d8f8a4f3b11';

function handlers() {
  const done = vi.fn(async () => ({ done: true }));
  const expired = vi.fn(async () => ({ kind: 'expired', doors: [] }) as const);
  const popup = vi.fn(
    async () => ({ tabId: 1, severity: 'silent', page: { kind: 'unrelated' }, doors: [], allDoors: [], mayKeepChoice: false }) as const,
  );
  const nothing = vi.fn(async () => empty);
  const all: Handlers = {
    'show-popup': popup,
    'open-service': done,
    'show-warning': expired,
    'leave-warning': done,
    'unsafely-continue': done,
    'try-it': done,
    'note-tried': async () => ({ dead: false, fake: false }),
    'show-tried': async () => ({ dead: false, fake: false }),
    'show-options': nothing,
    'allow-host': async () => ({ options: empty }),
    'disallow-host': nothing,
    'forget-service': nothing,
    'erase-memory': nothing,
    'ask-first': popup,
    'judge-bookmarks': async () => [],
    'read-page': async () => ({}),
    'brand-door': async () => ({}),
    wish: done,
    'drop-wishes': done,
    fulfil: done,
    'tell-start': async () => ({}),
    'pick-start': async () => ({}),
    'go-and-remember': async () => ({}),
    'add-service': async () => ({ options: empty }),
    'remove-service': nothing,
    'forget-always': nothing,
    'set-loudness': nothing,
    'set-language': nothing,
    'ask-language': async () => ({}),
    'set-sync': nothing,
    'export-broken': async () => ({ text: '' }),
    'remove-broken': nothing,
    'self-test': async () => [],
    'export-all': async () => ({ text: '' }),
    'read-import': async () => ({ lines: [] }),
    'import-all': async () => ({ leftOut: [], options: empty }),
  };
  return { all, done, expired, popup };
}

test('a message goes to its handler, parsed, with the tab that it came from', async () => {
  const { all, done } = handlers();
  expect(await dispatch({ kind: 'open-service', tabId: 3, serviceId: 'nhs-app' }, all, { tabId: 9 })).toEqual({ done: true });
  expect(done).toHaveBeenCalledWith({ kind: 'open-service', tabId: 3, serviceId: 'nhs-app' }, { tabId: 9 });
  const expired = await dispatch({ kind: 'show-warning', nonce: NONCE }, all, {});
  expect(expired).toEqual({ kind: 'expired', doors: [] });
});

const refused: readonly [message: unknown, because: string][] = [
  [undefined, 'nothing'],
  ['show-popup', 'a word'],
  [{ kind: 'read-cookies' }, 'an unknown wish'],
  [{ kind: 'open-service', tabId: 1 }, 'a wish without its object'],
  [{ kind: 'open-service', tabId: -1, serviceId: 'nhs-app' }, 'no tab'],
  [{ kind: 'open-service', tabId: 1, serviceId: 'nhs-app', url: 'https://evil.example/' }, 'a smuggled address'],
  [{ kind: 'allow-host', hostname: 'https://evil.example/' }, 'an address where a host is asked for'],
  [{ kind: 'allow-host', hostname: '*' }, 'every host at once'],
  [{ kind: 'wish', tabId: 1, deed: 'change-bookmark', url: 'https://evil.example/' }, 'an address to save'],
  [{ kind: 'wish', tabId: 1, deed: 'clear-everything' }, 'an unknown deed'],
  [{ kind: 'judge-bookmarks', urls: new Array(251).fill('https://a.example/') }, 'bookmarks without end'],
  [{ kind: 'show-warning', nonce: 'guess' }, 'a secret that is none'],
  [{ kind: 'show-warning', nonce: [NONCE] }, 'a secret in a list'],
  [{ kind: 'open-service', tabId: 1, serviceId: 'x'.repeat(1000) }, 'a name without end'],
  [{ kind: 'remove-service', key: 'x'.repeat(5000) }, 'a key without end'],
];

test.for(refused)('%o is refused at the door: %s', async ([message]) => {
  const { all, done, expired, popup } = handlers();
  await expect(dispatch(message, all, {})).rejects.toThrow(/refused a message/);
  for (const handler of [done, expired, popup]) expect(handler).not.toHaveBeenCalled();
});
