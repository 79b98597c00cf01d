import { expect, test, vi } from 'vitest';
import { recently } from '../../../src/core/recently.ts';

test('works something out once for each of the keys that came last, told by identity', () => {
  const work = vi.fn((key: { readonly n: number }) => (key.n === 0 ? undefined : key.n));
  const worked = recently(work);
  const keys = Array.from({ length: 8 }, (_, n) => ({ n }));
  for (const round of [1, 2]) for (const key of keys) expect(worked(key), `round ${round}`).toBe(key.n === 0 ? undefined : key.n);
  expect(work).toHaveBeenCalledTimes(8);
  expect(worked({ n: 3 })).toBe(3);
  expect(work, 'another key that looks the same').toHaveBeenCalledTimes(9);
});

test('forgets the oldest, whatever comes', () => {
  const work = vi.fn((key: object) => key);
  const worked = recently(work);
  const [first, ...others] = Array.from({ length: 9 }, () => ({}));
  for (const key of [first ?? expect.fail(), ...others]) expect(worked(key)).toBe(key);
  expect(worked(others.at(-1) ?? expect.fail())).toBe(others.at(-1));
  expect(work).toHaveBeenCalledTimes(9);
  worked(first ?? expect.fail());
  expect(work).toHaveBeenCalledTimes(10);
});

test('work that asks for another key in its middle is right for both', () => {
  const inner = { of: undefined };
  const worked = recently((key: { readonly of?: object | undefined }): string => (key.of ? `around ${worked(key.of)}` : 'inner'));
  const outer = { of: inner };
  for (const _ of [1, 2]) expect([worked(outer), worked(inner)]).toEqual(['around inner', 'inner']);
});
