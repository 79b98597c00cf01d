import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createPersonalDirectories } from '../../../src/core/personal-directory.ts';

const directory = createPersonalDirectories(catalogue)({ own: [], allowedHosts: [], learned: [] });

/** Sites of owners, each of which was stopped or cautioned of once. */
const theirs = [
  'www.paypal-techsupport.com',
  'jp.paypal-techsupport.com',
  'www.paypal-status.com',
  'revolut.me',
  'dashboard.metamask-institutional.io',
  'www.netflix.shop',
  'barclayslifeskills.com',
  'www.barclayspartnerfinance.com',
  'www.royalmailgroup.com',
  'nhs-r-community.github.io',
];
test.for(theirs)('%s imitates nobody', (host) => {
  expect(directory.resembles(new URL(`https://${host}/`))).toBeUndefined();
});

/** What is like them, and is nobody's. */
const others = [
  'www.paypal-techsupports.com',
  'paypal-status.net',
  'revolut.me.evil.example',
  'barclayslifeskill.com',
  'nhs-login-community.github.io',
];
test.for(others)('%s is told of', (host) => {
  expect(directory.resembles(new URL(`https://${host}/`))).toBeDefined();
});
