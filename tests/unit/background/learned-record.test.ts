import { expect, test } from 'vitest';
import { readLearned } from '../../../src/background/own-records.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import type { Memory } from '../../../src/core/flow/memory.ts';
import { cuttableEnds } from '../../../src/core/names/known-names.ts';
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

test('where words can be cut off is everybody’s: it is not kept again with the names that were learned', async () => {
  const record = readLearned((await learned()).stored.get('learned'));
  expect(Object.keys(record?.names?.indexes ?? {}).toSorted()).toEqual(['acronyms', 'far', 'near', 'short', 'starts']);
});

test.for([
  ['as it is written today', undefined],
  ['as it was written once, with the same words', cuttableEnds(catalogue)],
  ['as it was written once, with other words', { first: { bitmap: '0', rows: '' }, last: { bitmap: '0', rows: '' } }],
] as const)('the names of a record %s are guarded', async ([, ends]) => {
  const browser = await learned();
  const found = readLearned(browser.stored.get('learned'));
  if (!found?.names) throw new Error('nothing was worked out');
  const indexes = ends ? { ...found.names.indexes, ends } : found.names.indexes;
  browser.stored.set('learned', { ...found, names: { ...found.names, indexes } });
  const worker = await browser.wake();
  for (const [tabId, url] of [FAKE, 'https://brigthwater.example/'].entries()) {
    await worker.hear(...load(tabId, url, 'link', 2000));
    expect(browser.faces.get(tabId)?.severity, url).toBe('caution');
  }
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
