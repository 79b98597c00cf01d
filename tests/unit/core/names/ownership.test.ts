import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createResemblance } from '../../../../src/core/names/resemblance.ts';

const resemblance = createResemblance(catalogue);

const cases: readonly [url: string, certainty: 'certain' | 'likely' | undefined, because: string][] = [
  ['https://nhsbsa.nhs.uk/', undefined, 'outsiders cannot register below nhs.uk'],
  ['https://access-login.nhs.uk/', undefined, 'whatever it is called'],
  ['https://access.logín.nhs.uk/', 'certain', 'but public bodies have no names in other letters'],
  ['https://münchen.gov.uk/', undefined, 'which alone imitates nobody'],
  ['https://nhsapp-test.devstacks.pkb.io/nhs-login/login', undefined, 'a partner’s own test host'],
];

test.for(cases)('%s is %s: %s', ([url, certainty]) => {
  expect(resemblance(new URL(url))?.certainty).toBe(certainty);
});
