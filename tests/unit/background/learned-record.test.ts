import { expect, test } from 'vitest';
import { readLearned } from '../../../src/background/own-records.ts';
import type { Memory } from '../../../src/core/flow/memory.ts';
import { createBrowser, load } from './world.ts';

const MEMORY: Memory = {
  services: ['portal.meadowsurgery.example', 'records.brightwater.example'].map((hostname) => ({
    login: 'nhs-login',
    start: `https://${hostname}/`,
    times: 5,
    days: 5,
    lastAtMs: 1000,
    isOpened: true,
  })),
  used: [],
  met: [],
};
const FAKE = 'https://portal.meadowsurgery.example.evil.example/';

async function learned() {
  const browser = createBrowser();
  browser.kept.set('memory', { version: 2, ...MEMORY });
  await (await browser.wake()).hear();
  return browser;
}

test('the next worker is told of what was worked out, and guards the same names by it', async () => {
  const browser = await learned();
  const record = readLearned(browser.stored.get('learned'));
  expect(record?.brands.map(({ name }) => name)).toEqual(['portal.meadowsurgery.example', 'records.brightwater.example']);
  const again = await browser.wake();
  await again.hear(...load(1, FAKE, 'link', 2000));
  expect(browser.faces.get(1)?.severity).toBe('caution');
});

test('it is this record that is asked: without its names, nobody is like them', async () => {
  const browser = await learned();
  browser.stored.set('learned', { learned: [], brands: [] });
  const worker = await browser.wake();
  await worker.hear(...load(1, FAKE, 'link', 2000));
  expect(browser.faces.get(1)?.severity).toBe('silent');
});

test('what was worked out of another memory counts for nothing', async () => {
  const browser = await learned();
  browser.kept.set('memory', { version: 2, ...MEMORY, services: MEMORY.services.slice(1), stamp: 'written elsewhere' });
  const worker = await browser.wake();
  await worker.hear(...load(1, FAKE, 'link', 2000));
  expect(browser.faces.get(1)?.severity).toBe('silent');
  await worker.hear(...load(1, 'https://records.brightwater.example.evil.example/', 'link', 3000));
  expect(browser.faces.get(1)?.severity).toBe('caution');
});

test('what is forgotten is no longer guarded, by this worker nor by the next', async () => {
  const browser = await learned();
  const worker = await browser.wake();
  await worker.ask<'erase-memory'>({ kind: 'erase-memory' });
  await worker.hear(...load(1, FAKE, 'link', 2000));
  expect(browser.faces.get(1)?.severity).toBe('silent');
  expect(readLearned(browser.stored.get('learned'))?.brands).toEqual([]);
  await (await browser.wake()).hear(...load(2, FAKE, 'link', 3000));
  expect(browser.faces.get(2)?.severity).toBe('silent');
});

test.for([['a text'], [null], [[]], [{ learned: [] }], [{ learned: [], brands: [], names: {} }], [{ learned: {}, brands: [] }]])(
  'a record of another shape is none: %j',
  ([found]) => {
    expect(readLearned(found)).toBeUndefined();
  },
);
