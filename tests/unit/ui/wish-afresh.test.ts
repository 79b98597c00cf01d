import { expect, test } from 'vitest';
import type { Ask } from '../../../src/messages/requests.ts';
import { wishAfresh } from '../../../src/ui/wish-afresh.ts';

const outcomes: readonly [allowed: boolean, done: boolean, outcome: string][] = [
  [true, true, 'closed'],
  [true, false, 'afresh.failed'],
  [false, false, 'afresh.refused'],
];

test.for(outcomes)('allowed %s, done %s: %s', async ([allowed, done, outcome]) => {
  const heard: string[] = [];
  const ask: Ask = async (request) => {
    heard.push((request as { kind: string }).kind);
    return { done } as never;
  };
  const askToClear = async () => {
    heard.push('the browser asks');
    return allowed;
  };
  const finished = wishAfresh(1, 'nhs-app', { ask, askToClear, closePopup: () => heard.push('closed'), say: (key) => heard.push(key) });
  // Both within the click, the worker first: nothing was awaited yet.
  expect(heard).toEqual(['wish-afresh', 'the browser asks']);
  await finished;
  expect(heard).toEqual(['wish-afresh', 'the browser asks', 'start-afresh', outcome]);
});
