import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import type { Brand } from '../../../src/catalogue/types.ts';
import { createWithAdditions } from '../../../src/core/additions.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { createResemblance } from '../../../src/core/names/resemblance.ts';

const college: Brand = {
  id: 'college',
  name: 'Wexbridge College',
  hosts: ['login.wexbridge.ac.uk'],
  owns: ['wexbridge.ac.uk'],
  words: ['wexbridge'],
  strength: 'strong',
  services: [],
  start: 'https://www.wexbridge.ac.uk/',
  source: [],
};

const resemblance = createResemblance(catalogue);
const everybodys = { directory: createDirectory(catalogue, resemblance), resemblance };
const withCollege = createWithAdditions(catalogue, everybodys)({ providers: [], servers: [], brands: [college] });

const cases: readonly [host: string, certainty: 'certain' | 'likely' | undefined, because: string][] = [
  ['wexbridge-login.example', 'certain', 'an organisation’s own name is protected for its people'],
  ['wexbridge-login.github.io', 'certain', 'also where anybody has a host'],
  ['wexbridge.github.io', undefined, 'by its name alone it may be its own project'],
  ['wexbridge-login.okta.com', undefined, 'where organisations sign up it may be its own login'],
  ['wexbridge-login.nhs.uk', undefined, 'nothing official is doubted for it'],
  ['login.wexbridge.ac.uk', undefined, 'nor its own'],
];

test.for(cases)('%s is %s: %s', ([host, certainty]) => {
  expect(withCollege.resemblance(new URL(`https://${host}/`))?.certainty).toBe(certainty);
});

test('without additions nothing changes', () => {
  expect(createWithAdditions(catalogue, everybodys)(undefined)).toBe(everybodys);
});
