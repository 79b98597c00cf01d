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
  'www.ulsterbankanytimebanking.co.uk',
  'id.virginmedia.ie',
  'www.virginmediatelevision.ie',
  'www.inpost.es',
  'www.inpost.pt',
  'terms.inpost-group.com',
  'www.dpd.ro',
  'esiunta.dpd.lt',
  'telli.dpd.ee',
  'www.bankofscotland.de',
  'www.barclayscenter.com',
  'www.royalmailpensionplan.co.uk',
  'www.studentfinance.ie',
  'www.lloydsbankfoundation.org.uk',
  'www.bankofscotlandfoundation.org',
  'www.virginmoneyfoundation.org.uk',
  'www.ukgovcamp.com',
  // Who has a name in so many countries has it in one more.
  'www.dpd.sk',
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
  'www.ulsterbankanytimebank.co.uk',
  'virginmedia-account.ie',
  'inpost-group-login.com',
  'inpost.xyz',
  'dpd.xyz',
  'dpd-parcel.ro',
  'barclayscenters.com',
  'www.royalmailpensionplans.co.uk',
  'virginmoneyfoundation-login.org.uk',
  'virginmoneyfoundation.xyz',
];
test.for(others)('%s is told of', (host) => {
  expect(directory.resembles(new URL(`https://${host}/`))).toBeDefined();
});
