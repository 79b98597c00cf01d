import { expect, test } from 'vitest';
import { fingerprint } from '../../../../src/core/flow/fingerprint.ts';
import {
  EMPTY_MEMORY,
  learn,
  MAX_SERVICES,
  MAX_USED_VALUES,
  type Memory,
  USED_FOR_MS,
  useUp,
  usualServices,
  wasUsed,
} from '../../../../src/core/flow/memory.ts';

const LOGIN = 'shibboleth@idp.uni.example';

test('the most used service comes first, of those the latest', () => {
  let memory: Memory = EMPTY_MEMORY;
  for (const [start, atMs] of [
    ['https://library.uni.example/', 1],
    ['https://moodle.uni.example/a', 2],
    ['https://mail.uni.example/', 3],
    ['https://moodle.uni.example/b', 4],
  ] as const) {
    memory = learn(memory, { login: LOGIN, start }, atMs);
  }
  expect(usualServices(memory, LOGIN).map(({ start, times }) => [start, times])).toEqual([
    ['https://moodle.uni.example/b', 2],
    ['https://mail.uni.example/', 1],
    ['https://library.uni.example/', 1],
  ]);
  expect(usualServices(memory, 'shibboleth@other.example')).toEqual([]);
});

test('a one-time value is known again by its fingerprint, which does not hold it, when its login must be over', () => {
  const memory = useUp(EMPTY_MEMORY, [fingerprint('state-1')], 1000);
  expect(wasUsed(memory, fingerprint('state-1'), 4_000_000)).toBe(true);
  expect(wasUsed(memory, fingerprint('state-1'), 3_000_000)).toBe(false);
  expect(wasUsed(memory, fingerprint('state-2'), 4_000_000)).toBe(false);
  // FIPS 180-4: SHA-256 of "abc" begins ba7816bf8f01cfea414140de.
  expect(fingerprint('abc')).toBe('ba7816bf8f01cfea414140de');
});

test('memory is bounded under 100,000 logins, in number and in age', () => {
  let memory: Memory = EMPTY_MEMORY;
  for (let i = 0; i < 100_000; i += 1) {
    if (i % 50 === 0) memory = learn(memory, { login: LOGIN, start: `https://s${i}.example/` }, i);
    if (i % 10 === 0) memory = useUp(memory, [`f${i}`], i);
  }
  expect(memory.services).toHaveLength(MAX_SERVICES);
  expect(memory.used).toHaveLength(MAX_USED_VALUES);
  expect(memory.used.at(-1)?.fingerprint).toBe('f99990');
  expect(JSON.stringify(memory).length).toBeLessThan(200_000);
  expect(useUp(memory, ['new'], USED_FOR_MS + 200_000).used.map((value) => value.fingerprint)).toEqual(['new']);
});
