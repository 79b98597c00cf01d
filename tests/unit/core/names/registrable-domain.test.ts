import { expect, test } from 'vitest';
import { createFindRegistrable } from '../../../../src/core/names/registrable-domain.ts';

const find = createFindRegistrable(['new-host.example']);

const cases: readonly [hostname: string, domain: string | undefined, suffixLabels: number | undefined, because: string][] = [
  ['account.login.nhs.uk', 'login.nhs.uk', 2, 'nhs.uk is a public suffix'],
  ['www.tax.service.gov.uk', 'tax.service.gov.uk', 3, 'so is service.gov.uk'],
  ['a.b.example.co.uk', 'example.co.uk', 2, 'a suffix of two labels'],
  ['nhs-login.pages.dev', 'nhs-login.pages.dev', 2, 'a hosting platform'],
  ['a.b.new-host.example', 'b.new-host.example', 2, 'a platform newer than the list'],
  ['b.new-host.example', 'b.new-host.example', 2, 'a host right below it'],
  ['new-host.example', 'new-host.example', 1, 'the platform itself'],
  ['co.uk', undefined, undefined, 'a suffix belongs to nobody'],
  ['192.168.1.10', undefined, undefined, 'an address'],
  ['[::1]', undefined, undefined, 'an address'],
];
test.for(cases)('%s: %s, below %s labels (%s)', ([hostname, domain, suffixLabels]) => {
  expect(find(hostname)?.domain).toBe(domain);
  expect(find(hostname)?.suffixLabels).toBe(suffixLabels);
});
