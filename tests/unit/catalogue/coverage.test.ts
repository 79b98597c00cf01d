import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { nhsLoginPartners, SERVICES_OF_NHS_LOGIN } from '../../../src/catalogue/providers/nhs-login-partners.ts';
import { coverageOf } from '../../tools/coverage.ts';

test('the coverage is counted from the catalogue, and nothing that is only remembered stands first', () => {
  const { services, doors, ownPages, hosts, clientIds, looked, rememberedFirst } = coverageOf();
  expect(services).toBeGreaterThan(150);
  for (const some of [doors, ownPages, hosts, clientIds]) expect(some > 0 && some < services).toBe(true);
  expect(looked).toEqual(looked.toSorted());
  expect(rememberedFirst).toEqual([]);
});

test('what is only remembered would be counted, and seen where it stands first', () => {
  const [first, ...others] = catalogue.providers;
  if (!first) throw new Error('no providers');
  const services = first.services.map((service) => ({ ...service, known: 'remembered' as const }));
  const { remembered, rememberedFirst } = coverageOf({ ...catalogue, providers: [{ ...first, services }, ...others] });
  expect(remembered).toHaveLength(services.length);
  expect(rememberedFirst.length).toBeGreaterThan(0);
});

test('of the services on NHS login’s own list, sixty and more lead to an address of their own, each with a source', () => {
  const own = nhsLoginPartners.filter(({ start }) => start !== SERVICES_OF_NHS_LOGIN);
  expect(nhsLoginPartners.length).toBeGreaterThan(100);
  expect(own.length).toBeGreaterThanOrEqual(60);
  expect(own.filter(({ source }) => source.length < 2).map(({ id }) => id)).toEqual([]);
});
