import { expect, test } from 'vitest';
import type { PageFacts } from '../../../../src/core/page-check/page-facts.ts';
import { check, field, inShort, PASSWORD } from './page.ts';

const AMAZON = {
  title: 'Amazon Sign In',
  logos: [{ text: 'Amazon', file: '' }],
  fields: [PASSWORD, ...['ap_email', 'ap_password', 'appAction'].map((name) => field(name))],
};
const GOOGLE = { title: 'Sign in - Google Accounts', logos: [{ text: 'Google', file: '' }] };
const MICROSOFT = {
  title: 'Sign in to your Microsoft account',
  logos: [{ text: 'Microsoft', file: '' }],
  fields: [PASSWORD, ...['loginfmt', 'PPFT', 'canary'].map((name) => field(name))],
};
const PAYPAL = { title: 'Log in to your PayPal account', notices: ['© 2026 PayPal'] };

/** An address of the owner's at which somebody else's page stands must never be said to be the owner's. */
const cases: readonly (readonly [facts: Partial<PageFacts>, host: string, expected: string, because: string])[] = [
  [AMAZON, 'bucket.s3.amazonaws.com', 'certain amazon', 'anybody has a bucket'],
  [AMAZON, 'ec2-192-0-2-1.compute-1.amazonaws.com', 'certain amazon', 'anybody has a machine'],
  [AMAZON, 'xk39f.execute-api.eu-west-1.amazonaws.com', 'certain amazon', 'anybody has an interface'],
  [AMAZON, 'signin.aws.amazon.com', 'official', 'where it is at home'],
  [AMAZON, 'us-east-1.signin.aws', 'official', 'where it is at home, below a suffix of its own'],
  [AMAZON, 'xk39f.lambda-url.eu-west-1.on.aws', 'certain amazon', 'anybody has a function'],
  [AMAZON, 'd-1234567890.awsapps.com', 'undecided known', 'a customer’s, of Amazon’s make'],
  [GOOGLE, 'docs.google.com', 'undecided known', 'anybody’s form'],
  [GOOGLE, 'sites.google.com', 'undecided known', 'anybody’s site'],
  [GOOGLE, 'script.google.com', 'undecided known', 'anybody’s app'],
  [GOOGLE, 'n-xk39f-script.googleusercontent.com', 'undecided known', 'where it is run'],
  [GOOGLE, 'accounts.google.com', 'official', 'where it is at home'],
  [MICROSOFT, 'forms.office.com', 'undecided known', 'anybody’s form'],
  [MICROSOFT, 'sway.cloud.microsoft', 'undecided known', 'anybody’s pages'],
  [MICROSOFT, 'docs.google.com', 'certain microsoft', 'anybody’s form, at an owner’s who is somebody else'],
  [PAYPAL, 'sites.google.com', 'certain paypal', 'anybody’s site'],
  [MICROSOFT, 'contoso.ciamlogin.com', 'undecided known', 'a customer’s, of Microsoft’s make'],
  [MICROSOFT, 'contoso.b2clogin.com', 'undecided known', 'a customer’s, of Microsoft’s make'],
  [MICROSOFT, 'contoso.sharepoint.com', 'undecided known', 'shared files ask for a code there, in Microsoft’s name'],
  [PAYPAL, 'contoso.sharepoint.com', 'certain paypal', 'a customer’s, and no page of PayPal’s'],
];

test.for(cases)('%j at %s is %s: %s', ([facts, host, expected]) => {
  expect(inShort(check(facts, host))).toBe(expected);
});
