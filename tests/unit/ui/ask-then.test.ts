import { expect, test } from 'vitest';
import type { Ask } from '../../../src/messages/requests.ts';
import { askForItself, askThen } from '../../../src/ui/ask-then.ts';

const outcomes: readonly [allowed: boolean, done: boolean, outcome: string][] = [
  [true, true, 'done'],
  [true, false, 'failed'],
  [false, false, 'refused'],
];
const WISH = { tabId: 1, deed: 'start-afresh', serviceId: 'nhs-app' } as const;

test.for(outcomes)('allowed %s, done %s: %s', async ([allowed, done, outcome]) => {
  const heard: string[] = [];
  const ask: Ask = async (request) => {
    heard.push(request.kind);
    return { done: request.kind === 'wish' || done } as never;
  };
  const askPerson = async () => {
    heard.push('the browser asks');
    return allowed;
  };
  const finished = askThen(WISH, { ask, askPerson });
  // Both within the click, the worker first: nothing was awaited yet.
  expect(heard).toEqual(['wish', 'the browser asks']);
  expect(await finished).toBe(outcome);
  expect(heard).toEqual(['wish', 'the browser asks', 'fulfil']);
});

test.for([
  [true, 'failed'],
  [false, 'refused'],
] as const)(
  'what the worker does not take for a wish is not done, whatever was done before in this tab (allowed: %s)',
  async ([allowed, outcome]) => {
    const ask: Ask = async (request) => ({ done: request.kind === 'fulfil' }) as never;
    expect(await askThen(WISH, { ask, askPerson: async () => allowed })).toBe(outcome);
  },
);

test('a worker that could not say whether it took the wish is asked for it all the same', async () => {
  const ask: Ask = async (request) => {
    if (request.kind === 'wish') throw new Error('the worker went away');
    return { done: true } as never;
  };
  expect(await askThen(WISH, { ask, askPerson: async () => true })).toBe('done');
});

test('a page that asks for itself: before, still within the click, what was wished for elsewhere is dropped', async () => {
  const heard: unknown[] = [];
  const parts = {
    ask: (async (request) => {
      heard.push(request);
      throw new Error('the worker went away');
    }) as Ask,
    askPerson: async () => {
      heard.push('the browser asks');
      return true;
    },
  };
  const allowed = askForItself('change-bookmark', parts);
  expect(heard).toEqual([{ kind: 'drop-wishes', deed: 'change-bookmark' }, 'the browser asks']);
  expect(await allowed).toBe(true);
});
