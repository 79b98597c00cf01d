import { expect, test } from 'vitest';
import { createFindRegistrable } from '../../../../src/core/names/registrable-domain.ts';

const find = createFindRegistrable(['new-host.example']);

const cases: readonly [hostname: string, domain: string | undefined, because: string][] = [
  ['account.login.nhs.uk', 'login.nhs.uk', 'nhs.uk is a public suffix'],
  ['www.tax.service.gov.uk', 'tax.service.gov.uk', 'so is service.gov.uk'],
  ['a.b.example.co.uk', 'example.co.uk', 'a suffix of two labels'],
  ['nhs-login.pages.dev', 'nhs-login.pages.dev', 'a hosting platform'],
  ['a.b.new-host.example', 'b.new-host.example', 'a platform newer than the list'],
  ['co.uk', undefined, 'a suffix belongs to nobody'],
  ['192.168.1.10', undefined, 'an address'],
  ['[::1]', undefined, 'an address'],
];
test.for(cases)('%s: %s (%s)', ([hostname, domain]) => {
  expect(find(hostname)?.domain).toBe(domain);
});
