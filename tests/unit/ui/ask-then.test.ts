import { expect, test } from 'vitest';
import type { Ask } from '../../../src/messages/requests.ts';
import { askThen } from '../../../src/ui/ask-then.ts';

const outcomes: readonly [allowed: boolean, done: boolean, outcome: string][] = [
  [true, true, 'done'],
  [true, false, 'failed'],
  [false, false, 'refused'],
];

test.for(outcomes)('allowed %s, done %s: %s', async ([allowed, done, outcome]) => {
  const heard: string[] = [];
  const ask: Ask = async (request) => {
    heard.push((request as { kind: string }).kind);
    return { done } as never;
  };
  const askPerson = async () => {
    heard.push('the browser asks');
    return allowed;
  };
  const finished = askThen({ tabId: 1, deed: 'start-afresh', serviceId: 'nhs-app' }, { ask, askPerson });
  // Both within the click, the worker first: nothing was awaited yet.
  expect(heard).toEqual(['wish', 'the browser asks']);
  expect(await finished).toBe(outcome);
  expect(heard).toEqual(['wish', 'the browser asks', 'fulfil']);
});
