import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { mixupsOf } from '../../../src/core/mixup.ts';
import { isSafeDoor } from '../../../src/core/safe-door.ts';

const directory = createDirectory(catalogue);

const cases: readonly [login: string, audience: string | undefined, service: string | undefined, because: string][] = [
  ['nhs-login', 'patients', 'nhsmail-portal', 'a nurse who searched for “nhs.net login”'],
  ['nhsmail', 'staff', 'nhs-app', 'a patient with an nhs.net address in an old letter'],
  ['nhs-cis2', 'staff', 'nhs-app', 'only staff have a smartcard'],
  ['government-gateway', 'everyone', 'govuk-one-login-home', 'taxes have two logins'],
  ['govuk-one-login', 'everyone', 'hmrc-online-services', 'the same the other way round'],
  ['dfe-sign-in', 'everyone', 'govuk-one-login-home', 'teachers have both'],
  ['google', undefined, undefined, 'nobody mixes it up, as far as we know'],
  ['keycloak', undefined, undefined, 'software is no login that one could mistake'],
];
test.for(cases)('%s is for %s, and %s is what it is mistaken for: %s', ([login, audience, service]) => {
  const [mixup] = mixupsOf(login, directory);
  expect(mixup?.audience).toBe(audience);
  expect(mixup?.service.id).toBe(service);
});

test('whatever people mix up leads into another login, at a safe door of the catalogue', () => {
  const all = catalogue.providers.flatMap((provider) => mixupsOf(provider.id, directory).map((mixup) => ({ provider, ...mixup })));
  expect(all.length).toBeGreaterThanOrEqual(6);
  for (const { provider, other, service } of all) {
    expect(other.id).not.toBe(provider.id);
    expect(service.leadsTo, `${provider.id} → ${other.id}`).toBeUndefined();
    expect(directory.serviceById(service.id)).toBe(service);
    expect(isSafeDoor(service, directory)).toBe(true);
  }
});
