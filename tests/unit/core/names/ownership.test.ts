import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import { createResemblance } from '../../../../src/core/names/resemblance.ts';
import { severityOf } from '../../../../src/core/severity.ts';
import { visit } from '../../../vectors/navigations/visit.ts';

const resemblance = createResemblance(catalogue);
const directory = createDirectory(catalogue, resemblance);

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

const strangers: readonly [url: string, certainty: 'certain' | 'likely' | undefined, because: string][] = [
  // Hosts that anybody can have, below domains whose owners vouch for the rest.
  ['https://account-login-nhs-uk.global.ssl.fastly.net/', 'certain', 'names there are free to choose'],
  ['https://paypal-login.trafficmanager.net/', 'certain', 'and there'],
  ['https://paypal-login.s3.amazonaws.com/', 'certain', 'a bucket is anybody’s, whoever owns amazonaws.com'],
  ['https://paypal-login.s3-website-us-east-1.amazonaws.com/', 'certain', 'so is a website in one'],
  ['https://microsoft-login.z13.web.core.windows.net/', 'certain', 'even the owner’s own name'],
  ['https://microsoft-login.blob.core.windows.net/', 'certain', 'a store of anybody’s'],
  ['https://microsoft-login.azureedge.net/', 'certain', 'the owner’s domain is itself a public suffix'],
  ['https://microsoft-login.azure-api.net/', 'certain', 'the same'],
  ['https://nhs-login.auth.eu-west-2.amazoncognito.com/', 'certain', 'a login of anybody’s'],
  ['https://nhs.s3.amazonaws.com/', undefined, 'customers name what is theirs after themselves'],
  ['https://m365adminportal-prod-defaultgeo.trafficmanager.net/', undefined, 'and their own machines'],
  ['https://paypal-h3-dynamic-cdn.map.fastly.net/', undefined, 'a customer’s own'],
  ['https://www.nhs.uk.edgekey.net/', undefined, 'under contract with the customer, though the list has it'],
  ['https://accounts.google/', undefined, 'a top-level domain of one owner is closed'],
  // The suffixes of governments.
  ['https://account.login.nhs.uk.gov.com.co/', 'certain', 'com.co is open: its gov is anybody’s'],
  ['https://account.login.nhs.uk.gov.net.co/', 'certain', 'so is net.co'],
  ['https://account.login.nhs.uk.gov.us.kg/', 'certain', 'so is us.kg'],
  ['https://paypal-login.gov.waw.pl/', 'certain', 'and waw.pl'],
  ['https://nhs-login.gov.com.se/', 'certain', 'and com.se'],
  ['https://nhs-login.gov.au/', undefined, 'the list itself has gov.au'],
  ['https://gov.nl.ca/', undefined, 'a government at home below an open suffix'],
  ['https://data.gov.hr/', undefined, 'one that the list does not have'],
  ['https://account.login.nhs.uk.gov.hr/', 'certain', 'which vouches for nobody'],
  ['https://gov.uk.ar/', 'certain', 'the name of another government, and no home of one'],
  // User information is looked at first.
  ['https://account.login.nhs.uk@bucket.s3.amazonaws.com/', 'certain', 'a bucket'],
  ['https://www.paypal.com@x.trafficmanager.net/', 'certain', 'a network'],
  ['https://www.paypal.com@x.akamaiedge.net/', 'certain', 'the plumbing of one'],
  ['https://www.paypal.com@www.nhs.uk/', 'certain', 'another owner'],
  ['https://account.login.nhs.uk@www.nhs.uk/', undefined, 'the same owner'],
  ['https://user@www.nhs.uk/', undefined, 'an ordinary user'],
  // Google’s translator.
  ['https://www-paypal-com.translate.goog/', undefined, 'PayPal’s own page, translated'],
  ['https://1-zh--cn-facebook-com.translate.goog/', undefined, 'and Facebook’s'],
  ['https://paypal--login-com.translate.goog/', 'certain', 'an impostor’s page, translated'],
  ['https://account-login-nhs-uk-evil-example.translate.goog/', 'certain', 'the same'],
];

test.for(strangers)('%s is %s: %s', ([url, certainty]) => {
  expect(resemblance(new URL(url))?.certainty).toBe(certainty);
});

const tenants: readonly [url: string, certainty: 'certain' | 'likely' | undefined, because: string][] = [
  ['https://microsoft-login.onelogin.com/', 'likely', 'the name of a tenant is the tenant’s choice'],
  ['https://paypal-login.my.salesforce.com/', 'likely', 'at any such platform'],
  ['https://microsoft-login.awsapps.com/', 'likely', 'also one that the Public Suffix List has'],
  ['https://paypal-login.criipto.id/', 'likely', 'also one of a broker of e-IDs'],
  ['https://paypal-login.okta.com/', 'likely', 'also one whose owner is protected'],
  ['https://paypa1.okta.com/', 'likely', 'drawn alike'],
  ['https://nhs.onelogin.com/', undefined, 'a customer’s own name'],
  ['https://nhs.my.salesforce.com/', undefined, 'a customer’s own name'],
  ['https://nhs-my.sharepoint.com/', undefined, 'and what SharePoint writes behind it'],
  ['https://paypal-admin.okta.com/', undefined, 'and Okta'],
  ['https://microsft.onelogin.com/', undefined, 'one letter away there are other firms'],
  ['https://login.microsoftonline.com.onelogin.com/', 'certain', 'a whole official name is nobody’s own'],
];

test.for(tenants)('of a tenant, %s is %s: %s', ([url, certainty]) => {
  const navigation = visit(url, 'link', { from: 'https://stranger.example/' });
  expect(directory.resembles(navigation.url)?.certainty).toBe(certainty);
  const severity = severityOf(judge(navigation, directory));
  expect(severity).toBe(certainty === 'certain' ? 'stop' : certainty === 'likely' ? 'caution' : 'silent');
});

test('a host that the catalogue names is its own, but nobody else’s name belongs in front of it', () => {
  expect(directory.resembles(new URL('https://login.microsoftonline.com/'))).toBeUndefined();
  expect(directory.resembles(new URL('https://user@login.microsoftonline.com/'))).toBeUndefined();
  expect(directory.resembles(new URL('https://www.paypal.com@login.microsoftonline.com/'))?.technique).toBe('userinfo');
});
