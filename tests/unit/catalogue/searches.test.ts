import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import type { Service } from '../../../src/catalogue/types.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { createSearch } from '../../../src/core/find-service.ts';
import { servicesOf } from '../../../src/core/way-in.ts';
import { SEEN, type Search, UNSEEN } from '../../vectors/searches.ts';

const directory = createDirectory(catalogue);
const all = catalogue.providers.flatMap((provider) => servicesOf(provider, directory));
const services = all.filter((service, i) => all.indexOf(service) === i);
const search = createSearch<Service>(({ start }) => new URL(start).hostname);
const first = (typed: string) => search(services, typed)[0]?.service;

function isWanted({ id, start }: Service, wanted: readonly string[]): boolean {
  const host = new URL(start).hostname.replace(/^www\./, '');
  return wanted.some((place) => place === id || place === host || (place.startsWith('.') && `.${host}`.endsWith(place)));
}

function right({ typed, wanted }: Search): boolean {
  const found = first(typed);
  return found ? isWanted(found, wanted) : !services.some((service) => isWanted(service, wanted));
}

test.for([...UNSEEN, ...SEEN].map((row) => [row.typed, row.because, row] as const))('“%s”: %s', ([typed, , row]) => {
  expect(right(row), `found ${first(typed)?.id}, wanted ${row.wanted.join(' or ') || 'nothing'}`).toBe(true);
});

test('what was written with the catalogue at hand wants what is held', () => {
  const lost = SEEN.filter(({ wanted }) => wanted.length > 0 && !services.some((service) => isWanted(service, wanted)));
  expect(lost.map(({ typed }) => typed)).toEqual([]);
});

test('there are enough of them, no two are the same, and many want nothing', () => {
  const typed = [...UNSEEN, ...SEEN].map((row) => row.typed);
  expect(new Set(typed).size).toBe(typed.length);
  expect(typed.length).toBeGreaterThanOrEqual(120);
  expect(typed.filter((words) => first(words) === undefined).length).toBeGreaterThanOrEqual(10);
});

test.for(services.map((service) => [service.id, service] as const))('%s opens by its own name and by each other name', ([id, service]) => {
  for (const name of [service.name, ...(service.alsoKnownAs ?? [])]) {
    expect(first(name)?.id, name).toBe(id);
    expect(first(` ${name.toUpperCase()} `)?.id, name).toBe(id);
  }
});
