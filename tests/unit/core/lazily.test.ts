import { expect, test, vi } from 'vitest';
import { lazily } from '../../../src/core/lazily.ts';

test('nothing is made before somebody asks, and it is made once, whatever it is', () => {
  const make = vi.fn(() => undefined);
  const ask = lazily(make);
  expect(make).not.toHaveBeenCalled();
  expect([ask(), ask()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
